import { screen } from '@testing-library/react';
import type { M2MToken } from 'react-m2m-tokens';
import { M2MTokenTable } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const ROW_HEIGHT = 44;

/** Imitates Safari: new rows have no height until the browser has laid out the page with them once. */
function layOutAsSafari() {
  let laidOut = new Set<Element>();
  const heights: number[] = [];
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function height(
    this: HTMLElement,
  ) {
    const rows = new Set(this.querySelectorAll('tbody tr'));
    const known = [...rows].filter((row) => laidOut.has(row)).length * ROW_HEIGHT;
    heights.push(Math.max(known, parseFloat(this.style.minHeight) || 0));
    laidOut = rows;
    return rows.size * ROW_HEIGHT;
  });
  return heights;
}

describe('a reader far down a page when the rows change', () => {
  const box = () => screen.getByRole('table').parentElement;
  const table = (tokens: readonly M2MToken[], isLoading = false) => (
    <M2MTokenTable {...{ tokens, isLoading }} subject={BILLING} totalCount={20} />
  );

  it.each([
    ['another page', tokensCalled('first', 10), tokensCalled('second', 10)],
    ['the first rows', [], tokensCalled('first', 10)],
  ])('keeps the scroll position, since the box keeps its height: %s', (_case, before, after) => {
    const view = renderTokens(table(before, before.length === 0));
    const heights = layOutAsSafari();
    void box()?.offsetHeight;
    heights.length = 0;
    view.rerender(table(after));
    expect(heights).toEqual([10 * ROW_HEIGHT, 10 * ROW_HEIGHT]);
    expect(box()).not.toHaveAttribute('style');
  });

  it('causes no layout while the rows stay the same', () => {
    const tokens = tokensCalled('first', 10);
    const view = renderTokens(table(tokens));
    const heights = layOutAsSafari();
    view.rerender(table(tokens, true));
    expect(heights).toEqual([]);
  });
});
