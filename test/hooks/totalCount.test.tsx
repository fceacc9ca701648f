import { expect, it } from 'vitest';
import { fakeTime } from '../support/fakeTime.js';
import { type List, renderList } from '../support/renderLists.js';
import { takeConsole } from '../support/setup.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

fakeTime();

const first: List = { subject: BILLING };

it('stays while another page loads, so that the pager does not jump', async () => {
  const { proxy, renders, show } = await renderList(first);
  await proxy.last().answer();
  renders.length = 0;
  await show({ ...first, offset: 40 });
  for (const { list } of renders)
    expect(list).toMatchObject({ totalCount: 87, pageCount: 9, page: 5 });
  await show({ ...first, limit: 25 });
  expect(renders.at(-1)?.list).toMatchObject({ totalCount: 87, pageCount: 4, page: 1 });
});

it('stays when the other page fails', async () => {
  const { proxy, show, latest } = await renderList(first);
  await proxy.last().answer();
  await show({ ...first, offset: 40 });
  await proxy.last().refuse(404);
  expect(latest()).toMatchObject({ totalCount: 87, pageCount: 9 });
});

it.each<Partial<List>>([{ revoked: true }, { expired: true }, { subject: SHIPPING }])(
  'is unknown while the first answer for %o is in flight',
  async (change) => {
    const { proxy, renders, show, latest } = await renderList(first);
    await proxy.last().answer();
    renders.length = 0;
    await show({ ...first, ...change });
    for (const { list } of renders)
      expect(list).toMatchObject({ totalCount: null, pageCount: null });
    await proxy.last().answer({ totalCount: 99 });
    expect(latest().totalCount).toBe(99);
  },
);

it('is the last known one for these filters, after a visit to others', async () => {
  const { proxy, show, latest } = await renderList(first);
  await proxy.last().answer();
  await show({ ...first, revoked: true });
  await proxy.last().answer({ totalCount: 120 });
  await show({ ...first, offset: 20 });
  expect(latest()).toMatchObject({ totalCount: 87, isStale: true });
});

it('is the newest one, also when a page’s total differs from the previous page’s', async () => {
  const { proxy, show, latest } = await renderList(first);
  await proxy.last().answer();
  await show({ ...first, offset: 10 });
  await proxy.last().answer({ totalCount: 95 });
  await show({ ...first, offset: 20 });
  expect(latest()).toMatchObject({ totalCount: 95, pageCount: 10 });
});

it('is unknown, and there may be a next page, when a full page has no total', async () => {
  const { proxy, latest } = await renderList(first);
  await proxy.last().answer({ totalCount: null });
  expect(latest()).toMatchObject({ totalCount: null, pageCount: null, hasNextPage: true });
  expect(takeConsole()).toHaveLength(1);
});
