import { act } from '@testing-library/react';
import { createM2MTokens } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { BILLING, SHIPPING } from '../support/tokens.js';
import { leavePage, returnToPage } from '../support/windowEvents.js';
import { refusal, renderInventory } from './renderInventory.js';

fakeTime();

const tokens = createM2MTokens(250, { subject: BILLING });
const others = createM2MTokens(30, { subject: SHIPPING });

type World = Awaited<ReturnType<typeof renderInventory>>;

/** A walk with 100 rows and two requests in flight. */
async function underWay(options: Partial<Parameters<typeof renderInventory>[0]> = {}) {
  const world = await renderInventory({ tokens: [...tokens, ...others], isHeld: true, ...options });
  await world.start();
  await world.held[0]?.answer();
  await pass(300);
  expect(world.inventory().tokens).toHaveLength(100);
  return world;
}

function expectGone({ inventory, held, container }: World, status = 'idle') {
  expect(inventory()).toMatchObject({ status, tokens: [], totalCount: null, asOf: null });
  expect(held[2]?.signal.aborted).toBe(true);
  expect(container.innerHTML).not.toContain('mt_');
}

describe('the rows go, and the requests are aborted', () => {
  it('after clear()', async () => {
    const world = await underWay();
    act(() => world.cacheApi().clear());
    expectGone(world);
    await pass(60_000);
    expect(world.held).toHaveLength(3);
  });

  it('after clear() when the walk is complete', async () => {
    const world = await renderInventory({ tokens });
    await world.start();
    await world.finish();
    act(() => world.cacheApi().clear());
    expect(world.inventory()).toMatchObject({ status: 'idle', tokens: [], totalCount: null });
  });

  it.each([
    ['another machine', { subject: SHIPPING }],
    ['no machine', { subject: null }],
    ['another user', { config: { cacheScope: 'bea' } }],
    ['another endpoint', { config: { proxyUrl: '/api/other' } }],
  ])('for %s, in the same render', async (_, change) => {
    const world = await underWay();
    world.renders.length = 0;
    await world.show(change);
    expect(world.renders.every(({ tokens: rows }) => rows.length === 0)).toBe(true);
    expectGone(world);
    expect(world.held).toHaveLength(3);
  });

  it('and do not return with the first machine', async () => {
    const world = await underWay();
    await world.show({ subject: SHIPPING });
    await world.show({ subject: BILLING });
    expect(world.inventory().status).toBe('idle');
    await world.start();
    expect(world.held.at(-1)).toMatchObject({ offset: 0, subject: BILLING });
  });

  it('when the page enters the back/forward cache', async () => {
    const world = await underWay();
    leavePage();
    expectGone(world);
    returnToPage();
    await pass(60_000);
    expect(world.held).toHaveLength(3);
  });

  it('after the 401 of a list', async () => {
    const world = await underWay({ list: { subject: SHIPPING } });
    world.backend.failNext({ status: 401 }, { subject: SHIPPING });
    await world.show({ list: { subject: SHIPPING, offset: 10 } });
    expect(world.container.textContent).toContain('unauthenticated');
    expectGone(world);
  });
});

describe('a failure that ends the session or the permission', () => {
  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
  ])('%i removes the rows, and the error stays', async (status, code) => {
    const world = await underWay();
    await world.held[1]?.answer(refusal(status));
    expectGone(world, 'failed');
    expect(world.inventory().error?.code).toBe(code);
    await world.start();
    expect(world.inventory()).toMatchObject({ status: 'loading', error: undefined });
    expect(world.held.at(-1)?.offset).toBe(0);
  });

  it('also removes the rows of the lists', async () => {
    const world = await underWay({ list: { subject: BILLING } });
    expect(world.container.textContent).toContain('list 10');
    world.backend.failNext({ status: 401 }, { times: Infinity });
    await world.held[1]?.answer(refusal(401));
    expect(world.container.textContent).toContain('list 0 unauthenticated');
  });

  it('goes with clear()', async () => {
    const world = await underWay();
    await world.held[1]?.answer(refusal(401));
    act(() => world.cacheApi().clear());
    expect(world.inventory()).toMatchObject({ status: 'idle', error: undefined });
  });
});
