import { describe, expect, it, vi } from 'vitest';
import { createM2MTokens } from 'react-m2m-tokens/testing';
import { fakeTime, pass } from '../support/fakeTime.js';
import { renderList, renderLists } from '../support/renderLists.js';
import { takeConsole } from '../support/setup.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

function lastPage(offset = 80) {
  const onPastEnd = vi.fn();
  return { onPastEnd, list: { subject: BILLING, offset, options: { onPastEnd } } };
}

const nothing = { data: [] };

describe.each([false, true])('a page that is gone (StrictMode: %s)', (strict) => {
  it('is reported once, with the offset of the last page', async () => {
    const { list, onPastEnd } = lastPage();
    const { proxy, latest } = await renderList(list, { strict });
    expect(onPastEnd).not.toHaveBeenCalled();
    await proxy.last().answer({ ...nothing, totalCount: 75 });
    expect(onPastEnd.mock.calls).toEqual([[70]]);
    void latest().mutate();
    await pass(0);
    await proxy.last().answer({ ...nothing, totalCount: 71 });
    expect(onPastEnd).toHaveBeenCalledOnce();
  });

  it('is reported when it disappears during a visit', async () => {
    const { list, onPastEnd } = lastPage();
    const { proxy, latest } = await renderList(list, { strict });
    await proxy.last().answer();
    expect(onPastEnd).not.toHaveBeenCalled();
    void latest().mutate();
    await pass(0);
    await proxy.last().answer({ ...nothing, totalCount: 80 });
    expect(onPastEnd.mock.calls).toEqual([[70]]);
  });
});

it.each([
  { total: 1, lastOffset: 0 },
  { total: 0, lastOffset: 0 },
  { total: 10, lastOffset: 0 },
  { total: 11, lastOffset: 10 },
  { total: 80, lastOffset: 70 },
])('with $total tokens the last page is at $lastOffset', async ({ total, lastOffset }) => {
  const { list, onPastEnd } = lastPage();
  const { proxy } = await renderList(list);
  await proxy.last().answer({ ...nothing, totalCount: total });
  expect(onPastEnd.mock.calls).toEqual([[lastOffset]]);
});

it('is not reported for an empty first page', async () => {
  const { list, onPastEnd } = lastPage(0);
  const { proxy } = await renderList(list);
  await proxy.last().answer({ ...nothing, totalCount: 0 });
  expect(onPastEnd).not.toHaveBeenCalled();
});

it('is not reported while the total is unknown', async () => {
  const { list, onPastEnd } = lastPage();
  const { proxy } = await renderList(list);
  await proxy.last().answer({ ...nothing, totalCount: null });
  expect(onPastEnd).not.toHaveBeenCalled();
  takeConsole();
});

it('is not reported for a page that fails', async () => {
  const { list, onPastEnd } = lastPage();
  const { proxy } = await renderList(list);
  await proxy.last().refuse(404);
  expect(onPastEnd).not.toHaveBeenCalled();
});

describe('a page that another list has found gone, and requests again', () => {
  async function askAgain() {
    const { list, onPastEnd } = lastPage();
    const lists = await renderLists({ other: { ...list, options: {} }, list: null });
    await lists.proxy.last().answer({ ...nothing, totalCount: 75 });
    void lists.latest('other').mutate();
    await pass(0);
    await lists.show({ list });
    expect(lists.proxy.open()).toHaveLength(1);
    expect(onPastEnd).not.toHaveBeenCalled();
    return { ...lists, onPastEnd };
  }

  it('is not reported before the answer, nor after it when the page is there', async () => {
    const { proxy, onPastEnd } = await askAgain();
    await proxy.last().answer();
    await pass(1_000);
    expect(onPastEnd).not.toHaveBeenCalled();
  });

  it('is reported when the answer says so again', async () => {
    const { proxy, onPastEnd } = await askAgain();
    await proxy.last().answer({ ...nothing, totalCount: 65 });
    expect(onPastEnd.mock.calls).toEqual([[60]]);
  });
});

it('is reported for each page, and again for the same page on the next visit', async () => {
  const { list, onPastEnd } = lastPage();
  const { proxy, show } = await renderList(list);
  await proxy.last().answer({ ...nothing, totalCount: 65 });
  await show({ ...list, offset: 70 });
  await proxy.last().answer({ ...nothing, totalCount: 65 });
  expect(onPastEnd.mock.calls).toEqual([[60], [60]]);
  for (let visit = 0; visit < 2; visit += 1) {
    await show({ ...list, offset: 60 });
    await proxy.last().answer();
    onPastEnd.mockClear();
    await show(list);
    await proxy.last().answer({ ...nothing, totalCount: 65 });
    expect(onPastEnd.mock.calls).toEqual([[60]]);
  }
});

it.each([0, 2_000, 3_600_000])(
  'a page that was gone opens when it exists again (deduping for %i ms)',
  async (dedupingInterval) => {
    const { list, onPastEnd } = lastPage();
    const { proxy, show, latest } = await renderList(list, { swr: { dedupingInterval } });
    await proxy.last().answer({ ...nothing, totalCount: 80 });
    await show({ ...list, offset: 70 });
    await proxy.last().answer({ totalCount: 95 });
    onPastEnd.mockClear();

    await show(list);
    expect(onPastEnd).not.toHaveBeenCalled();
    await proxy.last().answer({ totalCount: 95 });
    await pass(1_000);
    expect(onPastEnd).not.toHaveBeenCalled();
    expect(latest()).toMatchObject({ page: 9, isStale: false });
    expect(latest().tokens).toHaveLength(7);
  },
);

it('clamps and settles when it is wired to the setter of the offset', async () => {
  const offsets: number[] = [];
  const list = {
    subject: BILLING,
    offset: 80,
    options: { onPastEnd: (offset: number) => void offsets.push(offset) },
  };
  const { proxy, show, latest } = await renderList(list);
  proxy.setTokens(BILLING, createM2MTokens(42, { subject: BILLING }));
  await proxy.last().answer();
  proxy.setTokens(BILLING, createM2MTokens(13, { subject: BILLING }));
  await show({ ...list, offset: offsets.at(-1) });
  await proxy.last().answer();
  await show({ ...list, offset: offsets.at(-1) });
  await proxy.last().answer();
  await pass(60_000);
  expect(offsets).toEqual([40, 10]);
  expect(latest()).toMatchObject({ page: 2, pageCount: 2, isStale: false });
  expect(latest().tokens).toHaveLength(3);
});
