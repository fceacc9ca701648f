import { fireEvent, screen, within } from '@testing-library/react';
import type { M2MToken } from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { tokenAged } from './inventoryMachine.js';
import { button, renderInventory } from './openInventory.js';

fakeTime();

const SECOND = 1_000;
const DAY = 86_400 * SECOND;

/** Loads an inventory on a clock that runs. */
async function openAt(time: number, tokens: readonly M2MToken[]) {
  vi.setSystemTime(time);
  renderInventory({}, { tokens }, { now: Date.now });
  await pass(0);
  fireEvent.click(button('Load all tokens'));
  while (screen.queryByRole('button', { name: 'Load again' }) === null)
    // oxlint-disable-next-line no-await-in-loop -- each answer causes the next request
    await pass(1);
}

const barNames = (chart: string) =>
  within(screen.getByRole('figure', { name: chart }))
    .getAllByRole('img')
    .map((bar) => bar.querySelector('title')?.textContent);

it('a token moves to the next bar when its last use is a day ago', async () => {
  const lastUsedAt = FAKE_NOW - DAY + 90 * SECOND;
  await openAt(FAKE_NOW, [tokenAged('a', 9, { lastUsedAt, expiration: null })]);
  const ages = () => barNames('Active tokens by days since last use');
  expect(ages()).toContain('1 to 7 days ago: 0 tokens');
  await pass(90 * SECOND);
  expect(ages()).toContain('1 to 7 days ago: 1 token');
});

it('the first month is the next one after midnight of the zone', async () => {
  await openAt(Date.UTC(2026, 10, 30, 23, 58), [tokenAged('a', 9, { expiration: null })]);
  const first = () => barNames('Active tokens by month of expiry')[0];
  expect(first()).toBe('November 2026: 0 tokens');
  await pass(120 * SECOND);
  expect(first()).toBe('December 2026: 0 tokens');
});

it('tokens that expire one after another change the counts once a minute', async () => {
  const seconds = [10, 20, 30, 70];
  const tokens = seconds.map((after) =>
    tokenAged(`${after}`, 9, { expiration: FAKE_NOW + after * SECOND }),
  );
  await openAt(FAKE_NOW, tokens);
  const expired = () => button(/ Expired$/).textContent;
  await pass(58 * SECOND);
  expect(expired()).toBe('0 Expired');
  await pass(3 * SECOND);
  expect(expired()).toBe('3 Expired');
  await pass(60 * SECOND);
  expect(expired()).toBe('4 Expired');
});
