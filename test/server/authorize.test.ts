import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callHandler, LIST } from './callHandler.js';
import { createUpstream, SECRET_KEY, SUBJECT } from './upstream.js';

afterEach(() => {
  vi.useRealTimers();
});

const silence = () => new Promise<never>(() => {});
const hostile = () => {
  throw new Error(`Authorization: Bearer ${SECRET_KEY}`);
};

describe('authorize', () => {
  it('is called once, with the request itself, the action and the exact machine', async () => {
    const authorize = vi.fn(() => Promise.resolve(true));
    const handler = createM2MTokensHandler({
      secretKey: SECRET_KEY,
      authorize,
      fetch: createUpstream().fetch,
    });
    const request = new Request(`${LIST}&limit=5`);
    expect((await handler(request)).status).toBe(200);
    expect(authorize.mock.calls).toEqual([[request, { action: 'list', subject: SUBJECT }]]);
  });

  it.each<[string, () => unknown, number, string]>([
    ['false', () => false, 403, 'forbidden'],
    ['a promise of false', () => Promise.resolve(false), 403, 'forbidden'],
    ["'unauthenticated'", () => 'unauthenticated', 401, 'unauthenticated'],
    ['undefined', () => undefined, 403, 'forbidden'],
    ['null', () => null, 403, 'forbidden'],
    ['1', () => 1, 403, 'forbidden'],
    ["'true'", () => 'true', 403, 'forbidden'],
    ["'forbidden'", () => 'forbidden', 403, 'forbidden'],
    ['an object', () => ({ allowed: true }), 403, 'forbidden'],
    ['a response', () => new Response(null, { status: 200 }), 403, 'forbidden'],
    ['a throw', hostile, 403, 'forbidden'],
    ['a rejection', async () => hostile(), 403, 'forbidden'],
    ['a rejection with undefined', () => Promise.reject(undefined), 403, 'forbidden'],
  ])('answering %s stops the call', async (_, authorize, status, code) => {
    const upstream = createUpstream();
    const secretKey = vi.fn(() => SECRET_KEY);
    const answer = await callHandler({
      authorize: authorize as () => boolean,
      fetch: upstream.fetch,
      secretKey,
    });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.errors.map((error) => error.code)).toEqual([code]);
    expect(answer.errors[0]?.message + answer.text).not.toContain(SECRET_KEY);
    expect(upstream.requests).toHaveLength(0);
    expect(secretKey).not.toHaveBeenCalled();
  });

  it('refuses the call after 5 seconds without an answer, not before', async () => {
    vi.useFakeTimers();
    let settled = false;
    const asked = callHandler({ authorize: silence }).finally(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const { status, code, errors } = await asked;
    expect([status, code]).toEqual([403, 'forbidden']);
    expect(errors[0]?.message).toContain('5 s');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may take up to 5 seconds', async () => {
    vi.useFakeTimers();
    const asked = callHandler({
      authorize: () => new Promise((resolve) => setTimeout(() => resolve(true), 4_900)),
    });
    await vi.advanceTimersByTimeAsync(4_900);
    expect((await asked).status).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  });
});
