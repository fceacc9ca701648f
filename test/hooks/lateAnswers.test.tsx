import { describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { renderList } from '../support/renderLists.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

/** A list that has loaded and was then refreshed twice: the older request is not in flight any more. */
async function askTwice(dedupingInterval: number) {
  const host = { onSuccess: vi.fn(), onError: vi.fn(), onDiscarded: vi.fn() };
  const lists = await renderList({ subject: BILLING }, { swr: { dedupingInterval, ...host } });
  await lists.proxy.last().answer();
  void lists.latest().mutate();
  await pass(0);
  const older = lists.proxy.last();
  void lists.latest().mutate();
  await pass(0);
  return { ...lists, host, older, newer: lists.proxy.last() };
}

describe.each([0, 2_000])('two refreshes of one page, deduping for %i ms', (dedupingInterval) => {
  it('never has both requests in flight together', async () => {
    const { proxy, older, newer } = await askTwice(dedupingInterval);
    expect(older.isAborted).toBe(true);
    expect(newer.isOpen).toBe(true);
    expect(proxy.mostAtOnce()).toBe(1);
  });

  it('is refreshing until the newer answer arrives', async () => {
    const { latest, newer } = await askTwice(dedupingInterval);
    expect(latest().isValidating).toBe(true);
    await newer.answer({ totalCount: 90 });
    expect(latest()).toMatchObject({ totalCount: 90, isValidating: false, error: undefined });
  });

  it('ignores the older one when it fails after the newer succeeded', async () => {
    const { latest, newer, older, host } = await askTwice(dedupingInterval);
    await newer.answer({ totalCount: 90 });
    await older.refuse(500);
    await pass(60_000);
    expect(latest()).toMatchObject({ totalCount: 90, error: undefined, isValidating: false });
    expect(host.onError).not.toHaveBeenCalled();
    expect(host.onSuccess).toHaveBeenCalledTimes(2);
  });

  it('keeps the newer failure when the older one succeeds after it', async () => {
    const { latest, newer, older, host } = await askTwice(dedupingInterval);
    await newer.refuse(404);
    await older.answer({ totalCount: 1 });
    expect(latest().error?.code).toBe('not_found');
    expect(latest()).toMatchObject({ totalCount: 87, isValidating: false });
    expect(host.onError).toHaveBeenCalledOnce();
  });
});

it('rejects no call of mutate', async () => {
  const { latest, proxy } = await renderList({ subject: BILLING });
  await proxy.last().answer();
  const calls = [latest().mutate()];
  await pass(0);
  calls.push(latest().mutate());
  await pass(0);
  calls.push(latest().mutate());
  await pass(0);
  await proxy.last().refuse(404);
  await Promise.all(calls);
  expect(latest().error?.code).toBe('not_found');
});
