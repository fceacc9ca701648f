import { createM2MTokens } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { BILLING } from '../support/tokens.js';
import { refusal, renderInventory } from './renderInventory.js';

fakeTime();

const tokens = createM2MTokens(450, { subject: BILLING });
const ids = tokens.map(({ id }) => id);

/** A walk with two requests in flight. */
async function underWay(options: Partial<Parameters<typeof renderInventory>[0]> = {}) {
  const world = await renderInventory({ tokens, isHeld: true, ...options });
  await world.start();
  await world.held[0]?.answer();
  expect(world.held.map(({ offset }) => offset)).toEqual([0, 99, 198]);
  const { held, inventory } = world;
  return {
    ...world,
    /** Answers all requests until the walk ends. */
    answerAll: async () => {
      for (let place = 0; inventory().status === 'loading'; place += 1) {
        // oxlint-disable-next-line no-await-in-loop -- each answer causes the next request
        if (held[place]?.signal.aborted === false) await held[place]?.answer();
      }
    },
  };
}

describe('stop', () => {
  it('aborts the requests in flight, and keeps the rows', async () => {
    const { inventory, held, stop } = await underWay();
    await stop();
    expect(held.map(({ signal }) => signal.aborted)).toEqual([false, true, true]);
    expect(inventory()).toMatchObject({ status: 'stopped', totalCount: 450, error: undefined });
    expect(inventory().tokens).toHaveLength(100);
    await pass(60_000);
    expect(held).toHaveLength(3);
  });

  it('lets start go on where it was', async () => {
    const { inventory, held, stop, start, answerAll, ids: found } = await underWay();
    await stop();
    await start();
    expect(inventory().status).toBe('loading');
    expect(held.slice(3).map(({ offset }) => offset)).toEqual([99, 198]);
    await answerAll();
    expect(inventory().status).toBe('complete');
    expect(found()).toEqual(ids);
    expect(held.filter(({ offset }) => offset === 0)).toHaveLength(2);
  });

  it('does nothing before the start and after the end', async () => {
    const { inventory, stop, start, finish } = await renderInventory({ tokens });
    await stop();
    expect(inventory().status).toBe('idle');
    await start();
    await finish();
    await stop();
    expect(inventory().status).toBe('complete');
  });
});

describe('a failure', () => {
  it('ends the walk, keeps the rows, and is never retried automatically', async () => {
    const { inventory, held } = await underWay();
    await held[1]?.answer(refusal(500));
    expect(inventory()).toMatchObject({ status: 'failed', error: { code: 'server_error' } });
    expect(inventory().tokens).toHaveLength(100);
    expect(held[2]?.signal.aborted).toBe(true);
    await pass(600_000);
    expect(held).toHaveLength(3);
  });

  it('lets start go on where it was, without the pages that have their answer', async () => {
    const { inventory, held, start, answerAll, ids: found } = await underWay();
    await held[2]?.answer();
    await held[1]?.answer(refusal(502));
    await start();
    expect(inventory()).toMatchObject({ status: 'loading', error: undefined });
    expect(held.slice(3).map(({ offset }) => offset)).toEqual([99]);
    await answerAll();
    expect(inventory().status).toBe('complete');
    expect(found()).toEqual(ids);
  });

  it('of the first request leaves nothing, and start begins', async () => {
    const { inventory, backend, start, finish, ids: found } = await renderInventory({ tokens });
    backend.failNext('network_error');
    await start();
    await finish();
    expect(inventory()).toMatchObject({
      status: 'failed',
      tokens: [],
      error: { code: 'network_error' },
    });
    await start();
    await finish();
    expect(found()).toEqual(ids);
  });
});

describe('an answer 429', () => {
  it('makes the walk wait as long as the server says, and go on by itself', async () => {
    const { inventory, held, answerAll, ids: found } = await underWay();
    const now = Date.now();
    await held[1]?.answer(refusal(429, { 'retry-after': '7' }));
    expect(inventory()).toMatchObject({ status: 'waiting', waitsUntil: now + 7_000 });
    // The other request stays in flight, but the walk sends no further one.
    await held[2]?.answer();
    await pass(6_900);
    expect(held).toHaveLength(3);
    await pass(200);
    expect(inventory()).toMatchObject({ status: 'loading', waitsUntil: null, error: undefined });
    expect(held[3]?.offset).toBe(99);
    await answerAll();
    expect(found()).toEqual(ids);
  });

  it.each([
    ['no time', {}, 1_000],
    ['a time in the past', { 'retry-after': '0' }, 1_000],
    ['an hour', { 'retry-after': '3600' }, 60_000],
  ])('with %s is a pause of one second to one minute', async (_, headers, wait) => {
    const { inventory, held } = await underWay();
    const now = Date.now();
    await held[1]?.answer(refusal(429, headers));
    expect(inventory().waitsUntil).toBe(now + wait);
  });

  it('with the longer pause wins', async () => {
    const { inventory, held } = await underWay();
    const now = Date.now();
    await held[1]?.answer(refusal(429, { 'retry-after': '20' }));
    await held[2]?.answer(refusal(429, { 'retry-after': '5' }));
    expect(inventory().waitsUntil).toBe(now + 20_000);
    await pass(19_000);
    expect(held).toHaveLength(3);
    await pass(1_100);
    expect(held).toHaveLength(5);
  });

  it('ends the walk after many in a row', async () => {
    const { inventory, backend, start, offsets } = await renderInventory({ tokens });
    backend.failNext({ status: 429, retryAfter: 1 }, { times: Infinity });
    await start();
    await pass(60_000);
    expect(inventory()).toMatchObject({ status: 'failed', error: { code: 'rate_limited' } });
    expect(offsets()).toHaveLength(11);
  });

  it('with no time doubles the pause each time, up to 16 seconds', async () => {
    const { inventory, backend, start, offsets } = await renderInventory({ tokens });
    backend.failNext({ status: 429 }, { times: Infinity });
    await start();
    const pauses: number[] = [];
    while (inventory().status === 'waiting') {
      const left = (inventory().waitsUntil ?? 0) - Date.now();
      pauses.push(left / 1_000);
      // oxlint-disable-next-line no-await-in-loop -- each pause causes the next request
      await pass(left);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 16, 16, 16, 16, 16]);
    expect(inventory()).toMatchObject({ status: 'failed', error: { code: 'rate_limited' } });
    expect(offsets()).toHaveLength(11);
  });

  it('counts once for all requests in flight', async () => {
    const { inventory, held } = await underWay();
    for (let round = 1; round <= 10; round += 1) {
      // oxlint-disable no-await-in-loop -- each pause causes the next requests
      for (const request of held.slice(-2)) await request.answer(refusal(429));
      expect(inventory().status).toBe('waiting');
      await pass((inventory().waitsUntil ?? 0) - Date.now());
      // oxlint-enable no-await-in-loop
    }
    expect(held).toHaveLength(23);
    await held.at(-1)?.answer(refusal(429));
    expect(inventory()).toMatchObject({ status: 'failed', error: { code: 'rate_limited' } });
  });

  it('lasts as long as the server said, also when the user stops and starts', async () => {
    const { inventory, held, stop, start, answerAll, ids: found } = await underWay();
    const now = Date.now();
    await held[1]?.answer(refusal(429, { 'retry-after': '7' }));
    await stop();
    await pass(2_000);
    await start();
    expect(inventory()).toMatchObject({ status: 'waiting', waitsUntil: now + 7_000 });
    expect(held).toHaveLength(3);
    await pass(5_000);
    expect(inventory().status).toBe('loading');
    expect(held).toHaveLength(5);
    await answerAll();
    expect(found()).toEqual(ids);
  });

  it('may be followed by a stop, after which no request leaves', async () => {
    const { inventory, held, stop } = await underWay();
    await held[1]?.answer(refusal(429, { 'retry-after': '7' }));
    await stop();
    expect(inventory()).toMatchObject({ status: 'stopped', waitsUntil: null });
    await pass(60_000);
    expect(held).toHaveLength(3);
  });
});

describe('an unmount', () => {
  it('aborts the requests, and a kept callback sends nothing', async () => {
    const { inventory, held, leave } = await underWay();
    const { start } = inventory();
    await leave();
    expect(held.slice(1).map(({ signal }) => signal.aborted)).toEqual([true, true]);
    start();
    await pass(60_000);
    expect(held).toHaveLength(3);
  });

  it('during a pause ends the pause', async () => {
    const { held, leave } = await underWay();
    await held[1]?.answer(refusal(429, { 'retry-after': '7' }));
    await leave();
    await pass(60_000);
    expect(held).toHaveLength(3);
  });
});
