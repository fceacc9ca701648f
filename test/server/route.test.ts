import { describe, expect, it } from 'vitest';
import { callHandler, SITE } from './callHandler.js';
import { createUpstream, SUBJECT } from './upstream.js';

const query = `?subject=${SUBJECT}`;

describe('the paths of the proxy', () => {
  it.each([
    [undefined, '/api/m2m-tokens'],
    [undefined, '/api/m2m-tokens/'],
    ['/api/tokens', '/api/tokens'],
    ['/api/tokens/', '/api/tokens'],
    ['api/tokens', '/api/tokens/'],
    ['/', '/'],
    ['', '/'],
    ['///', '/'],
    ['//api//m2m-tokens//', '/api//m2m-tokens'],
    ['api', '/api'],
    ['/a b/é', '/a b/é'],
    ['/a/../b', '/b'],
    ['/:tenant/api/m2m-tokens', '/acme/api/m2m-tokens'],
    ['/:tenant/api/m2m-tokens/', '/acme/api/m2m-tokens/'],
    ['/t/:a/:b', '/t/%20/:b'],
    [':tenant', '/:tenant'],
    ['/.', '/'],
    ['/a/..', '/'],
    ['/a/b/./', '/a/b'],
    ['/v1:list/a:b', '/v1:list/a:b'],
  ])('basePath %j serves %s', async (basePath, path) => {
    expect((await callHandler({ basePath, url: SITE + path + query })).status).toBe(200);
  });

  // Paths and methods that are almost ours: attacks/paths.test.ts.
  it.each([
    [undefined, '/api/m2m-tokens2'],
    [undefined, '/api/m2m-tokens/mt_0/revoke'],
    ['/api/tokens', '/api/m2m-tokens'],
    ['/', '/api/m2m-tokens'],
    ['api', '/'],
    ['/:tenant/tokens', '/tokens'],
    ['/:tenant/tokens', '//tokens'],
    ['/:tenant/tokens', '/a/b/tokens'],
    ['/:tenant/tokens', '/a%2Fb/tokens'],
    ['/:tenant/tokens', '/a%2fb/tokens'],
    ['/:tenant/tokens', '/a%5Cb/tokens'],
    ['/:tenant/tokens', '/acme/Tokens'],
    ['/:tenant/tokens', '/acme/tokens/x'],
    ['/a/:b', '/a/'],
    ['/a/:b', '/a'],
    ['/a.b', '/axb'],
  ])('basePath %j does not serve %s', async (basePath, path) => {
    const upstream = createUpstream();
    const { status, code } = await callHandler({
      basePath,
      url: SITE + path + query,
      fetch: upstream.fetch,
    });
    expect([status, code]).toEqual([404, 'not_found']);
    expect(upstream.requests).toHaveLength(0);
  });

  it.each<[string, Parameters<typeof callHandler>[0]]>([
    ['a page', {}],
    ['a 400', { url: `${SITE}/api/m2m-tokens` }],
    ['a 401', { authorize: () => 'unauthenticated' }],
    ['a 403', { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['a 404', { url: `${SITE}/nowhere` }],
    ['a 502', { fetch: createUpstream(new TypeError('no')).fetch }],
  ])('the list answers HEAD as GET, without a body: %s', async (_, call) => {
    const get = await callHandler(call);
    const head = await callHandler({ ...call, method: 'HEAD' });
    expect([head.status, head.text, head.response.body]).toEqual([get.status, '', null]);
    expect(Object.fromEntries(head.response.headers)).toEqual({
      ...Object.fromEntries(get.response.headers),
      'content-length': String(new TextEncoder().encode(get.text).length),
    });
  });

  it.each([
    ['the path that arrived and the expected one', undefined, '/docs/tokens', '/docs/tokens'],
    ['a path with a name', '/:tenant/tokens', '/tokens', '/tokens'],
    ['the root', '/', '/api', '/api'],
    ['100 letters of a long path', undefined, `/${'x'.repeat(500)}`, `/${'x'.repeat(99)}`],
    ['no line end', undefined, '/a\r\nb%0A', '/ab%0A'],
    ['no invisible character', undefined, '/\u0007\u202e', '/%07%E2%80%AE'],
    ['no query', undefined, '/x?secret=y#z', '/x'],
    ['no key', undefined, `/${['sk', 'test', 'fakeFakeFake'].join('_')}/x`, '/[redacted]/x'],
  ])('a 404 gives %s to the log, and no path to the browser', async (_, basePath, path, shown) => {
    const { errors, text } = await callHandler({ basePath, url: SITE + path });
    const [first, ...rest] = (errors[0]?.message ?? '').split('. ');
    const served = basePath ?? '/api/m2m-tokens';
    expect(first).toBe(`A request came for ${shown}, but the handler serves ${served} only`);
    for (const word of ['Next.js', 'rewrites', 'Express', 'Hono'])
      expect(rest.join()).toContain(word);
    expect(text).not.toContain(shown);
  });

  it('checks the path, the method, the site and the query, then calls authorize', async () => {
    const asked: string[] = [];
    const call = { authorize: () => asked.push('authorize') > 99, secretKey: '' };
    const foreign = { 'sec-fetch-site': 'cross-site' };
    const codes = [
      await callHandler({ ...call, url: `${SITE}/x`, method: 'PUT', headers: foreign }),
      await callHandler({
        ...call,
        url: `${SITE}/api/m2m-tokens`,
        method: 'PUT',
        headers: foreign,
      }),
      await callHandler({ ...call, url: `${SITE}/api/m2m-tokens`, headers: foreign }),
      await callHandler({ ...call, url: `${SITE}/api/m2m-tokens` }),
    ].map((answer) => answer.code);
    expect(codes).toEqual(['not_found', 'method_not_allowed', 'cross_site', 'invalid_params']);
    expect(asked).toEqual([]);
    expect((await callHandler(call)).code).toBe('forbidden');
    expect(asked).toEqual(['authorize']);
  });
});
