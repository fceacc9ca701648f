import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFromProxy } from '../../src/api/listFromProxy.js';
import { createProxy } from './createProxy.js';
import { thrownBy } from './thrownBy.js';
import { SUBJECT } from './wireRow.js';

const params = { subject: SUBJECT, revoked: false, expired: false, limit: 10, offset: 0 };
const never = new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A body that never ends. */
function endless(): Response {
  return new Response(new ReadableStream({}));
}

/** A fetch that rejects when the request is aborted. */
function untilAborted({ signal }: RequestInit): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

describe('a request that takes too long', () => {
  it.each([
    ['a fetch that obeys the abort', { fetch: createProxy(untilAborted).fetch }],
    ['a fetch that ignores the abort', { fetch: createProxy(() => never).fetch }],
    ['a body that never ends', { fetch: createProxy(endless).fetch }],
    ['headers that never come', { fetch: createProxy().fetch, headers: () => never }],
  ])('is a timeout after 15 seconds: %s', async (_, client) => {
    const settled = vi.fn();
    const error = thrownBy(() => listFromProxy(client, params).finally(settled));
    await vi.advanceTimersByTimeAsync(14_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({ code: 'timeout', status: undefined });
    expect((await error).message).toContain('15000 ms');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is aborted, so that the browser drops it', async () => {
    const proxy = createProxy(untilAborted);
    const error = thrownBy(() => listFromProxy({ fetch: proxy.fetch, timeout: 100 }, params));
    await vi.advanceTimersByTimeAsync(100);
    expect((await error).code).toBe('timeout');
    expect(proxy.inits[0]?.signal?.aborted).toBe(true);
  });

  it('may take as long as the host allows', async () => {
    const answer = vi.fn();
    const proxy = createProxy(() => never);
    listFromProxy({ fetch: proxy.fetch, timeout: Infinity }, params).then(answer, answer);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('a request in time', () => {
  it('leaves no timer behind', async () => {
    await listFromProxy({ fetch: createProxy().fetch }, params);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a request that no list needs any more', () => {
  const reason = new Error('left the page');

  it.each([
    ['a fetch that obeys', createProxy(untilAborted).fetch],
    ['a fetch that ignores it', createProxy(() => never).fetch],
  ])('ends at once with the reason of the abort: %s', async (_, proxyFetch) => {
    const caller = new AbortController();
    const call = listFromProxy({ fetch: proxyFetch }, params, { signal: caller.signal });
    const failure = call.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    caller.abort(reason);
    expect(await failure).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never goes out if it was aborted before', async () => {
    const proxy = createProxy();
    const call = listFromProxy({ fetch: proxy.fetch }, params, {
      signal: AbortSignal.abort(reason),
    });
    await expect(call).rejects.toBe(reason);
    expect(proxy.urls).toEqual([]);
  });

  it('does not go out if the abort comes while the headers are pending', async () => {
    const proxy = createProxy();
    const caller = new AbortController();
    const headers = async () => {
      caller.abort(reason);
      return {};
    };
    const call = listFromProxy({ fetch: proxy.fetch, headers }, params, { signal: caller.signal });
    await expect(call).rejects.toBe(reason);
    expect(proxy.urls).toEqual([]);
  });
});

describe('the server’s time', () => {
  const NOW = Date.UTC(2026, 10, 23, 12);

  /** An answer that comes after a second, and whose body takes a minute. */
  function slowly(init: ResponseInit): Response {
    vi.advanceTimersByTime(1_000);
    const body = new ReadableStream({
      start(controller) {
        setTimeout(() => {
          controller.enqueue(new TextEncoder().encode('{"m2m_tokens":[],"total_count":0}'));
          controller.close();
        }, 10_000);
      },
    });
    return new Response(body, init);
  }

  async function timesToldBy(init: ResponseInit): Promise<unknown[][]> {
    vi.setSystemTime(NOW);
    const onServerTime = vi.fn();
    const { fetch } = createProxy(() => slowly(init));
    const call = listFromProxy({ fetch }, params, { onServerTime }).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(10_000);
    await call;
    return onServerTime.mock.calls;
  }

  const headers = { date: new Date(NOW + 3_600_000).toUTCString() };

  it.each([200, 401, 503])(
    'is reported with the browser’s, for the arrival of the headers: %d',
    async (status) => {
      expect(await timesToldBy({ status, headers })).toEqual([[NOW + 3_601_000, NOW + 1_000]]);
    },
  );

  it('is not reported for an answer without it', async () => {
    expect(await timesToldBy({})).toEqual([]);
  });
});
