import {
  createM2MTokensHandler,
  listM2MTokens,
  type M2MTokensError,
  type M2MTokensHandlerOptions,
} from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { LIST, SITE } from './callHandler.js';
import { createUpstream, page, SECRET_KEY, SUBJECT } from './upstream.js';

afterEach(() => vi.unstubAllGlobals());

/** Calls the handler with the request of another runtime. */
async function ask(request: object, options: Partial<M2MTokensHandlerOptions> = {}) {
  const errors: M2MTokensError[] = [];
  const handler = createM2MTokensHandler({
    secretKey: SECRET_KEY,
    authorize: () => true,
    fetch: createUpstream().fetch,
    onError: (error) => errors.push(error),
    ...options,
  });
  const response = await handler(request as Request);
  return { response, status: response.status, errors };
}

const plain = { url: LIST, method: 'GET', headers: new Headers() };

describe('a request of an unusual runtime', () => {
  it.each<[string, object]>([
    ['has no signal', {}],
    ['has a signal of null', { signal: null }],
    ['has an invalid signal', { signal: 'none' }],
    ['has a signal without listeners', { signal: { aborted: false } }],
    [
      'has a signal that throws on access',
      { signal: Object.defineProperty({ ...oldSignal() }, 'aborted', { get: refuse }) },
    ],
    [
      'has a signal that keeps its listeners',
      { signal: { aborted: false, addEventListener: () => {} } },
    ],
    ['has a signal from before 2022', { signal: oldSignal() }],
    ['has undefined for absent headers', { headers: { get: () => undefined } }],
    ['has headers that are a Map', { headers: new Map([['sec-fetch-site', 'same-origin']]) }],
    ['has nothing else', { headers: { get: () => null } }],
  ])('is answered when it %s', async (_, more) => {
    const { status, errors, response } = await ask({ ...plain, ...more }, { allowedOrigins: [] });
    expect([status, errors]).toEqual([200, []]);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is answered when its signal throws on access', async () => {
    const request = Object.defineProperty({ ...plain }, 'signal', {
      get() {
        throw new Error('not implemented');
      },
    });
    expect((await ask(request)).status).toBe(200);
    expect((await ask(request, { authorize: () => false })).status).toBe(403);
  });

  it('is aborted when its old signal aborts', async () => {
    const signal = oldSignal();
    const authorize = () => (signal.aborted = true);
    const upstream = createUpstream();
    const { status } = await ask({ ...plain, signal }, { authorize, fetch: upstream.fetch });
    expect([status, upstream.requests]).toEqual([499, []]);
  });

  it.each([
    ['relative', LIST.slice(SITE.length)],
    ['relative to a scheme', LIST.slice('https:'.length)],
    ['with a space in the host', LIST.replace('admin.', 'a b.')],
    ['with an invalid host', LIST.replace(SITE, 'http://[::g]')],
    ['with an invalid port', LIST.replace(SITE, `${SITE}:99999`)],
    ['empty', ''],
  ])('answers 400 for a URL %s', async (_, url) => {
    const { status, errors, response } = await ask({ ...plain, url });
    const { errors: bodyErrors } = await response.json();
    expect([status, bodyErrors[0].code]).toEqual([400, 'bad_request']);
    expect(errors.map(({ code }) => code)).toEqual(['bad_request']);
    expect(errors[0]?.message).toMatch(/^The URL of the request is relative or malformed/);
    expect(errors[0]?.message + JSON.stringify(bodyErrors)).not.toMatch(
      /example|fault|m2m-tokens\?/,
    );
  });
});

describe('an unusual runtime', () => {
  /** As workerd before the compatibility date 2024-11-11. */
  class RequestWithoutCache extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      if (init?.cache !== undefined) {
        throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
      }
      super(input, init);
    }
  }

  it.each([
    ['refuses cache', RequestWithoutCache],
    ['has no Request', undefined],
  ])('lists when it %s, and sets no cache option', async (_, type) => {
    const request = new Request(LIST);
    // A server framework in the same process may have put a class of its own in front of Node's.
    for (let owner: object | null = Request.prototype; owner; owner = Object.getPrototypeOf(owner))
      take(owner, 'cache');
    vi.stubGlobal('Request', type);
    const inits: RequestInit[] = [];
    const fetch = async (url: unknown, init: RequestInit = {}) => {
      // Throws when cache is set, like the fetch of such a runtime.
      if (type !== undefined) void new type(String(url), init);
      inits.push(init);
      return page();
    };
    const { status } = await ask(request, { fetch });
    expect(status).toBe(200);
    expect(inits.map(({ cache }) => cache)).toEqual([undefined]);
  });

  it.each<[string, unknown]>([
    ['no process', undefined],
    ['a process without env', {}],
    ['a process that throws', new Proxy({}, { get: refuse })],
  ])('lists when it has %s', async (_, process) => {
    vi.stubGlobal('process', process);
    const asked = ask(new Request(LIST));
    const { status } = await asked.finally(() => vi.unstubAllGlobals());
    expect(status).toBe(200);
  });

  it('lists without the features that are younger than 2022', async () => {
    const request = new Request(LIST);
    const text = await page().text();
    // Response itself may depend on the features that the test removes.
    const answer = { status: 200, headers: new Headers(), text: async () => text };
    const fetch = async () => answer as Response;
    for (const name of [
      'queueMicrotask',
      'structuredClone',
      'navigator',
      'crypto',
      'performance',
    ]) {
      vi.stubGlobal(name, undefined);
    }
    take(AbortSignal.prototype, 'throwIfAborted');
    take(AbortSignal, 'any', 'timeout', 'abort');
    take(URL, 'canParse', 'parse');
    take(Response, 'json');
    take(Headers.prototype, 'getSetCookie');
    take(Promise, 'withResolvers', 'try');
    take(Object, 'groupBy');
    take(Array.prototype, 'toSorted', 'toReversed', 'findLast', 'with');
    const allowedOrigins = ['https://other.example.test'];
    const more = { allowedOrigins, allowedHosts: ['admin.example.test'], fetch };
    expect((await ask(request, more)).status).toBe(200);
    const signal = new AbortController().signal;
    const { data } = await listM2MTokens({
      secretKey: SECRET_KEY,
      subject: SUBJECT,
      signal,
      fetch,
    });
    expect(data).toHaveLength(1);
  });
});

describe('an answer of the host’s own fetch', () => {
  const text = async () => JSON.stringify({ errors: [{ code: 'clerk_code', message: 'Words.' }] });

  it.each<[string, object, number, string]>([
    ['are a Map', new Map(), 422, 'bad_request'],
    ['return undefined for absent ones', { get: () => undefined }, 422, 'bad_request'],
    ['return a number', { get: () => 5 }, 502, 'upstream_unreachable'],
    ['throw', { get: refuse }, 502, 'upstream_unreachable'],
    ['are plain', {}, 502, 'upstream_unreachable'],
  ])('is not a failure of the handler when its headers %s', async (_, headers, status, code) => {
    const fetch = async () => ({ status: 422, headers, text }) as Response;
    const answer = await ask(new Request(LIST), { fetch });
    expect([answer.status, answer.errors.map((error) => error.code)]).toEqual([status, [code]]);
  });
});

function refuse(): never {
  throw new Error('not implemented');
}

/** Has no `throwIfAborted` and no `reason`. */
function oldSignal() {
  return { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };
}

/** Removes methods until the test ends, inherited ones too: @hono/node-server replaces the global Request by a subclass. */
function take(owner: object, ...names: string[]): void {
  for (const name of names) {
    for (let holder = owner; holder !== null; holder = Object.getPrototypeOf(holder)) {
      const method = Object.getOwnPropertyDescriptor(holder, name);
      if (method === undefined) continue;
      Reflect.deleteProperty(holder, name);
      onTestFinished(() => void Object.defineProperty(holder, name, method));
    }
  }
}
