import type { M2MTokenPage } from 'react-m2m-tokens';
import { beforeEach, expect, it, vi } from 'vitest';
import { createPrefetches } from '../../src/data/createPrefetches.js';
import { createPageQuery } from '../../src/data/PageQuery.js';
import { BILLING } from '../support/tokens.js';

beforeEach(() => void vi.useFakeTimers());

const page: M2MTokenPage = { data: [], totalCount: 0, skipped: 0 };

const queryAt = (offset: number) =>
  createPageQuery({
    ...{ endpoint: '/a', cacheScope: null },
    params: { subject: BILLING, revoked: false, expired: false, limit: 10, offset },
  });

function prefetch({ fails = false, mayRequest = true } = {}) {
  const prefetches = createPrefetches();
  const signals: AbortSignal[] = [];
  const onFailure = vi.fn();
  const hold = (query = queryAt(10)) =>
    prefetches.hold(query, {
      mayRequest: () => mayRequest,
      request: async (signal) => {
        signals.push(signal);
        if (fails) throw new Error('no');
        return page;
      },
      onFailure,
    });
  const take = () => prefetches.take(queryAt(10).key, new AbortController().signal);
  return { prefetches, hold, take, signals, onFailure };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

it('hands a page over once, as one request', async () => {
  const { hold, take, signals } = prefetch();
  hold();
  hold();
  await expect(take()).resolves.toBe(page);
  expect(take()).toBeUndefined();
  expect(signals).toHaveLength(1);
});

it.each([
  { age: 29_999, isThere: true },
  { age: 30_000, isThere: false },
])('has a page after $age ms: $isThere', async ({ age, isThere }) => {
  const { hold, take } = prefetch();
  hold();
  await settle();
  await vi.advanceTimersByTimeAsync(age);
  expect(take() !== undefined).toBe(isThere);
});

it('has no page that grew old while the computer slept', async () => {
  const { hold, take } = prefetch();
  hold();
  await settle();
  vi.setSystemTime(Date.now() + 30_000);
  expect(take()).toBeUndefined();
});

it('prefetches once for each query object', async () => {
  const { prefetches, hold, signals } = prefetch();
  const query = queryAt(10);
  hold(query);
  prefetches.drop(() => true);
  expect(hold(query)).toBeUndefined();
  expect(signals).toHaveLength(1);
  hold(queryAt(10));
  expect(signals).toHaveLength(2);
});

it('does not prefetch while it may not', () => {
  const { hold, signals } = prefetch({ mayRequest: false });
  expect(hold()).toBeUndefined();
  expect(signals).toEqual([]);
});

it('aborts the request when the last list releases it, a task later', async () => {
  const { hold, signals } = prefetch();
  const [release, releaseOther] = [hold(), hold()];
  release?.();
  await settle();
  expect(signals[0]?.aborted).toBe(false);
  releaseOther?.();
  expect(signals[0]?.aborted).toBe(false);
  await settle();
  expect(signals[0]?.aborted).toBe(true);
});

it('drops the pages that are outdated only', async () => {
  const { prefetches, hold, signals } = prefetch();
  hold(queryAt(10));
  hold(queryAt(20));
  prefetches.drop(({ params }) => params.offset === 10);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

it('ends with the request that took it', () => {
  const { prefetches, hold, signals } = prefetch();
  hold();
  const controller = new AbortController();
  void prefetches.take(queryAt(10).key, controller.signal);
  controller.abort();
  expect(signals[0]?.aborted).toBe(true);
});

it('reports a failure unless the page was opened or dropped before', async () => {
  const failed = prefetch({ fails: true });
  failed.hold();
  await settle();
  expect(failed.onFailure).toHaveBeenCalledTimes(1);
  expect(failed.take()).toBeUndefined();

  const opened = prefetch({ fails: true });
  opened.hold();
  await expect(opened.take()).rejects.toThrow('no');
  await settle();
  expect(opened.onFailure).not.toHaveBeenCalled();

  const dropped = prefetch({ fails: true });
  dropped.hold();
  dropped.prefetches.drop(() => true);
  await settle();
  expect(dropped.onFailure).not.toHaveBeenCalled();
});

it('leaves no timer behind', async () => {
  const { prefetches, hold } = prefetch();
  hold();
  await settle();
  prefetches.drop(() => true);
  expect(vi.getTimerCount()).toBe(0);
});
