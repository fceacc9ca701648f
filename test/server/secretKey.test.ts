import { createM2MTokensHandler, type M2MTokensSecretKey } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callHandler, LIST } from './callHandler.js';
import { clerkError, createUpstream, page, SECRET_KEY, SUBJECT } from './upstream.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('the secret key', () => {
  it.each<[string, M2MTokensSecretKey]>([
    ['text', SECRET_KEY],
    ['a function', () => SECRET_KEY],
    ['an async function', () => Promise.resolve(SECRET_KEY)],
    ['text from a file, with its line end', `${SECRET_KEY}\n`],
  ])('can be %s', async (_, secretKey) => {
    const upstream = createUpstream();
    expect((await callHandler({ secretKey, fetch: upstream.fetch })).status).toBe(200);
    expect(upstream.requests[0]?.headers.get('authorization')).toBe(`Bearer ${SECRET_KEY}`);
  });

  it.each<[string, unknown]>([
    ['absent', undefined],
    ['empty', ''],
    ['blank', ' \n'],
    ['null', null],
    ['a number', 7],
    ['a function that gives nothing', () => undefined],
    ['a function that gives an empty text', () => ''],
    ['a function that gives a promise of null', () => Promise.resolve(null)],
    ['a function that throws', () => Promise.reject(new Error(`vault of ${SECRET_KEY}`))],
    ['two lines', `${SECRET_KEY}\n${SECRET_KEY}`],
    ['not ASCII', `${SECRET_KEY}é`],
  ])('is said to be missing when it is %s', async (_, secretKey) => {
    const upstream = createUpstream();
    const answer = await callHandler({
      secretKey: secretKey as M2MTokensSecretKey,
      fetch: upstream.fetch,
    });
    expect([answer.status, answer.code]).toEqual([500, 'not_configured']);
    expect(answer.errors[0]?.message + answer.text).not.toContain(SECRET_KEY);
    expect(upstream.requests).toHaveLength(0);
  });

  it('is said to be missing when its function is silent for 5 seconds', async () => {
    vi.useFakeTimers();
    const asked = callHandler({ secretKey: () => new Promise(() => {}) });
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await asked).code).toBe('not_configured');
  });

  it('may be a word so short that ids hold it, as in a test of yours', async () => {
    const { status, body } = await callHandler({ secretKey: 'mch' });
    expect([status, body.m2m_tokens?.[0]?.['subject']]).toEqual([200, SUBJECT]);
  });

  it('is read at the first request, then remembered', async () => {
    const secretKey = vi.fn(() => SECRET_KEY);
    const handler = createM2MTokensHandler({
      secretKey,
      authorize: () => true,
      fetch: createUpstream().fetch,
    });
    expect(secretKey).not.toHaveBeenCalled();
    await handler(new Request(LIST));
    await handler(new Request(LIST));
    expect(secretKey).toHaveBeenCalledTimes(1);
  });

  it('is asked for again while it is missing, and after Clerk refused it', async () => {
    const keys = ['', 'fake-old-key', 'fake-new-key'];
    const handler = createM2MTokensHandler({
      secretKey: () => keys.shift(),
      authorize: () => true,
      fetch: createUpstream((request) =>
        request.headers.get('authorization') === 'Bearer fake-new-key' ? page() : clerkError(401),
      ).fetch,
    });
    const statuses = [
      (await handler(new Request(LIST))).status,
      (await handler(new Request(LIST))).status,
      (await handler(new Request(LIST))).status,
      (await handler(new Request(LIST))).status,
    ];
    expect(statuses).toEqual([500, 502, 200, 200]);
  });

  it.each([
    ['is asked for again once Clerk has refused it', 401, 2],
    ['is kept when Clerk fails', 500, 1],
    ['is kept when there is no such machine', 404, 1],
  ])('%s', async (_, status, asked) => {
    const secretKey = vi.fn(() => SECRET_KEY);
    const handler = createM2MTokensHandler({
      secretKey,
      authorize: () => true,
      fetch: async () => Response.json({ errors: [] }, { status }),
    });
    await handler(new Request(LIST));
    await handler(new Request(LIST));
    expect(secretKey).toHaveBeenCalledTimes(asked);
  });
});
