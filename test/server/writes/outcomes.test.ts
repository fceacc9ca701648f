import { afterEach, describe, expect, it, vi } from 'vitest';
import { json, OTHER_SUBJECT, row, SECRET_KEY } from '../upstream.js';
import { callWrite } from './callWrite.js';
import {
  createClerk,
  FOREIGN_TOKEN,
  MACHINE_KEY,
  refusal,
  TOKEN,
  TOKEN_SECRET,
} from './createClerk.js';

afterEach(() => {
  vi.useRealTimers();
});

const isKeyCall = ({ path }: { path: string }) => path.endsWith('/secret_key');

/** Clerk answers the write itself, and gives the machine's key as always. */
function answerWrite(answer: Response | Error | Promise<never>) {
  return createClerk((call) => {
    if (isKeyCall(call)) return undefined;
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer.clone() : answer;
  });
}

describe('Clerk’s refusal of a write', () => {
  it.each([
    ['revoke', 400, 'token_revoked', 400, 'not_revocable', 'not_revocable'],
    ['create', 400, 'bad', 400, 'bad', 'bad_request'],
    ['revoke', 404, 'gone', 404, 'gone', 'not_found'],
    ['revoke', 409, 'busy', 409, 'conflict', 'conflict'],
    ['create', 409, 'busy', 409, 'conflict', 'conflict'],
    ['create', 402, 'pay', 402, 'quota_exceeded', 'quota_exceeded'],
    ['create', 403, 'm2m_token_quota_exceeded', 403, 'quota_exceeded', 'quota_exceeded'],
    ['create', 422, 'm2m_quota', 422, 'quota_exceeded', 'quota_exceeded'],
    ['create', 422, 'form', 422, 'form', 'bad_request'],
    ['revoke', 422, 'form', 422, 'form', 'bad_request'],
    ['create', 429, 'quota', 429, 'quota', 'rate_limited'],
    ['create', 401, 'key', 502, 'upstream_unauthorized', 'upstream_unauthorized'],
    ['revoke', 403, 'key', 502, 'upstream_unauthorized', 'upstream_unauthorized'],
    ['create', 302, 'moved', 502, 'upstream_unreachable', 'upstream_unreachable'],
    ['create', 418, 'teapot', 502, 'upstream_unreachable', 'upstream_unreachable'],
    ['create', 500, 'fault', 502, 'outcome_unknown', 'outcome_unknown'],
    ['revoke', 502, 'fault', 502, 'outcome_unknown', 'outcome_unknown'],
    ['revoke', 503, 'quota', 502, 'outcome_unknown', 'outcome_unknown'],
  ] as const)('%s %d %s answers %d %s', async (action, refused, apiCode, status, code, ours) => {
    const clerk = answerWrite(refusal(refused, apiCode, { 'Retry-After': '7' }));
    const answer = await callWrite({ action, clerk });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.errors[0]).toMatchObject({ code: ours, traceId: 'trace-of-clerk' });
    expect(answer.answer['clerk_trace_id']).toBe('trace-of-clerk');
    expect(answer.text.includes('Clerk refuses')).toBe(status < 500);
    // No write is repeated.
    expect(clerk.calls).toHaveLength(2);
  });

  it.each([429, 409])('%d forwards Retry-After', async (status) => {
    const clerk = answerWrite(refusal(status, 'x', { 'Retry-After': '7' }));
    const { response } = await callWrite({ clerk });
    expect(response.headers.get('retry-after')).toBe('7');
  });

  it('without words has words of ours', async () => {
    const { error } = await callWrite({ clerk: answerWrite(new Response('', { status: 409 })) });
    expect(error?.long_message).toBe('Clerk refused the request (HTTP 409).');
  });

  const jwt = ['eyJhbGciOiJSUzI1NiJ9', 'eyJzdWIiOiJtY2gifQ', 'c2lnbmF0dXJl'].join('.');
  it.each([
    ['sk_live_' + 'fakeFakeFakeFake'],
    ['ak_' + 'fakeFakeFakeFake'],
    [TOKEN_SECRET],
    ['mt_' + 'c'.repeat(33)],
    ['mt_' + 'f0-'.repeat(20)],
    [jwt],
    [MACHINE_KEY],
  ])('loses everything that looks like a secret: %s', async (secret) => {
    const body = {
      errors: [{ code: secret, message: `Bad ${secret}, "${secret}" for ${TOKEN}.` }],
    };
    const { text, errors } = await callWrite({ clerk: answerWrite(json(409, body)) });
    expect(text + errors.join()).not.toContain(secret.slice(-6));
    expect(text).toContain('[redacted]');
    expect(text).toContain(TOKEN);
  });
});

describe('a write whose answer is lost', () => {
  it.each(['revoke', 'create'] as const)('%s: has an unknown outcome', async (action) => {
    const failed = new TypeError(`fetch failed at https://hidden-host.test with ${SECRET_KEY}`);
    const { status, code, clerk, errors, text } = await callWrite({
      action,
      clerk: answerWrite(failed),
    });
    expect([status, code]).toEqual([502, 'outcome_unknown']);
    expect(clerk.calls).toHaveLength(2);
    expect(errors[0]?.message).toMatch(
      new RegExp(`^Clerk's answer was lost \\(TypeError\\), so the ${action} may have happened`),
    );
    expect(errors.join() + text).not.toMatch(/hidden-host|fake-secret/);
  });

  it('has an unknown outcome after the time limit', async () => {
    vi.useFakeTimers();
    const clerk = answerWrite(new Promise<never>(() => {}));
    const asked = callWrite({ clerk, timeout: 1_000 });
    await vi.waitFor(() => expect(clerk.calls).toHaveLength(2));
    await vi.advanceTimersByTimeAsync(1_000);
    const { status, code, errors } = await asked;
    expect([status, code]).toEqual([502, 'outcome_unknown']);
    expect(errors[0]?.message).toContain('1000 ms');
    expect(clerk.calls).toHaveLength(2);
  });

  const revoked = row({ id: TOKEN, revoked: true });
  it.each<[string, 'revoke' | 'create', Response]>([
    ['no JSON', 'revoke', new Response('<h1>')],
    ['nothing', 'revoke', new Response(null, { status: 204 })],
    ['another token', 'revoke', json(200, { ...revoked, id: FOREIGN_TOKEN })],
    ['a token of another machine', 'revoke', json(200, { ...revoked, subject: OTHER_SUBJECT })],
    ['a token that is not revoked', 'revoke', json(200, { ...revoked, revoked: false })],
    ['no token', 'revoke', json(200, {})],
    ['a page', 'revoke', json(200, { m2m_tokens: [revoked] })],
    ['no secret', 'create', json(201, row())],
    ['an empty secret', 'create', json(201, { ...row(), token: '' })],
    ['a secret of two lines', 'create', json(201, { ...row(), token: 'a\nb' })],
    ['a secret that is not a text', 'create', json(201, { ...row(), token: {} })],
    ['another machine’s', 'create', json(201, row({ subject: OTHER_SUBJECT, token: 'x' }))],
  ])('%s: has an unknown outcome', async (_, action, answer) => {
    const { status, code, text } = await callWrite({ action, clerk: answerWrite(answer) });
    expect([status, code]).toEqual([502, 'outcome_unknown']);
    expect(text).not.toContain('created_at');
  });

  it('is not the case when Clerk was never called', async () => {
    const { code, clerk } = await callWrite({ apiUrl: 'http://clerk.example.com' });
    expect([code, clerk.calls]).toEqual(['not_configured', []]);
  });
});

describe('the secret of a token', () => {
  it('is in the answer of its create only', async () => {
    const answer = json(200, row({ id: TOKEN, revoked: true, token: TOKEN_SECRET }));
    const revoke = await callWrite({ clerk: answerWrite(answer) });
    expect(revoke.status).toBe(200);
    expect(revoke.text).not.toContain(TOKEN_SECRET);
    expect(revoke.answer).not.toHaveProperty('token');
  });

  it('may be a JWT', async () => {
    const token = ['header', 'payload', 'signature-_'].join('.');
    const clerk = answerWrite(json(201, row({ token })));
    const { answer } = await callWrite({ action: 'create', clerk });
    expect(answer['token']).toBe(token);
  });

  it('comes in an answer that no cache stores', async () => {
    const { response } = await callWrite({ action: 'create' });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
});
