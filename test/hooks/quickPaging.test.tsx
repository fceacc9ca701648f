import { describe, expect, it, vi } from 'vitest';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { idsOf, renderList } from '../support/renderLists.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

const page = (number: number) => ({ subject: BILLING, offset: (number - 1) * 10 });

function createHost() {
  return { onSuccess: vi.fn(), onError: vi.fn(), onErrorRetry: vi.fn() };
}

const deduping = [
  { dedupingInterval: 0 },
  { dedupingInterval: 2_000 },
  { dedupingInterval: 3_600_000 },
];

describe.each(deduping)('quick page changes, 1 → 2 → 3 → 2, with %o', ({ dedupingInterval }) => {
  async function turnQuickly(strict = false) {
    const host = createHost();
    const lists = await renderList(page(1), { swr: { dedupingInterval, ...host }, strict });
    await lists.proxy.last().answer();
    await lists.show(page(2));
    await lists.show(page(3));
    await lists.show(page(2));
    return { ...lists, host };
  }

  it('abort the abandoned requests and wait for the last requested page', async () => {
    const { proxy, latest } = await turnQuickly();
    expect(proxy.offsets()).toEqual([0, 10, 20, 10]);
    expect(proxy.requests.map(({ isAborted }) => isAborted)).toEqual([false, true, true, false]);
    expect(latest()).toMatchObject({ isStale: true, isLoading: true, error: undefined });

    await proxy.last().answer();
    expect(idsOf({ data: latest().tokens })).toEqual(idsOf(proxy.pageOf({ offset: 10 })));
    expect(latest()).toMatchObject({ page: 2, isStale: false, isLoading: false });
    expect(latest()).toMatchObject({ isValidating: false, error: undefined });
    expect(proxy.mostAtOnce()).toBe(1);
  });

  it('show the rows of pages 1 and 2 and of no other, in any render', async () => {
    const { proxy, renders } = await turnQuickly();
    await proxy.last().answer();
    const wanted = [[], idsOf(proxy.pageOf()), idsOf(proxy.pageOf({ offset: 10 }))];
    for (const { ids } of renders) expect(wanted).toContainEqual(ids);
  });

  it('never report an abandoned request to the host', async () => {
    const { proxy, host, unmount } = await turnQuickly();
    await proxy.last().answer();
    unmount();
    await pass(60_000);
    expect(host.onSuccess).toHaveBeenCalledTimes(2);
    expect(host.onError).not.toHaveBeenCalled();
  });

  it('store no error anywhere', async () => {
    const { proxy, cache } = await turnQuickly();
    await proxy.last().answer();
    await pass(60_000);
    const errors = [...cache.values()].map((entry) => (entry as { error?: unknown }).error);
    expect(errors.filter((error) => error !== undefined)).toEqual([]);
  });

  it('let an abandoned page load when the user opens it', async () => {
    const { proxy, show, latest } = await turnQuickly();
    await proxy.last().answer();
    await show(page(3));
    expect(proxy.open().map(({ params }) => params.offset)).toEqual([20]);
    expect(latest().isLoading).toBe(true);
    await proxy.last().answer();
    expect(idsOf({ data: latest().tokens })).toEqual(idsOf(proxy.pageOf({ offset: 20 })));
  });

  it('work in StrictMode too', async () => {
    const { proxy, latest, host } = await turnQuickly(true);
    await proxy.last().answer();
    expect(idsOf({ data: latest().tokens })).toEqual(idsOf(proxy.pageOf({ offset: 10 })));
    expect(latest()).toMatchObject({ isLoading: false, isValidating: false, error: undefined });
    expect(proxy.mostAtOnce()).toBe(1);
    expect(host.onError).not.toHaveBeenCalled();
  });
});

it('shows the requested page when pages change faster than any task runs', async () => {
  const { proxy, showAtOnce, latest } = await renderList(page(1));
  for (const number of [2, 3, 4, 2]) showAtOnce(page(number));
  await pass(0);
  expect(proxy.open().map(({ params }) => params.offset)).toEqual([10]);
  await proxy.at(10).answer();
  expect(idsOf({ data: latest().tokens })).toEqual(idsOf(proxy.pageOf({ offset: 10 })));
});

it('shows the right rows when the proxy answers an aborted request', async () => {
  const proxy = createListProxy();
  // Without the signal, as in some wrappers of fetch.
  const deaf: typeof fetch = (input, init) => proxy.fetch(input, { ...init, signal: null });
  const lists = await renderList({ ...page(1), config: { fetch: deaf } });
  await lists.show({ ...page(2), config: { fetch: deaf } });
  await proxy.at(10).answer();
  await proxy.at(0).answer();
  expect(lists.latest().tokens).toEqual(proxy.pageOf({ offset: 10 }).data);
  expect(lists.cachedText()).not.toContain(idsOf(proxy.pageOf())[0]);
});
