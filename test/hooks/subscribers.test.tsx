import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { renderList, renderLists } from '../support/renderLists.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

const first = { subject: BILLING };
const second = { subject: BILLING, offset: 10 };

describe.each([0, 2_000])('two lists of one page, deduping for %i ms', (dedupingInterval) => {
  const swr = { dedupingInterval };

  it('share one request', async () => {
    const { proxy, latest } = await renderLists({ left: first, right: first }, { swr });
    expect(proxy.requests).toHaveLength(1);
    await proxy.last().answer();
    expect(latest('left').tokens).toHaveLength(10);
    expect(latest('right').tokens).toBe(latest('left').tokens);
  });

  it.each(['left', 'right'] as const)('keep it when the %s one unmounts', async (leaver) => {
    const { proxy, latest, show } = await renderLists({ left: first, right: first }, { swr });
    await show({ [leaver]: null });
    await pass(100);
    expect(proxy.last().isAborted).toBe(false);
    await proxy.last().answer();
    const stayer = leaver === 'left' ? 'right' : 'left';
    expect(latest(stayer).tokens).toHaveLength(10);
    expect(latest(stayer)).toMatchObject({ isLoading: false, isValidating: false });
    expect(proxy.requests).toHaveLength(1);
  });

  it('keep it when one of them changes the page', async () => {
    const { proxy, latest, show } = await renderLists({ left: first, right: first }, { swr });
    await show({ left: second });
    expect(proxy.open().map(({ params }) => params.offset)).toEqual([0, 10]);
    await proxy.at(0).answer();
    expect(latest('right').tokens).toHaveLength(10);
    expect(latest('left').tokens).toEqual([]);
  });

  it('abort it when both unmount, and load again when one returns', async () => {
    const { proxy, latest, show } = await renderLists({ left: first, right: first }, { swr });
    await show({ left: null, right: null });
    expect(proxy.last().isAborted).toBe(true);

    await show({ left: first });
    expect(latest('left')).toMatchObject({ isLoading: true, isValidating: true });
    expect(proxy.open()).toHaveLength(1);
    await proxy.last().answer();
    expect(latest('left').tokens).toHaveLength(10);
    expect(latest('left')).toMatchObject({ isLoading: false, isValidating: false });
  });

  it('do not abort it when both unmount and one returns in the same task', async () => {
    const { proxy, latest, showAtOnce } = await renderLists({ left: first, right: first }, { swr });
    showAtOnce({ left: null, right: null });
    showAtOnce({ left: first });
    await pass(0);
    expect(proxy.open()).toHaveLength(1);
    await proxy.open()[0]?.answer();
    expect(latest('left').tokens).toHaveLength(10);
    expect(latest('left')).toMatchObject({ isLoading: false, isValidating: false });
    expect(proxy.requests).toHaveLength(1);
  });
});

it('does not refresh for ever when it returns after an interrupted refresh', async () => {
  const { proxy, latest, show } = await renderList(first, { swr: { revalidateIfStale: false } });
  await proxy.last().answer();
  void latest().mutate();
  await pass(0);
  await show(null);
  expect(proxy.last().isAborted).toBe(true);
  await show(first);
  await pass(100);
  expect(latest()).toMatchObject({ isValidating: false, isLoading: false });
  expect(latest().tokens).toHaveLength(10);
});

it('aborts the request when there is no machine any more', async () => {
  const { proxy, show } = await renderList(first);
  await show({ subject: null });
  expect(proxy.last().isAborted).toBe(true);
});

it('is loading from the first render on, also after an interrupted visit', async () => {
  const { renders, show } = await renderList(first);
  await show(null);
  renders.length = 0;
  await show(first);
  expect(renders[0]?.list).toMatchObject({ isLoading: true, isValidating: true });
});
