import {
  createM2MToken,
  createM2MTokenId,
  createM2MTokenSecret,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { skipWaits } from '../../support/skipWaits.js';
import { json, row, SECRET_KEY } from '../upstream.js';
import { refusal } from '../writes/createClerk.js';
import { BILLING, createManaged, LEDGER, SECRET, type SetUp, TOKEN } from './callMachines.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Sends a secret. A refusal does not wait for the whole second. */
async function verify(token: unknown, setUp: SetUp = {}) {
  const waits = skipWaits();
  const managed = createManaged(setUp);
  const answer = await managed.call('verify', { body: { token } });
  return { ...managed, ...answer, waits };
}

const UNKNOWN_SECRET = createM2MTokenSecret(createM2MTokenId('unknown'));
const onlyBilling = (_: Request, context: { action: string; subject?: string }) =>
  context.action === 'verify' || context.subject === LEDGER;

describe('verify', () => {
  it('answers with the token without its secret, and calls authorize twice', async () => {
    const { status, answer, text, asked, events, faults, sent, waits } = await verify(SECRET);
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      ...{ object: 'machine_to_machine_token', id: TOKEN, subject: BILLING, revoked: false },
      ...{ last_used_at: FAKE_NOW },
    });
    expect(answer).not.toHaveProperty('token');
    expect(text).not.toContain(SECRET);
    expect(asked).toEqual([{ action: 'verify' }, { action: 'list', subject: BILLING }]);
    expect(events).toEqual([
      {
        ...{ phase: 'attempt', action: 'verify', subject: null, tokenId: null, reason: null },
        request: expect.any(Request),
      },
      {
        ...{ phase: 'done', action: 'verify', subject: BILLING, tokenId: TOKEN, reason: null },
        ...{ outcome: 'ok', status: 200, traceId: undefined, request: expect.any(Request) },
      },
    ]);
    expect(faults).toEqual([]);
    expect(sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /v1/m2m_tokens/verify',
    ]);
    expect(await sent[0]?.json()).toEqual({ token: SECRET });
    expect(waits).toEqual([]);
  });

  it.each<[string, object]>([
    ['revoked', { revoked: true, revocationReason: 'leaked' }],
    ['expired', { expiration: FAKE_NOW - 1 }],
  ])('passes on that a token is %s, when Clerk says so', async (flag, token) => {
    const machines = [
      { id: BILLING, name: 'Billing', tokens: [createM2MToken({ id: TOKEN, ...token })] },
    ];
    const { status, answer } = await verify(SECRET, {
      backend: { machines, verifiesInactive: true },
    });
    expect([status, answer[flag]]).toEqual([200, true]);
  });

  it('never sends the secret to the log, the audit or authorize, whatever Clerk says', async () => {
    const words = `Bad "${SECRET}" ${encodeURIComponent(SECRET)}.`;
    const body = { errors: [{ code: SECRET, message: words }], clerk_trace_id: SECRET };
    for (const status of [400, 401, 404, 409, 418, 422, 429, 500]) {
      const { text, errors, events, asked } = await verify(SECRET, {
        answer: () => json(status, body),
      });
      const told =
        text + errors.map(({ message, apiCode, traceId }) => message + apiCode + traceId);
      expect(told + JSON.stringify(events) + JSON.stringify(asked)).not.toContain(SECRET.slice(8));
    }
  });

  it('redacts the secret from the claims of its token', async () => {
    const machines = [
      {
        ...{ id: BILLING, name: 'Billing' },
        tokens: [createM2MToken({ id: TOKEN, claims: { note: `${SECRET} and ${SECRET_KEY}` } })],
      },
    ];
    const { answer } = await verify(SECRET, { backend: { machines } });
    expect(answer['claims']).toEqual({ note: '[redacted] and [redacted]' });
  });
});

describe('an answer that reveals nothing', () => {
  const NO =
    '{"errors":[{"code":"not_found","message":"There is no such token.","long_message":"There is no such token."}]}';
  const jwt = ['eyJhbGciOiJSUzI1NiJ9', 'eyJzdWIiOiJtY2gifQ', 'c2lnbmF0dXJl'].join('.');

  it.each<[what: string, token: string, outcome: string, setUp?: SetUp]>([
    ['an unknown secret', UNKNOWN_SECRET, 'not_found'],
    ['a token that the user may not see', SECRET, 'forbidden', { authorize: onlyBilling }],
    [
      'a user who signs out between the two calls of authorize',
      SECRET,
      'unauthenticated',
      { authorize: (_, { action }) => action === 'verify' || 'unauthenticated' },
    ],
    [
      'an authorize that throws',
      SECRET,
      'forbidden',
      {
        authorize: (_, { action }) => {
          if (action === 'list') throw new Error('no');
          return true;
        },
      },
    ],
    [
      'a token of another instance',
      SECRET,
      'not_found',
      { answer: () => refusal(404, 'resource_not_found') },
    ],
    [
      'a secret that Clerk calls malformed',
      SECRET,
      'bad_request',
      { answer: () => refusal(400, 'x') },
    ],
    ['one that Clerk cannot process', SECRET, 'bad_request', { answer: () => refusal(422, 'x') }],
    ['the id of a token', TOKEN, 'not_found'],
    ['a JWT', jwt, 'not_found'],
    ['a Secret Key', ['sk', 'live', 'fakeFakeFake'].join('_'), 'not_found'],
    ['a key', ['ak', 'fakeFakeFake'].join('_'), 'not_found'],
    ['a prefix alone', 'mt_', 'not_found'],
    ['nonsense', 'nonsense', 'not_found'],
    ['a secret in a line', `TOKEN=${SECRET}`, 'not_found'],
    ['two secrets', `${SECRET}\n${SECRET}`, 'not_found'],
    ['a text with a header', `${SECRET}\r\nX: y`, 'not_found'],
  ])('is the same for %s', async (_, token, outcome, setUp) => {
    const { status, text, response, events, errors, waits } = await verify(token, setUp);
    expect([status, text]).toEqual([404, NO]);
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    // Only the host's audit and log show the true outcome.
    expect(events[1]).toMatchObject({ phase: 'done', outcome, status: 404 });
    expect(errors.map(({ code }) => code)).toEqual([outcome]);
    // Each answer waits for a whole second.
    expect(waits).toHaveLength(1);
  });

  it('leaves a record with the found token, or with Clerk’s trace id when there is none', async () => {
    const found = await verify(SECRET, { authorize: onlyBilling });
    expect(found.events[1]).toMatchObject({ subject: BILLING, tokenId: TOKEN });
    const unknown = await verify(SECRET, { answer: () => refusal(404, 'x') });
    expect(unknown.events[1]).toMatchObject({ subject: null, traceId: 'trace-of-clerk' });
    expect(unknown.errors[0]).toMatchObject({ traceId: 'trace-of-clerk' });
  });

  it('sends Clerk only texts that may be a secret', async () => {
    for (const token of [TOKEN, TOKEN.toUpperCase(), jwt, 'mt_', 'nonsense', `${SECRET} `]) {
      expect((await verify(token)).sent).toEqual([]);
    }
    for (const token of [SECRET, `${TOKEN}0`, 'mt_-._~+/=', `mt_${'x'.repeat(4_000)}`]) {
      expect((await verify(token)).sent).toHaveLength(1);
    }
  });

  it('comes at the next whole second, however long authorize and Clerk take', async () => {
    vi.useFakeTimers();
    const after = async (setUp: SetUp) => {
      const managed = createManaged(setUp);
      const begun = Date.now();
      const call = managed.call('verify').then(() => Date.now() - begun);
      await vi.advanceTimersByTimeAsync(5_000);
      return call;
    };
    const late = (ms: number, answer: unknown) =>
      new Promise<never>((resolve) => setTimeout(() => resolve(answer as never), ms));
    const no = (ms: number): SetUp => ({
      answer: () => late(ms, refusal(404, 'x')),
    });
    const forbidden = (ms: number): SetUp => ({
      authorize: (_, { action }) => action === 'verify' || late(ms, false),
    });
    const times = [];
    for (const setUp of [no(0), no(300), no(990), forbidden(0), forbidden(640), no(1_010)]) {
      times.push(await after(setUp));
    }
    expect(times).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 2_000]);
  });
});

describe('a verify that Clerk does not answer', () => {
  it.each<[number, string, number]>([
    [401, 'upstream_unauthorized', 502],
    [403, 'upstream_unauthorized', 502],
    [409, 'upstream_unreachable', 502],
    [429, 'rate_limited', 429],
    [500, 'upstream_unreachable', 502],
    [503, 'upstream_unreachable', 502],
  ])('fails as a read does: %d is %s', async (refused, code, status) => {
    const answer = () => refusal(refused, code, { 'Retry-After': '7' });
    const result = await verify(SECRET, { answer });
    expect([result.status, result.code]).toEqual([status, code]);
    expect(result.errors[0]?.code).toBe(code);
    expect(result.events[1]).toMatchObject({ outcome: code, status });
    expect(result.asked).toEqual([{ action: 'verify' }]);
    expect(result.waits).toEqual([]);
    expect(result.response.headers.get('retry-after')).toBe(refused < 409 ? null : '7');
  });

  it('is never outcome_unknown when the answer is lost or unusable', async () => {
    const lost = await verify(SECRET, {
      answer: () => {
        throw new TypeError('no');
      },
    });
    expect(lost.code).toBe('upstream_unreachable');
    for (const body of [{}, [], { token: SECRET }, row({ subject: 'x' })]) {
      const odd = await verify(SECRET, { answer: () => json(200, body) });
      expect([odd.status, odd.code]).toEqual([502, 'upstream_invalid_response']);
    }
  });

  it('ends after the time limit', async () => {
    vi.useFakeTimers();
    const managed = createManaged({ timeout: 3_000, answer: () => new Promise(() => {}) });
    const call = managed.call('verify');
    await vi.waitFor(() => expect(managed.sent).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await call).toMatchObject({ status: 504, code: 'upstream_timeout' });
  });

  it('repeats the request once when the key has changed', async () => {
    const keys = ['fake-old-key', SECRET_KEY];
    const { status, sent } = await verify(SECRET, { secretKey: () => keys.shift() });
    expect([status, sent.length]).toEqual([200, 2]);
  });
});

describe('a verify that is refused before Clerk', () => {
  it.each<[string, unknown]>([
    ['no token', {}],
    ['an empty token', { token: '' }],
    ['a number', { token: 5 }],
    ['a list', { token: [SECRET] }],
    ['more than 4,096 characters', { token: 'mt_' + 'x'.repeat(4_094) }],
    ['another field', { token: SECRET, subject: BILLING }],
    ['the token twice', `{"token":"a","token":"b"}`],
    ['no object', [SECRET]],
    ['a text', SECRET],
    ['half a body', '{"token":'],
    ['nothing', ''],
  ])('answers 400: %s', async (_, body) => {
    const { call, asked, events, sent } = createManaged();
    const { status, code, text } = await call('verify', { body });
    expect([status, code, asked, events, sent]).toEqual([400, 'invalid_params', [], [], []]);
    expect(text).not.toContain(SECRET);
  });

  it('has no parameters', async () => {
    const { call, asked } = createManaged({ ignoredParams: ['tenant'] });
    const ask = async (path: string) => (await call('verify', { path })).status;
    expect(await ask(`/verify?subject=${BILLING}`)).toBe(400);
    expect(await ask(`/verify?token=${SECRET}`)).toBe(400);
    expect(asked).toEqual([]);
    expect(await ask('/verify?tenant=acme')).toBe(200);
  });

  it.each([
    [false, 403, 'forbidden'],
    ['unauthenticated', 401, 'unauthenticated'],
  ])('does not happen when authorize answers %s to the action verify', async (no, status, code) => {
    const secretKey = vi.fn(() => SECRET_KEY);
    const answer = await verify(SECRET, { authorize: () => no as boolean, secretKey });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect([answer.sent, answer.events, answer.waits]).toEqual([[], [], []]);
    expect(secretKey).not.toHaveBeenCalled();
  });

  it('does not happen without a record', async () => {
    const onAction = () => Promise.reject(new Error('no database'));
    const { status, code, sent } = await verify(SECRET, { onAction });
    expect([status, code, sent]).toEqual([503, 'audit_failed', []]);
  });
});
