import { describe, expect, it, vi } from 'vitest';
import { type Middleware, type SWRConfiguration } from 'swr';
import { useRef } from 'react';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { act } from '@testing-library/react';
import { renderList } from '../support/renderLists.js';
import { BILLING, SHIPPING } from '../support/tokens.js';
import { focusWindow } from '../support/windowEvents.js';

fakeTime();

const first = { subject: BILLING };

/** Keeps rows across keys, as a recipe in SWR's documentation does. */
const laggy: Middleware = (useNext) => (key, fetcher, config) => {
  const lastData = useRef<unknown>(undefined);
  const swr = useNext(key, fetcher, config);
  if (swr.data !== undefined) lastData.current = swr.data;
  return { ...swr, data: swr.data ?? lastData.current } as typeof swr;
};

/** Changes the key, as another recipe does. */
const renaming: Middleware = (useNext) => (key, fetcher, config) =>
  useNext(key === null ? null : JSON.stringify(key), fetcher, config);

const hosts: Record<string, SWRConfiguration> = {
  'keepPreviousData: true': { keepPreviousData: true },
  'compare: () => true': { compare: () => true },
  'compare: () => false': { compare: () => false },
  fallbackData: { fallbackData: createListProxy().pageOf() },
  'shouldRetryOnError: false': { shouldRetryOnError: false },
  'an onErrorRetry that does nothing': { onErrorRetry: () => {} },
  'a fetcher': { fetcher: () => Promise.reject(new Error('not for tokens')) },
  'an hour of deduping': { dedupingInterval: 3_600_000 },
  'revalidateIfStale: false': { revalidateIfStale: false },
  'no focus, no reconnect': { revalidateOnFocus: false, revalidateOnReconnect: false },
  'middleware that keeps rows': { use: [laggy] },
  'middleware that changes keys': { use: [renaming] },
  'a poll': { refreshInterval: 3_600_000 },
};

describe.each(Object.entries(hosts))('under a host’s <SWRConfig> with %s', (_, swr) => {
  it('loads, changes the page, and keeps rows only for the same machine', async () => {
    const { proxy, latest, show, renders } = await renderList(first, { swr });
    expect(latest().tokens).toEqual([]);
    await proxy.last().answer();
    expect(latest().tokens).toEqual(proxy.pageOf().data);
    await show({ ...first, offset: 10 });
    expect(latest()).toMatchObject({ isStale: true, isLoading: true });
    await proxy.last().answer();
    expect(latest().tokens).toEqual(proxy.pageOf({ offset: 10 }).data);
    renders.length = 0;
    await show({ subject: SHIPPING });
    expect(renders.flatMap(({ ids }) => ids)).toEqual([]);
    await proxy.last().answer();
    expect(latest().tokens).toEqual(proxy.pageOf({ subject: SHIPPING }).data);
  });

  it('shows changes, and retries failures', async () => {
    const { proxy, latest } = await renderList(first, { swr });
    await proxy.last().answer();
    void latest().mutate();
    await pass(0);
    await proxy.last().refuse(503);
    expect(latest().error?.status).toBe(503);
    await pass(1_300);
    expect(proxy.requests).toHaveLength(3);
    await proxy.last().answer({ totalCount: 90 });
    expect(latest()).toMatchObject({ totalCount: 90, error: undefined });
  });

  it('reloads a page that the user left', async () => {
    const { proxy, latest, show } = await renderList(first, { swr });
    await show({ ...first, offset: 10 });
    expect(proxy.at(0).isAborted).toBe(true);
    await show(first);
    expect(proxy.offsets()).toEqual([0, 10, 0]);
    await proxy.last().answer();
    expect(latest().tokens).toEqual(proxy.pageOf().data);
  });

  it('drops everything on clear()', async () => {
    const { proxy, cacheApi, show, cachedText, container } = await renderList(first, { swr });
    await proxy.last().answer();
    await show({ ...first, offset: 10 });
    act(() => cacheApi().clear());
    await proxy.last().answer();
    await pass(60_000);
    expect(cachedText() + container.textContent).not.toContain('mt_');
    expect(proxy.requests).toHaveLength(2);
  });
});

it('the host’s callbacks receive successes and failures', async () => {
  const host = { onSuccess: vi.fn(), onError: vi.fn() };
  const { proxy, latest } = await renderList(first, { swr: host });
  await proxy.last().answer();
  expect(host.onSuccess).toHaveBeenCalledOnce();
  expect(host.onSuccess.mock.calls[0]?.[0]).toEqual(latest().data);
  void latest().mutate();
  await pass(0);
  await proxy.last().refuse(404);
  expect(host.onError).toHaveBeenCalledOnce();
  expect(host.onError.mock.calls[0]?.[0]).toBe(latest().error);
});

it('the host’s callbacks receive nothing of a request that unmounted with its <SWRConfig>', async () => {
  const host = { onSuccess: vi.fn(), onError: vi.fn() };
  const { unmount } = await renderList(first, { swr: host });
  unmount();
  await pass(60_000);
  expect(host.onSuccess).not.toHaveBeenCalled();
  expect(host.onError).not.toHaveBeenCalled();
});

it('the list’s options override the host’s', async () => {
  const host = { onSuccess: vi.fn(), isPaused: () => true };
  const options = { onSuccess: vi.fn(), isPaused: () => false };
  const { proxy } = await renderList({ ...first, options }, { swr: host });
  await proxy.last().answer();
  expect(options.onSuccess).toHaveBeenCalledOnce();
  expect(host.onSuccess).not.toHaveBeenCalled();
});

it('a host that pauses SWR pauses the list', async () => {
  const { proxy } = await renderList(first, { swr: { isPaused: () => true } });
  await pass(60_000);
  focusWindow();
  await pass(1_000);
  expect(proxy.requests).toEqual([]);
});

it('no option shows rows under other parameters', async () => {
  const options = { keepPreviousData: true, compare: () => true, use: [laggy], fallbackData: 1 };
  const { proxy, show, latest } = await renderList({ ...first, options: options as object });
  await proxy.last().answer();
  await show({ subject: SHIPPING, options: options as object });
  expect(latest()).toMatchObject({ data: undefined, tokens: [] });
});

it('works without any <SWRConfig>, in the global cache', async () => {
  const subject = SHIPPING;
  const { proxy, latest, show } = await renderList({ subject, limit: 7 }, { swr: null });
  await proxy.last().answer();
  expect(latest().tokens).toHaveLength(7);
  await show({ subject, limit: 7, offset: 7 });
  await show({ subject, limit: 7, offset: 14 });
  expect(proxy.at(7).isAborted).toBe(true);
  await proxy.last().answer();
  expect(latest()).toMatchObject({ page: 3, isStale: false });
});
