import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { manyTokens } from './inventoryMachine.js';
import { button, renderInventory, searchBox } from './openInventory.js';

fakeTime();

/** Longer than a count must stay the same before a screen reader announces it. */
const LONG = 1_000;

const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent ?? '')
    .filter(Boolean);

describe('an inventory with a filter', () => {
  const start = () =>
    renderInventory({ defaultState: { filters: ['active'] } }, { tokens: manyTokens(300) });

  it('announces once that it loads, and the count only when it has ended', async () => {
    const { holdAfter, resume } = start();
    holdAfter(0);
    fireEvent.click(button('Load all tokens'));
    await pass(LONG);
    expect(said()).toEqual(['Loading tokens']);
    resume();
    holdAfter(1);
    await pass(LONG);
    expect(screen.getByText(/^\d+ of \d+ tokens$/, { selector: '.m2m-found' })).toBeInTheDocument();
    expect(said()).toEqual(['Loading tokens']);
    resume();
    await pass(LONG);
    await pass(LONG);
    expect(said()).toEqual([expect.stringMatching(/^\d+ of 300 tokens$/), '300 tokens loaded']);
  });

  it('announces that no token matches, without a count beside it', async () => {
    start();
    fireEvent.click(button('Load all tokens'));
    await pass(LONG);
    fireEvent.change(searchBox(), { target: { value: 'zyx' } });
    await pass(LONG);
    expect(said()).toEqual(['No token matches', '300 tokens loaded']);
  });
});
