import { createM2MTokensHandler, type M2MTokensListSource } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callHandler, LIST } from './callHandler.js';
import { OTHER_SUBJECT, row, SUBJECT } from './upstream.js';

afterEach(() => {
  vi.useRealTimers();
});

/** Calls a handler that has this source and no key. */
const ask = (list: M2MTokensListSource, options: Parameters<typeof callHandler>[0] = {}) =>
  callHandler({ list, secretKey: undefined, fetch: undefined, ...options });

const camelRow = {
  id: 'mt_' + '1'.repeat(32),
  subject: SUBJECT,
  scopes: [],
  claims: null,
  revoked: false,
  revocationReason: null,
  expired: false,
  expiration: null,
  createdAt: 1,
  updatedAt: 1,
};

const wireRow = {
  object: 'machine_to_machine_token',
  id: camelRow.id,
  subject: SUBJECT,
  scopes: [],
  claims: null,
  revoked: false,
  revocation_reason: null,
  expired: false,
  expiration: null,
  created_at: 1,
  updated_at: 1,
};

/** An error as Clerk's SDK throws it. */
function refusal(status: unknown, more: object = {}): Error {
  const errors = [{ code: 'from_clerk', message: 'Short.', longMessage: 'In Clerk’s words.' }];
  return Object.assign(new Error('x'), { status, errors, clerkTraceId: 'trace-1', ...more });
}

describe('a handler with the host’s own list', () => {
  it('passes it the five validated parameters, and makes no other request', async () => {
    const list = vi.fn<M2MTokensListSource>(() => ({ data: [], totalCount: 0 }));
    const fetch = vi.spyOn(globalThis, 'fetch');
    const { status } = await ask(list, { url: `${LIST}&revoked=true&limit=5` });
    expect(status).toBe(200);
    const params = { subject: SUBJECT, revoked: true, expired: false, limit: 5, offset: 0 };
    expect(list.mock.calls).toEqual([[params, { signal: expect.any(AbortSignal) }]]);
    expect(fetch).not.toHaveBeenCalled();
    fetch.mockRestore();
  });

  it.each([
    ['the SDK’s shape', { data: [camelRow], totalCount: 7 }, wireRow],
    ['the API’s shape', { m2m_tokens: [row()], total_count: 7 }, row()],
    ['the mixed shape', { data: [row()], total_count: 7 }, row()],
    [
      'the last use, where it is known',
      { data: [{ ...camelRow, lastUsedAt: 5 }], totalCount: 7 },
      { ...wireRow, last_used_at: 5 },
    ],
    [
      'class instances',
      { data: [Object.assign(Object.create({ isClassOfTheSdk: true }), camelRow)], totalCount: 7 },
      wireRow,
    ],
  ])('accepts %s, and answers in the API’s', async (_, answer, sent) => {
    const { status, body } = await ask(() => Promise.resolve(answer));
    expect([status, body]).toEqual([200, { m2m_tokens: [sent], total_count: 7 }]);
  });

  it('drops secrets and rows of another machine', async () => {
    const secret = { ...camelRow, token: 'shown-once', internal: 'shown-never' };
    const foreign = { ...camelRow, subject: OTHER_SUBJECT };
    const { body, text } = await ask(() => ({ data: [secret, foreign], totalCount: 2 }));
    expect(body.m2m_tokens).toEqual([wireRow, null]);
    expect(text).not.toContain('shown');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an unread Response', new Response('{}')],
    ['a list', [camelRow]],
    ['a circle', circle()],
    ['a number that JSON cannot hold', { data: [], totalCount: 1n }],
    ['rows of another machine only', { data: [{ ...camelRow, subject: OTHER_SUBJECT }] }],
  ])('answers 502 when it returns %s', async (_, answer) => {
    const { status, code, errors } = await ask(() => answer);
    expect([status, code]).toEqual([502, 'upstream_invalid_response']);
    expect(errors).toHaveLength(1);
  });

  it.each([
    [400, 400, 'from_clerk'],
    [401, 502, 'upstream_unauthorized'],
    [403, 502, 'upstream_unauthorized'],
    [404, 404, 'from_clerk'],
    [409, 502, 'upstream_unreachable'],
    [422, 422, 'from_clerk'],
    [429, 429, 'from_clerk'],
    [500, 502, 'upstream_unreachable'],
    [503, 502, 'upstream_unreachable'],
  ])('answers Clerk’s refusal %d with %d %s', async (refused, status, code) => {
    const answer = await ask(() => Promise.reject(refusal(refused, { retryAfter: 7 })));
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.body.clerk_trace_id).toBe('trace-1');
    const tellsWait = ![401, 403].includes(refused);
    expect(answer.response.headers.get('retry-after')).toBe(tellsWait ? '7' : null);
    const isKept = code === 'from_clerk';
    expect(answer.body.errors?.[0]?.message.includes('Clerk’s words')).toBe(isKept);
  });

  it('has a message of its own where Clerk sends none', async () => {
    const { status, code, body } = await ask(() => Promise.reject(refusal(404, { errors: [] })));
    expect([status, code]).toEqual([404, 'not_found']);
    expect(body.errors?.[0]?.message).toBe('Clerk refused the request (HTTP 404).');
  });

  it.each<[string, unknown]>([
    ['an error', new Error('Bearer of-a-key at internal.example')],
    ['a string', 'Bearer of-a-key'],
    ['a refusal without a status', refusal(undefined, { message: 'Bearer of-a-key' })],
    ['a refusal with a success status', refusal(200, { message: 'Bearer of-a-key' })],
    ['a refusal that poses as our own error', posing()],
    ['a refusal with invalid errors', refusal(404, { errors: 'Bearer of-a-key' })],
    ['a value that throws on access', trap()],
  ])('never repeats the message of %s', async (_, thrown) => {
    const { status, code, text, errors } = await ask(() => Promise.reject(thrown));
    expect([status, code]).toEqual([502, 'upstream_unreachable']);
    expect(text + errors.map(String).join()).not.toMatch(/of-a-key|internal/);
  });

  it.each([[-5], [1.5], [2 ** 60], ['7'], [Number.NaN]])(
    'keeps the refusal when its retryAfter is %s',
    async (retryAfter) => {
      const { status, response } = await ask(() => Promise.reject(refusal(429, { retryAfter })));
      expect([status, response.headers.get('retry-after')]).toEqual([429, null]);
    },
  );

  it('answers 504 when it takes too long, and aborts it', async () => {
    vi.useFakeTimers();
    let signal: AbortSignal | undefined;
    const list: M2MTokensListSource = (_params, options) => {
      ({ signal } = options);
      return new Promise(() => {});
    };
    const asked = ask(list, { timeout: 300 });
    await vi.advanceTimersByTimeAsync(300);
    expect([(await asked).status, signal?.aborted]).toEqual([504, true]);
  });

  it('aborts it when the caller leaves, and logs nothing', async () => {
    const caller = new AbortController();
    const onError = vi.fn();
    const handler = createM2MTokensHandler({
      authorize: () => true,
      onError,
      list: (_params, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
          caller.abort();
        }),
    });
    const response = await handler(new Request(LIST, { signal: caller.signal }));
    expect(response.status).toBe(499);
    expect(onError).not.toHaveBeenCalled();
  });

  it('does not call it when the caller has already left', async () => {
    const caller = new AbortController();
    const list = vi.fn<M2MTokensListSource>();
    const handler = createM2MTokensHandler({
      list,
      authorize: () => {
        caller.abort();
        return true;
      },
    });
    const response = await handler(new Request(LIST, { signal: caller.signal }));
    expect(response.status).toBe(499);
    expect(list).not.toHaveBeenCalled();
  });

  it('does not call it before authorize has allowed the call', async () => {
    const list = vi.fn<M2MTokensListSource>();
    expect((await ask(list, { authorize: () => false })).status).toBe(403);
    expect(list).not.toHaveBeenCalled();
  });

  it('keeps the validated parameters when it changes its own', async () => {
    const list: M2MTokensListSource = (params) => {
      Object.assign(params, { subject: OTHER_SUBJECT });
      return { data: [{ ...camelRow, subject: OTHER_SUBJECT }], totalCount: 1 };
    };
    expect((await ask(list)).status).toBe(502);
  });
});

function posing(): object {
  return Object.assign(new Error('Bearer of-a-key'), {
    name: 'M2MTokensError',
    code: 'bad_request',
    status: 400,
  });
}

function circle(): object {
  const page: { data: unknown[] } = { data: [] };
  page.data.push(page);
  return page;
}

function trap(): object {
  return new Proxy(
    {},
    {
      get() {
        throw new Error('Bearer of-a-key');
      },
    },
  );
}
