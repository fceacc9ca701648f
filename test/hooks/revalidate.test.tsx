import { expect, it } from 'vitest';
import type { ListParams } from 'react-m2m-tokens';
import { fakeTime, pass } from '../support/fakeTime.js';
import { renderList, renderLists } from '../support/renderLists.js';
import { BILLING, SHIPPING } from '../support/tokens.js';
import { focusWindow } from '../support/windowEvents.js';

fakeTime();

const first = { subject: BILLING };

/** Two machines on the screen; the first one also has another page in the cache. */
async function showTwo() {
  const lists = await renderLists({ billing: { ...first, offset: 10 }, shipping: null });
  await lists.proxy.last().answer();
  await lists.show({ billing: first, shipping: { subject: SHIPPING } });
  for (const request of lists.proxy.open()) await request.answer();
  const before = lists.proxy.requests.length;
  const revalidate = async (filter?: Partial<ListParams>) => {
    const done = lists.cacheApi().revalidate(filter);
    await pass(0);
    return { done };
  };
  const askedSince = () =>
    lists.proxy.requests.slice(before).map(({ params }) => [params.subject, params.offset]);
  return { ...lists, revalidate, askedSince };
}

it.each([
  {
    filter: undefined,
    asked: [
      [BILLING, 0],
      [SHIPPING, 0],
    ],
  },
  {
    filter: {},
    asked: [
      [BILLING, 0],
      [SHIPPING, 0],
    ],
  },
  { filter: { subject: BILLING }, asked: [[BILLING, 0]] },
  { filter: { subject: SHIPPING, revoked: false }, asked: [[SHIPPING, 0]] },
  { filter: { offset: 10 }, asked: [] },
  { filter: { subject: BILLING, revoked: true }, asked: [] },
])('revalidate($filter) requests the matching pages on the screen', async ({ filter, asked }) => {
  const { revalidate, askedSince } = await showTwo();
  await revalidate(filter);
  expect(askedSince()).toEqual(asked);
});

it('resolves when the answers have arrived, and keeps the rows until then', async () => {
  const { revalidate, proxy, latest } = await showTwo();
  const { done } = await revalidate();
  let isDone = false;
  void done.then(() => (isDone = true));
  const [billing, shipping] = proxy.open();
  await billing?.answer({ totalCount: 90 });
  expect(isDone).toBe(false);
  expect(latest('shipping').tokens).toHaveLength(10);
  await shipping?.refuse(404);
  expect(isDone).toBe(true);
  expect(latest('billing').totalCount).toBe(90);
  expect(latest('shipping').error?.code).toBe('not_found');
});

it('reloads another page when the user opens it', async () => {
  const { revalidate, show, askedSince } = await showTwo();
  await revalidate({ offset: 10 });
  await show({ billing: { ...first, offset: 10 } });
  await pass(100);
  expect(askedSince()).toEqual([[BILLING, 10]]);
});

it('sends its requests during a Retry-After, and does not end the pause for timers', async () => {
  const { proxy, cacheApi, show } = await renderList({ ...first, offset: 10 });
  await proxy.last().answer();
  await show(first);
  await proxy.last().refuse(429, { retryAfter: 30 });
  void cacheApi().revalidate();
  await pass(0);
  expect(proxy.offsets()).toEqual([10, 0, 0]);
  await proxy.last().answer();
  await show({ ...first, offset: 10 });
  await pass(10_000);
  focusWindow();
  await pass(1_000);
  expect(proxy.offsets()).toEqual([10, 0, 0]);
});
