import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { renderList } from '../support/renderLists.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

const rejections: unknown[] = [];
const note = (reason: unknown) => void rejections.push(reason);

beforeEach(() => void process.on('unhandledRejection', note));
afterEach(() => void process.off('unhandledRejection', note));

it('a host that unmounts with its <SWRConfig> leaves no request and no rejection behind', async () => {
  const { proxy, unmount } = await renderList({ subject: BILLING });
  unmount();
  await pass(0);
  // Node reports a rejection after its own microtasks.
  await new Promise((resolve) => process.nextTick(resolve));
  expect(proxy.last().isAborted).toBe(true);
  expect(rejections).toEqual([]);
});

it('clear() does not throw after the host has unmounted', async () => {
  const { proxy, unmount, cacheApi } = await renderList({ subject: BILLING });
  await proxy.last().answer();
  unmount();
  cacheApi().clear();
  await pass(0);
  await new Promise((resolve) => process.nextTick(resolve));
  expect(rejections).toEqual([]);
});
