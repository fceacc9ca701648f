import { renderHook } from '@testing-library/react';
import type { M2MToken } from 'react-m2m-tokens';
import { expect, it } from 'vitest';
import { type FoundTokens, useFoundTokens } from '../../src/inventory/useFoundTokens.js';
import { INITIAL_INVENTORY_STATE } from '../../src/logic/inventoryState.js';
import { tokenAged } from './inventoryMachine.js';

const token = tokenAged('one', 1);
const box = { current: null };
const noName = () => undefined;

/** Searches, and returns each render since. */
function search(count: number, text: string): FoundTokens[] {
  const tokens: M2MToken[] = Array.from({ length: count }, () => token);
  const renders: FoundTokens[] = [];
  const { rerender } = renderHook(
    ({ query }) => {
      renders.push(useFoundTokens(tokens, { ...INITIAL_INVENTORY_STATE, query }, noName, box));
    },
    { initialProps: { query: '' } },
  );
  renders.length = 0;
  rerender({ query: text });
  return renders;
}

it('with 20,000 tokens, a letter renders once', () => {
  const renders = search(20_000, 'zyx');
  expect(renders).toHaveLength(1);
  expect(renders[0]).toMatchObject({ found: [], isNarrowed: true, isLate: false });
});

it('with more tokens, the rows follow in a second render, and are not narrowed before it', () => {
  const [first, last, ...others] = search(20_001, 'zyx');
  expect(first).toMatchObject({ isNarrowed: false, isLate: true });
  expect(first?.found).toHaveLength(20_001);
  expect(last).toMatchObject({ found: [], isNarrowed: true, isLate: false });
  expect(others).toEqual([]);
});

it('a search without a word narrows nothing', () => {
  for (const text of [' ', '\u200B', '\u0301']) {
    expect(search(3, text).at(-1)).toMatchObject({ isNarrowed: false, isLate: false });
  }
});

it('a search that finds all tokens still counts as narrowing', () => {
  expect(search(3, 'mt_').at(-1)).toMatchObject({ found: [token, token, token], isNarrowed: true });
});
