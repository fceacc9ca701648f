import { createM2MTokensHandler, M2MTokensError } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callHandler, LIST } from '../callHandler.js';
import { clerkError, createUpstream, json, page, row, SECRET_KEY } from '../upstream.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Every readable part of an error and of an answer. */
function said({ text, response, errors }: Awaited<ReturnType<typeof callHandler>>): string {
  const logged = errors.map((error) => [
    error.message,
    error.stack,
    String(error),
    String(error.cause),
    JSON.stringify(error, Object.getOwnPropertyNames(error)),
  ]);
  return [
    text,
    JSON.stringify([...response.headers]),
    response.statusText,
    ...logged.flat(),
  ].join();
}

const inEverything = (secret: string) =>
  Object.assign(new AggregateError([new Error(secret)], secret, { cause: new Error(secret) }), {
    name: secret,
    code: secret,
    stack: secret,
    errors: [secret],
    status: 400,
    apiCode: secret,
    traceId: secret,
    retryAfter: secret,
    toString: () => secret,
    toJSON: () => secret,
  });

/** Returns a harmless text on the first access, and the secret from then on. */
const changing = (secret: string) => {
  let looks = 0;
  const look = () => ((looks += 1) === 1 ? 'Harmless' : secret);
  return Object.defineProperties(new Error(), { name: { get: look }, cause: { get: look } });
};

const thrown: [string, unknown][] = [
  ['a text', SECRET_KEY],
  ['an object', { message: SECRET_KEY, code: SECRET_KEY, toString: () => SECRET_KEY }],
  ['a symbol', Symbol(SECRET_KEY)],
  ['an error that holds it everywhere', inEverything(SECRET_KEY)],
  ['a name that changes', changing(SECRET_KEY)],
  ['a class with that name', Object.assign(new Error(), { constructor: { name: SECRET_KEY } })],
  [
    'a name that is not a string',
    Object.assign(new Error(), { name: { toString: () => SECRET_KEY } }),
  ],
  [
    'a getter that throws it',
    Object.defineProperty(new Error(), 'cause', {
      get() {
        throw new M2MTokensError('bad_request', SECRET_KEY, { status: 400, traceId: SECRET_KEY });
      },
    }),
  ],
  [
    'our own error',
    new M2MTokensError('bad_request', SECRET_KEY, {
      status: 400,
      apiCode: SECRET_KEY,
      traceId: SECRET_KEY,
    }),
  ],
  ['an error that says it is ours', Object.assign(inEverything(SECRET_KEY), { code: 'not_found' })],
  ['a DOMException', new DOMException(SECRET_KEY, 'AbortError')],
  ['a Response', new Response(SECRET_KEY, { statusText: 'x', headers: { x: SECRET_KEY } })],
];

describe('a value that the host’s own functions throw', () => {
  it.each(thrown)('%s: is not repeated, whichever function throws it', async (_, value) => {
    const reject = () => Promise.reject(value);
    const answers = await Promise.all([
      callHandler({ authorize: reject }),
      callHandler({ secretKey: reject }),
      callHandler({ fetch: reject }),
      callHandler({ fetch: async () => new Response(brokenOff(value)) }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 500, 502, 502]);
    for (const answer of answers) expect(said(answer)).not.toContain(SECRET_KEY);
  });

  const brokenOff = (value: unknown) =>
    new ReadableStream({ start: (controller) => controller.error(value) });

  it.each(thrown)('%s: is not repeated as an abort reason either', async (_, value) => {
    const browser = new AbortController();
    const errors: unknown[] = [];
    const handler = createM2MTokensHandler({
      secretKey: SECRET_KEY,
      authorize: () => true,
      onError: (error) => errors.push(error),
      fetch: () => {
        browser.abort(value);
        return Promise.reject(value);
      },
    });
    const response = await handler(new Request(LIST, { signal: browser.signal }));
    expect([response.status, await response.text(), errors]).toEqual([499, '', []]);
  });
});

describe('a key that Clerk repeats', () => {
  const keys = [
    SECRET_KEY,
    'fake.*+?^${}()|[]key',
    'fake$&key$1$$',
    'fake"quoted"key',
    'fake\\back\\slash',
    'fake/key=with+signs==',
    '<fake>&key',
  ];
  const escaped = (text: string) =>
    text.replaceAll(/./g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

  const spellings: [string, (key: string) => string][] = [
    ['plain', inJson],
    ['with each letter escaped', escaped],
    ['with each letter escaped, in upper case', (key) => escaped(key).replaceAll(/[a-f]/g, upper)],
    ['with its first letter escaped', (key) => escaped(key.slice(0, 1)) + inJson(key.slice(1))],
    ['with its slashes escaped', (key) => inJson(key).replaceAll('/', '\\/')],
    ['after a backslash', (key) => `\\\\${inJson(key)}`],
    ['as in a URL', encodeURIComponent],
  ];
  const upper = (letter: string) => letter.toUpperCase();
  const cases = keys.flatMap((key) =>
    spellings.map(([how, spell]) => [how, key, spell(key)] as const),
  );

  /** An answer that holds it in every part. */
  const body = (quoted: string, tail = '') =>
    `{"errors":[{"code":"x ${quoted}","message":"Bearer ${quoted}","long_message":"${quoted} is wrong"}],` +
    `"clerk_trace_id":"${quoted}"${tail}}`;

  it.each(cases)('%s, is redacted: %s', async (_, key, quoted) => {
    for (const status of [400, 401, 404, 429, 500]) {
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      const answer = await callHandler({
        secretKey: key,
        fetch: async () => new Response(body(quoted), { status }),
      });
      const everything = [said(answer), JSON.stringify(answer.body), ...texts(answer.body)].join();
      expect(everything).not.toContain(key);
      expect(everything).not.toContain(encodeURIComponent(key));
      expect(answer.body.clerk_trace_id).toMatch(/^\\?\[redacted\]$/);
    }
  });

  it('is redacted in a page', async () => {
    const key = 'fake"quoted"key';
    const fetch = createUpstream(page([row({ claims: [key], revocation_reason: key })])).fetch;
    const { body: answer, status } = await callHandler({ secretKey: key, fetch });
    expect(status).toBe(200);
    expect(answer.m2m_tokens?.[0]).toMatchObject({
      claims: ['[redacted]'],
      revocation_reason: '[redacted]',
    });
  });

  it('does not leak from an answer that is nested too deeply to serialize', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = body(escaped(SECRET_KEY), `,"deep":${deep}`);
    const answer = await callHandler({ fetch: async () => new Response(text, { status: 400 }) });
    expect(answer.body.errors?.[0]?.message).toBe('[redacted] is wrong');
    expect(said(answer)).not.toContain(SECRET_KEY);
  });

  it('leaves all other escapes unchanged', async () => {
    const claims = { 'a\\u0041': '\\u0041"\n\u0000\u2028\ud83d\ude00\ud800/\\\\' };
    const text = JSON.stringify({ m2m_tokens: [row({ claims })], total_count: 1 });
    const { body: answer } = await callHandler({ fetch: async () => new Response(text) });
    expect(answer.m2m_tokens?.[0]?.['claims']).toEqual(claims);
  });

  function texts(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  }
});

describe('the address of Clerk', () => {
  const apiUrl = 'https://hidden-host.example.test:8443/inner';

  it.each([400, 404, 422, 429, 401, 500])('is redacted in the message of a %s', async (status) => {
    const words = `no route to ${apiUrl}/v1/m2m_tokens on hidden-host.example.test`;
    const { fetch } = createUpstream(json(status, { errors: [{ code: 'x', message: words }] }));
    expect(said(await callHandler({ apiUrl, fetch }))).not.toContain('hidden-host');
  });

  it('stays in a page, where it is data', async () => {
    const claims = { audience: 'hidden-host.example.test' };
    const { fetch } = createUpstream(page([row({ claims })]));
    const { body } = await callHandler({ apiUrl, fetch });
    expect(body.m2m_tokens?.[0]?.['claims']).toEqual(claims);
  });

  it('may hold a user and a password by mistake, and neither leaks', async () => {
    const answer = await callHandler({
      apiUrl: 'http://of-the-user:of-the-password@127.0.0.1:9/',
      fetch: undefined,
    });
    expect([answer.status, answer.code]).toEqual([500, 'not_configured']);
    expect(said(answer)).not.toMatch(/of-the-user|of-the-password|127\.0\.0\.1/);
  });

  it('is the default if the environment is not accessible', async () => {
    const process = Object.defineProperty({}, 'env', {
      get() {
        throw new Error('NotCapable: env');
      },
    });
    const upstream = createUpstream();
    const handler = createM2MTokensHandler({
      secretKey: SECRET_KEY,
      authorize: () => true,
      fetch: upstream.fetch,
    });
    const request = new Request(LIST);
    vi.stubGlobal('process', process);
    const response = await handler(request).finally(() => vi.unstubAllGlobals());
    expect(response.status).toBe(200);
    expect(new URL(upstream.requests[0]?.url ?? '').host).toBe('api.clerk.com');
  });
});

describe('an onError that misbehaves', () => {
  it.each<[string, (error: M2MTokensError) => unknown]>([
    ['throws', refuse],
    [
      'rejects with its argument',
      async (error) => {
        throw error;
      },
    ],
    ['never ends', () => new Promise(() => {})],
    ['returns a thenable that throws', () => Object.defineProperty({}, 'then', { value: refuse })],
    ['returns a then that throws', () => Object.defineProperty({}, 'then', { get: refuse })],
    [
      'changes the error',
      (error) =>
        Object.assign(error, {
          code: 'rate_limited',
          message: SECRET_KEY,
          status: 200,
          apiCode: SECRET_KEY,
          traceId: SECRET_KEY,
          retryAfter: 7,
        }),
    ],
    ['empties the error', (error) => Object.assign(error, { code: undefined, message: undefined })],
  ])('%s: does not change the answer', async (_, onError) => {
    const { fetch } = createUpstream(clerkError(422));
    const quiet = await callHandler({ fetch });
    const { status, text, response } = await callHandler({ fetch, onError });
    expect([status, text]).toEqual([quiet.status, quiet.text]);
    expect([...response.headers]).toEqual([...quiet.response.headers]);
  });
});

function refuse(): never {
  throw new Error(SECRET_KEY);
}

it.each([
  ['nothing', undefined, 500, 'invalid_config'],
  ['null', null, 500, 'invalid_config'],
  ['an empty object', {}, 500, 'invalid_config'],
  ['headers that throw', { url: LIST, headers: { get: refuse } }, 500, 'server_error'],
  [
    'a relative URL',
    { url: '/api/m2m-tokens', method: 'GET', headers: new Headers() },
    400,
    'bad_request',
  ],
  [
    'the context of SvelteKit',
    { request: new Request(LIST), url: new URL(LIST) },
    500,
    'invalid_config',
  ],
  ['the arguments of Remix', { request: new Request(LIST), params: {} }, 500, 'invalid_config'],
])('called with %s, the handler still answers', async (_, request, status, code) => {
  const errors: M2MTokensError[] = [];
  const handler = createM2MTokensHandler({
    secretKey: SECRET_KEY,
    authorize: () => true,
    onError: (error) => errors.push(error),
  });
  const response = await handler(request as Request);
  expect(response.status).toBe(status);
  expect(errors.map((error) => error.code)).toEqual([code]);
  const says = code === 'invalid_config' ? /Hono.*SvelteKit.*Astro.*Remix.*Express/ : /./;
  expect(errors[0]?.message).toMatch(says);
});
