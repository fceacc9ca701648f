import { describe, expect, it } from 'vitest';
import { getM2MTokensKey } from 'react-m2m-tokens';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { act } from '@testing-library/react';
import { type List, renderList, renderLists } from '../support/renderLists.js';
import { focusWindow } from '../support/windowEvents.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

const first: List = { subject: BILLING };
const HOUR = 3_600_000;

/** Page 1 stays on the screen while page 2 loads; page 3 was prefetched. */
async function showEverything(setting: { strict?: boolean; dedupingInterval?: number } = {}) {
  const { strict, dedupingInterval = 2_000 } = setting;
  const lists = await renderLists(
    { list: first, prefetch: { subject: null } },
    {
      strict,
      swr: { dedupingInterval },
      cache: new Map([['/api/me', { data: 'the host’s own' }]]),
    },
  );
  await lists.proxy.last().answer();
  await lists.show({ prefetch: { ...first, offset: 20 } });
  await lists.proxy.last().answer();
  await lists.show({ prefetch: { subject: null }, list: { ...first, offset: 10 } });
  expect(lists.latest('list').isStale).toBe(true);
  expect(lists.cachedText()).toContain('mt_');
  return {
    ...lists,
    inFlight: lists.proxy.last(),
    clear: () => act(() => lists.cacheApi().clear()),
  };
}

describe.each([
  { strict: false, dedupingInterval: 0 },
  { strict: false, dedupingInterval: 2_000 },
  { strict: false, dedupingInterval: HOUR },
  { strict: true, dedupingInterval: 2_000 },
])('clear() with %o', (setting) => {
  it('removes every row from the screen and the cache', async () => {
    const { clear, latest, cachedText, container } = await showEverything(setting);
    clear();
    expect(cachedText()).not.toContain('mt_');
    expect(container.textContent).not.toContain('mt_');
    expect(latest('list')).toMatchObject({ data: undefined, tokens: [], totalCount: null });
    expect(latest('list')).toMatchObject({ isStale: false, shownParams: null, error: undefined });
    expect(latest('list')).toMatchObject({ isLoading: false, isValidating: false });
  });

  it('waits for the user, despite timers and window events', async () => {
    const { clear, proxy, latest } = await showEverything(setting);
    clear();
    await pass(10_000);
    focusWindow();
    await pass(HOUR);
    expect(proxy.offsets()).toEqual([0, 20, 10]);
    expect(latest('list').tokens).toEqual([]);

    void latest('list').mutate();
    await pass(1);
    await proxy.last().answer();
    expect(latest('list').tokens).toHaveLength(10);
  });

  it('sends no request, then or later', async () => {
    const { clear, proxy } = await showEverything(setting);
    clear();
    await pass(HOUR);
    expect(proxy.offsets()).toEqual([0, 20, 10]);
    expect(proxy.open()).toEqual([]);
  });

  it('drops the answer in flight', async () => {
    const { clear, inFlight, cachedText, latest } = await showEverything(setting);
    clear();
    expect(inFlight.isAborted).toBe(true);
    await inFlight.answer();
    await pass(HOUR);
    expect(cachedText()).not.toContain('mt_');
    expect(latest('list')).toMatchObject({ tokens: [], isLoading: false, error: undefined });
  });

  it('keeps the host’s own keys', async () => {
    const { clear, cache } = await showEverything(setting);
    clear();
    await pass(HOUR);
    expect(cache.get('/api/me')).toEqual({ data: 'the host’s own' });
  });

  it.each([0, 10, 20])('lets the page at %i load for the next user', async (offset) => {
    const { clear, proxy, show, latest } = await showEverything(setting);
    clear();
    await show({ list: null });
    await show({ list: { ...first, offset } });
    expect(latest('list').isLoading).toBe(true);
    expect(proxy.open().map(({ params }) => params.offset)).toEqual([offset]);
    await proxy.last().answer();
    expect(latest('list').tokens).toEqual(proxy.pageOf({ offset }).data);
  });

  it('lets the page load at once for a list that replaces the old one', async () => {
    const { clear, proxy, show, latest } = await showEverything(setting);
    clear();
    await show({ list: null, prefetch: { ...first, offset: 10 } });
    expect(proxy.open()).toHaveLength(1);
    await proxy.last().answer();
    expect(latest('prefetch').tokens).toEqual(proxy.pageOf({ offset: 10 }).data);
  });

  it('lets the user load again', async () => {
    const { clear, proxy, latest } = await showEverything(setting);
    clear();
    void latest('list').mutate();
    await pass(0);
    expect(latest('list').isLoading).toBe(true);
    await proxy.last().answer();
    expect(latest('list').tokens).toEqual(proxy.pageOf({ offset: 10 }).data);
  });
});

it.each([false, true])('clear() drops a refresh in flight (StrictMode: %s)', async (strict) => {
  const { proxy, latest, cacheApi, cachedText } = await renderList(first, { strict });
  await proxy.last().answer();
  void latest().mutate();
  await pass(0);
  act(() => cacheApi().clear());
  await proxy.last().answer();
  await pass(HOUR);
  expect(cachedText()).not.toContain('mt_');
  expect(latest()).toMatchObject({ tokens: [], isLoading: false, isValidating: false });
  expect(proxy.requests).toHaveLength(2);
});

it('clear() stops the retry of a page that failed', async () => {
  const { proxy, cacheApi } = await renderList(first);
  await proxy.last().refuse(503);
  act(() => cacheApi().clear());
  await pass(HOUR);
  expect(proxy.requests).toHaveLength(1);
});

it('clear() removes server-rendered rows, for later lists too', async () => {
  const page = createListProxy().pageOf();
  const second = getM2MTokensKey({ ...first, offset: 10 });
  const fallback = { [getM2MTokensKey(first)]: page, [second]: page };
  const { cacheApi, latest, show, cachedText, container } = await renderList(first, {
    swr: { fallback, revalidateIfStale: false },
  });
  expect(latest().tokens).toHaveLength(10);
  act(() => cacheApi().clear());
  expect(latest().tokens).toEqual([]);
  await show({ ...first, offset: 10 });
  expect(latest().tokens).toEqual([]);
  await show(null);
  await show(first);
  expect(latest().tokens).toEqual([]);
  expect(cachedText() + container.textContent).not.toContain('mt_');
});

it('clear() removes the rows of a server component, too', async () => {
  const page = createListProxy().pageOf();
  const cacheData = { [getM2MTokensKey(first)]: page };
  const { cacheApi, latest, show, proxy } = await renderList(first, {
    swr: { cacheData } as object,
  });
  await pass(100);
  // SWR 2.3 does not support this, and requests the page.
  expect(latest().tokens).toHaveLength(process.env['PEERS'] === 'oldest' ? 0 : 10);
  act(() => cacheApi().clear());
  await show(null);
  await show(first);
  await pass(0);
  expect(latest().tokens).toEqual([]);
  expect(proxy.open()).toHaveLength(1);
});

it('clear() works without any list, and twice', async () => {
  const { cacheApi, cache } = await renderList(
    { subject: null },
    { cache: new Map([['/api/me', { data: 1 }]]) },
  );
  act(() => cacheApi().clear());
  act(() => cacheApi().clear());
  expect([...cache.keys()]).toEqual(['/api/me']);
});

it('clear() reaches lists without any <SWRConfig>', async () => {
  const { proxy, cacheApi, latest } = await renderList(first, { swr: null });
  await proxy.last().answer();
  expect(latest().tokens).toHaveLength(10);
  act(() => cacheApi().clear());
  expect(latest().tokens).toEqual([]);
});
