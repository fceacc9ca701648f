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

/** What a caller without TypeScript could pass. */
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
  it('answers when called, and under the names that frameworks look for', async () => {
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
    ['an authorize that is no function', { ...working, authorize: true }],
    ['a time-out of 0', { ...working, timeout: 0 }],
    ['a time-out of NaN', { ...working, timeout: Number.NaN }],
    ['a time-out that is text', { ...working, timeout: '10s' }],
    ['an onError that is no function', { ...working, onError: 'log' }],
    ['a fetch that is no function', { ...working, fetch: {} }],
    ['a basePath that is no text', { ...working, basePath: 5 }],
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
    ['a basePath with a name and more', { ...working, basePath: '/:tenant.json' }],
    ['a basePath with a name that is none', { ...working, basePath: '/:/api' }],
    ['a header that is a wildcard', { ...working, allowedHeaders: ['*'] }],
    ['a header with a wildcard', { ...working, allowedHeaders: ['x-*'] }],
    ['a header with a line end', { ...working, allowedHeaders: ['x-a\r\nx-b: c'] }],
    ['two headers in one', { ...working, allowedHeaders: ['x-a, x-b'] }],
    ['a header without a name', { ...working, allowedHeaders: [''] }],
    ['a header beyond ASCII', { ...working, allowedHeaders: ['x-\u00e9'] }],
    ['headers that are no list', { ...working, allowedHeaders: 'x-a' }],
    ['a host with a port', { ...working, allowedHosts: ['a.example.test:3000'] }],
    ['a host with a scheme', { ...working, allowedHosts: ['https://a.example.test'] }],
    ['a host with a path', { ...working, allowedHosts: ['a.example.test/x'] }],
    ['a host with a user', { ...working, allowedHosts: ['a@b.example.test'] }],
    ['a host with a wildcard', { ...working, allowedHosts: ['*.example.test'] }],
    ['a host that is none', { ...working, allowedHosts: ['[::g]'] }],
    ['an empty host', { ...working, allowedHosts: [''] }],
    ['no host at all', { ...working, allowedHosts: [] }],
    ['hosts that are null', { ...working, allowedHosts: null }],
    ['hosts that are no list', { ...working, allowedHosts: 'a.example.test' }],
    ['a parameter of ours to ignore', { ...working, ignoredParams: ['tenant', 'subject'] }],
    ['a parameter to ignore that is no text', { ...working, ignoredParams: [5] }],
    ['parameters to ignore that are no list', { ...working, ignoredParams: 'tenant' }],
    ['a wildcard origin', { ...working, allowedOrigins: ['*'] }],
    ['a wildcard in an origin', { ...working, allowedOrigins: ['https://*.example.test'] }],
    ['an origin with a path', { ...working, allowedOrigins: ['https://a.example.test/admin'] }],
    ['an origin without a scheme', { ...working, allowedOrigins: ['a.example.test'] }],
    ['an origin with a port that is none', { ...working, allowedOrigins: ['https://a:99999'] }],
    ['the null origin', { ...working, allowedOrigins: ['null'] }],
    ['a list that is no function', { authorize: () => true, list: 'clerk' }],
    ['a list of null', { authorize: () => true, list: null }],
    ['a list of null and a key', { ...working, list: null }],
    ['a list and a key', { authorize: () => true, list: () => {}, secretKey: SECRET_KEY }],
    ['a list and an empty key', { authorize: () => true, list: () => {}, secretKey: '' }],
    ['a list and an apiUrl', { authorize: () => true, list: () => {}, apiUrl: SITE }],
    ['a list and a fetch', { authorize: () => true, list: () => {}, fetch: working.fetch }],
    ['origins that are no list', { ...working, allowedOrigins: 'https://a.example.test' }],
  ])('cannot be built with %s', (_, options) => {
    expect(codeOf(build(options))).toBe('invalid_config');
  });

  it.each<[string, object, RegExp[]]>([
    [
      'authorize',
      { authorize: undefined },
      [
        /^createM2MTokensHandler was called without an authorize function, so anybody/,
        /Pass authorize\(/,
      ],
    ],
    ['list', { list: 'clerk' }, [/^list is no function, so it cannot be called\. Pass one/]],
    ['fetch', { fetch: {} }, [/^fetch is no function/]],
    ['onError', { onError: 'log' }, [/^onError is no function/]],
    [
      'list and a key',
      { list: () => {} },
      [/^list was passed beside secretKey, .* would not be used\. Pass list, or/],
    ],
    [
      'timeout',
      { timeout: '10' },
      [/^timeout is not a number above 0, so every call .*Pass milliseconds/],
    ],
    [
      'an origin',
      { allowedOrigins: ['*'] },
      [/^allowedOrigins holds something that is no origin/, /List scheme, host and port, /],
    ],
    [
      'a host',
      { allowedHosts: ['*'] },
      [/^allowedHosts holds something that is no host name/, /names without ports/],
    ],
    [
      'a header',
      { allowedHeaders: ['*'] },
      [/^allowedHeaders holds something that is no header name/, /List names/],
    ],
    [
      'a parameter to ignore',
      { ignoredParams: ['limit'] },
      [
        /^ignoredParams holds something that is no parameter to ignore, so it could never match\. List names other than subject,/,
      ],
    ],
    ['an origin that reads as one', { allowedOrigins: [new URL(SITE)] }, [/^allowedOrigins holds/]],
    [
      'basePath',
      { basePath: 5 },
      [
        /^basePath is no path, so no request would be for this handler\. Pass one such as \/api\/m2m-tokens/,
      ],
    ],
  ])('says what is wrong with what cannot be its %s', (_, options, parts) => {
    const work = build({ ...working, ...options });
    for (const part of parts) expect(work).toThrow(part);
  });

  it('can be built with a fetch or an onError of null, as with none', () => {
    expect(build({ ...working, fetch: null, onError: null })).not.toThrow();
  });

  it('can be built with a list and nothing beside it', () => {
    const alone = { authorize: () => true, list: () => {}, secretKey: undefined, fetch: undefined };
    expect(build(alone)).not.toThrow();
  });

  it('can be built without a key: a build server has none', () => {
    expect(build({ authorize: () => true })).not.toThrow();
  });

  it.each([[Infinity], [2 ** 31], [1]])('can be built with a time-out of %s', (timeout) => {
    expect(build({ ...working, timeout })).not.toThrow();
  });

  it('waits with a time-out of Infinity, which a timer would take for none', async () => {
    vi.useFakeTimers();
    const late: typeof fetch = () =>
      new Promise((resolve) => setTimeout(() => resolve(page()), 60_000));
    const handler = createM2MTokensHandler({ ...working, timeout: Infinity, fetch: late });
    const asked = handler(new Request(LIST));
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await asked).status).toBe(200);
  });
});

it('answers with what to do when it is called with a request of Node’s own', async () => {
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
