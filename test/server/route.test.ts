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
  ])('basePath %j serves %s', async (basePath, path) => {
    expect((await callHandler({ basePath, url: SITE + path + query })).status).toBe(200);
  });

  it.each([
    [undefined, '/'],
    [undefined, '/api/m2m-tokens2'],
    [undefined, '/api/m2m-tokens//'],
    [undefined, '//api/m2m-tokens'],
    [undefined, '/api/m2m-tokens/mt_0/revoke'],
    [undefined, '/prefix/api/m2m-tokens'],
    [undefined, '/API/m2m-tokens'],
    ['/api/tokens', '/api/m2m-tokens'],
    ['/', '/api/m2m-tokens'],
    ['api', '/'],
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

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'])(
    'the list does not take %s',
    async (method) => {
      const { status, response, errors } = await callHandler({ method });
      expect(status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, OPTIONS');
      expect(errors[0]?.code).toBe('method_not_allowed');
    },
  );

  it('tells the path first, then the method, then the site, then the query, then asks authorize', async () => {
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
