import { createM2MTokens } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { BILLING } from '../support/tokens.js';
import { refusal, renderInventory } from './renderInventory.js';

fakeTime();

const tokens = createM2MTokens(450, { subject: BILLING });
const ids = tokens.map(({ id }) => id);

/** A complete inventory that the user loads again. */
async function loadedAgain() {
  const world = await renderInventory({ tokens, isHeld: true });
  const { held, inventory, start } = world;
  const answerAll = async () => {
    for (let place = 0; inventory().status === 'loading'; place += 1) {
      const request = held[place];
      // oxlint-disable-next-line no-await-in-loop -- each answer causes the next request
      if (request && !request.signal.aborted) await request.answer();
    }
  };
  await start();
  await answerAll();
  const { asOf } = inventory();
  await pass(5_000);
  const before = held.length;
  await start();
  return { ...world, answerAll, asOf, last: () => held.slice(before) };
}

describe('the rows of a complete walk stay', () => {
  it('until the next walk is complete', async () => {
    const { backend, inventory, last, answerAll, asOf, ids: found } = await loadedAgain();
    backend.revokeToken(ids[0] ?? '');
    await last()[0]?.answer();
    await pass(300);
    expect(inventory()).toMatchObject({
      ...{ status: 'loading', isPartial: false, loadedCount: 100, asOf, totalCount: 450 },
    });
    expect(found()).toEqual(ids);
    expect(inventory().tokens[0]?.revoked).toBe(false);
    await answerAll();
    expect(inventory()).toMatchObject({ status: 'complete', asOf: (asOf ?? 0) + 5_000 });
    expect(inventory().tokens[0]?.revoked).toBe(true);
  });

  it.each([0, 1])('when the next one is stopped after %i answers', async (count) => {
    const { inventory, last, stop, start, answerAll, asOf, ids: found } = await loadedAgain();
    if (count > 0) await last()[0]?.answer();
    await stop();
    expect(inventory()).toMatchObject({ status: 'stopped', isPartial: false, asOf });
    expect(found()).toEqual(ids);
    await start();
    await answerAll();
    expect(inventory()).toMatchObject({ status: 'complete', asOf: (asOf ?? 0) + 5_000 });
  });

  it.each([0, 1])('when the next one fails after %i answers', async (count) => {
    const { inventory, last, asOf, ids: found } = await loadedAgain();
    if (count > 0) await last()[0]?.answer();
    await last()[count]?.answer(refusal(500));
    expect(inventory()).toMatchObject({
      ...{ status: 'failed', isPartial: false, asOf, error: { code: 'server_error' } },
    });
    expect(found()).toEqual(ids);
  });
});

describe('the rows of the first walk', () => {
  it('are partial until it ends', async () => {
    const { inventory, held, start, stop } = await renderInventory({ tokens, isHeld: true });
    expect(inventory().isPartial).toBe(false);
    await start();
    expect(inventory().isPartial).toBe(false);
    await held[0]?.answer();
    await stop();
    expect(inventory()).toMatchObject({ status: 'stopped', isPartial: true, loadedCount: 100 });
  });
});

describe('the maximum', () => {
  it('belongs to the rows until the next walk is complete', async () => {
    const options = { maxTokens: 200 };
    const world = await renderInventory({ tokens, options });
    await world.start();
    await world.finish();
    await world.show({ options: { maxTokens: 1_000 } });
    const { inventory } = world;
    expect(inventory()).toMatchObject({ maxTokens: 200, isTruncated: true, totalCount: 450 });
    await world.start();
    await world.finish();
    expect(inventory()).toMatchObject({ maxTokens: 1_000, isTruncated: false, totalCount: 450 });
    await world.show({ options: { maxTokens: 100 } });
    expect(inventory()).toMatchObject({ maxTokens: 1_000, isTruncated: false });
  });
});

describe('a clock that is set back', () => {
  it('does not delay the rows', async () => {
    const { inventory, held, start } = await renderInventory({ tokens, isHeld: true });
    await start();
    await held[0]?.answer();
    await pass(300);
    vi.setSystemTime(Date.now() - 3_600_000);
    await held[1]?.answer();
    await pass(250);
    expect(inventory().tokens).toHaveLength(199);
  });
});
