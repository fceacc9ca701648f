import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { idsOf, type List, renderList } from '../support/renderLists.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

const first: List = { subject: BILLING };

describe.each<{ what: string; next: List }>([
  { what: 'page', next: { ...first, offset: 10 } },
  { what: 'filter', next: { ...first, revoked: true } },
  { what: 'page size', next: { ...first, limit: 25 } },
])('while another $what loads', ({ next }) => {
  it('keeps the rows in every render, and names their parameters', async () => {
    const { proxy, renders, show, latest } = await renderList(first);
    await proxy.last().answer();
    const asked = proxy.last().params;
    renders.length = 0;
    await show(next);
    for (const { ids, list } of renders) {
      expect(ids).toEqual(idsOf(proxy.pageOf()));
      expect(list).toMatchObject({ isStale: true, isLoading: true, shownParams: asked });
    }
    await proxy.last().answer();
    expect(latest()).toMatchObject({ isStale: false, shownParams: proxy.last().params });
    expect(latest().tokens).toEqual(proxy.pageOf(proxy.last().params).data);
  });

  it('keeps them when the request fails', async () => {
    const { proxy, show, latest } = await renderList(first);
    await proxy.last().answer();
    await show(next);
    await proxy.last().refuse(404);
    expect(latest().tokens).toEqual(proxy.pageOf().data);
    expect(latest().error?.code).toBe('not_found');
    expect(latest()).toMatchObject({ isStale: true, isLoading: false });
  });
});

it('shows a cached page at once, and does not call it stale', async () => {
  const { proxy, renders, show } = await renderList(first);
  await proxy.last().answer();
  await show({ ...first, offset: 10 });
  await proxy.last().answer();
  renders.length = 0;
  await show(first);
  for (const { ids, list } of renders) {
    expect(ids).toEqual(idsOf(proxy.pageOf()));
    expect(list.isStale).toBe(false);
  }
});

it('keeps rows beside the failure of a refresh', async () => {
  const { proxy, latest } = await renderList(first);
  await proxy.last().answer();
  void latest().mutate();
  await pass(0);
  await proxy.last().refuse(400);
  expect(latest().error?.code).toBe('bad_request');
  expect(latest().tokens).toHaveLength(10);
  expect(latest().isStale).toBe(false);
});
