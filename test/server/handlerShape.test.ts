import {
  createM2MTokensHandler,
  isM2MTokensError,
  type M2MTokensHandlerOptions,
} from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LIST, SITE } from './callHandler.js';
import { createUpstream, page, SECRET_KEY } from './upstream.js';

afterEach(() => {
  vi.useRealTimers();
});

const working: M2MTokensHandlerOptions = {
  secretKey: SECRET_KEY,
  authorize: () => true,
  fetch: createUpstream().fetch,
};

/** Options that a caller without TypeScript could pass. */
function build(options: unknown) {
  return () => createM2MTokensHandler(options as M2MTokensHandlerOptions);
}

function codeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return isM2MTokensError(error) ? error.code : error;
  }
}

describe('the handler', () => {
  it('answers as a function, and under the names that frameworks look for', async () => {
    const handler = createM2MTokensHandler(working);
    const { GET, HEAD, POST, OPTIONS } = handler;
    const statuses = await Promise.all([
      handler(new Request(LIST)).then((response) => response.status),
      GET(new Request(LIST)).then((response) => response.status),
      HEAD(new Request(LIST, { method: 'HEAD' })).then((response) => response.status),
      POST(new Request(LIST, { method: 'POST' })).then((response) => response.status),
      OPTIONS(new Request(LIST, { method: 'OPTIONS' })).then((response) => response.status),
    ]);
    expect(statuses).toEqual([200, 200, 200, 405, 403]);
  });

  it.each([
    ['no options', undefined],
    ['no authorize', { secretKey: SECRET_KEY }],
    ['an authorize that is not a function', { ...working, authorize: true }],
    ['a time-out of 0', { ...working, timeout: 0 }],
    ['a time-out of NaN', { ...working, timeout: Number.NaN }],
    ['a time-out that is a string', { ...working, timeout: '10s' }],
    ['an onError that is not a function', { ...working, onError: 'log' }],
    ['a fetch that is not a function', { ...working, fetch: {} }],
    ['a basePath that is not a string', { ...working, basePath: 5 }],
    ['a basePath that is a whole URL', { ...working, basePath: 'https://x.test/api' }],
    ['a basePath with a query', { ...working, basePath: '/api?a' }],
    ['a basePath with a fragment', { ...working, basePath: '/api#a' }],
    ['a basePath that URLs read as a host', { ...working, basePath: '\\\\evil.test/x' }],
    ['a basePath with a backslash', { ...working, basePath: '/api\\m2m-tokens' }],
    ['a basePath with a tab', { ...working, basePath: '/\t/evil.test/x' }],
    ['a basePath with a line end', { ...working, basePath: '/api\n' }],
    ['a basePath with a star', { ...working, basePath: '/api/m2m-tokens/*' }],
    ['a basePath as Next.js names folders', { ...working, basePath: '/[tenant]/api' }],
    ['a basePath with a group', { ...working, basePath: '/{x}' }],
    ['a basePath with a name that matches more', { ...working, basePath: '/api/:path*' }],
    ['a basePath with a suffix after a name', { ...working, basePath: '/:tenant.json' }],
    ['a basePath with an empty name', { ...working, basePath: '/:/api' }],
    ['a header that is a wildcard', { ...working, allowedHeaders: ['*'] }],
    ['a header with a wildcard', { ...working, allowedHeaders: ['x-*'] }],
    ['a header with a line end', { ...working, allowedHeaders: ['x-a\r\nx-b: c'] }],
    ['two headers in one', { ...working, allowedHeaders: ['x-a, x-b'] }],
    ['a header without a name', { ...working, allowedHeaders: [''] }],
    ['a header beyond ASCII', { ...working, allowedHeaders: ['x-\u00e9'] }],
    ['headers that are not a list', { ...working, allowedHeaders: 'x-a' }],
    ['a host with a port', { ...working, allowedHosts: ['a.example.test:3000'] }],
    ['a host with a scheme', { ...working, allowedHosts: ['https://a.example.test'] }],
    ['a host with a path', { ...working, allowedHosts: ['a.example.test/x'] }],
    ['a host with a user', { ...working, allowedHosts: ['a@b.example.test'] }],
    ['a host with a wildcard', { ...working, allowedHosts: ['*.example.test'] }],
    ['an invalid host', { ...working, allowedHosts: ['[::g]'] }],
    ['an empty host', { ...working, allowedHosts: [''] }],
    ['no host at all', { ...working, allowedHosts: [] }],
    ['hosts that are null', { ...working, allowedHosts: null }],
    ['hosts that are not a list', { ...working, allowedHosts: 'a.example.test' }],
    ['one of the five parameters to ignore', { ...working, ignoredParams: ['tenant', 'subject'] }],
    ['a parameter to ignore that is not a string', { ...working, ignoredParams: [5] }],
    ['parameters to ignore that are not a list', { ...working, ignoredParams: 'tenant' }],
    ['a wildcard origin', { ...working, allowedOrigins: ['*'] }],
    ['a wildcard in an origin', { ...working, allowedOrigins: ['https://*.example.test'] }],
    ['an origin with a path', { ...working, allowedOrigins: ['https://a.example.test/admin'] }],
    ['an origin without a scheme', { ...working, allowedOrigins: ['a.example.test'] }],
    ['an origin with an invalid port', { ...working, allowedOrigins: ['https://a:99999'] }],
    ['the null origin', { ...working, allowedOrigins: ['null'] }],
    ['a list that is not a function', { authorize: () => true, list: 'clerk' }],
    ['a list of null', { authorize: () => true, list: null }],
    ['a list of null and a key', { ...working, list: null }],
    ['a list and a key', { authorize: () => true, list: () => {}, secretKey: SECRET_KEY }],
    ['a list and an empty key', { authorize: () => true, list: () => {}, secretKey: '' }],
    ['a list and an apiUrl', { authorize: () => true, list: () => {}, apiUrl: SITE }],
    ['a list and a fetch', { authorize: () => true, list: () => {}, fetch: working.fetch }],
    ['origins that are not a list', { ...working, allowedOrigins: 'https://a.example.test' }],
  ])('cannot be created with %s', (_, options) => {
    expect(codeOf(build(options))).toBe('invalid_config');
  });

  it.each<[string, object, RegExp[]]>([
    [
      'authorize',
      { authorize: undefined },
      [/^createM2MTokensHandler got no authorize function, so anyone could/, /Pass authorize\(/],
    ],
    ['list', { list: 'clerk' }, [/^list is not a function, so it cannot be called\. Pass one/]],
    ['fetch', { fetch: {} }, [/^fetch is not a function/]],
    ['onError', { onError: 'log' }, [/^onError is not a function/]],
    [
      'list and a key',
      { list: () => {} },
      [/^list replaces secretKey, .* would be ignored\. Pass either list or/],
    ],
    [
      'timeout',
      { timeout: '10' },
      [/^timeout is not a number above 0, so every call .*Pass milliseconds/],
    ],
    [
      'an origin',
      { allowedOrigins: ['*'] },
      [/^allowedOrigins holds an entry that could never match/, /List origins such as /],
    ],
    ['a host', { allowedHosts: ['*'] }, [/^allowedHosts holds an entry/, /hosts without ports/]],
    ['a header', { allowedHeaders: ['*'] }, [/^allowedHeaders holds an entry/, /List names/]],
    [
      'a parameter to ignore',
      { ignoredParams: ['limit'] },
      [/^ignoredParams holds an entry that could never match\. List names other than subject,/],
    ],
    [
      'an origin that is a URL object',
      { allowedOrigins: [new URL(SITE)] },
      [/^allowedOrigins holds/],
    ],
    [
      'basePath',
      { basePath: 5 },
      [
        /^basePath is not a path, so it would match no request\. Pass one such as \/api\/m2m-tokens/,
      ],
    ],
  ])('says what is wrong with an invalid %s', (_, options, parts) => {
    const work = build({ ...working, ...options });
    for (const part of parts) expect(work).toThrow(part);
  });

  it('treats a fetch or an onError of null as absent', () => {
    expect(build({ ...working, fetch: null, onError: null })).not.toThrow();
  });

  it('can be created with a list alone', () => {
    const alone = { authorize: () => true, list: () => {}, secretKey: undefined, fetch: undefined };
    expect(build(alone)).not.toThrow();
  });

  it('can be created without a key, because a build server has none', () => {
    expect(build({ authorize: () => true })).not.toThrow();
  });

  it.each([[Infinity], [2 ** 31], [1]])('can be created with a time-out of %s', (timeout) => {
    expect(build({ ...working, timeout })).not.toThrow();
  });

  it('waits with a time-out of Infinity, which a timer would read as 0', async () => {
    vi.useFakeTimers();
    const late: typeof fetch = () =>
      new Promise((resolve) => setTimeout(() => resolve(page()), 60_000));
    const handler = createM2MTokensHandler({ ...working, timeout: Infinity, fetch: late });
    const asked = handler(new Request(LIST));
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await asked).status).toBe(200);
  });
});

it('says what to do when it is called with a request of Node', async () => {
  const errors: string[] = [];
  const handler = createM2MTokensHandler({
    secretKey: 'fake-secret-key',
    authorize: () => true,
    onError: ({ code, message }) => errors.push(`${code}: ${message}`),
  });
  const nodeRequest = { url: '/api/m2m-tokens', method: 'GET', headers: { host: 'localhost' } };
  const response = await handler(nodeRequest as unknown as Request);
  expect(response.status).toBe(500);
  expect(errors).toEqual([expect.stringMatching(/^invalid_config: .*getRequestListener/)]);
});
