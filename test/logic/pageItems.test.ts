import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageItems } from '../../src/logic/pageItems.js';
import { LAW, runs } from '../support/runs.js';

function shown(page: number, pageCount: number): string {
  return pageItems(page, pageCount)
    .map((item) => (typeof item === 'string' ? '…' : item))
    .join(' ');
}

describe('the page numbers', () => {
  it.each([
    [1, 1, '1'],
    [2, 2, '1 2'],
    [4, 7, '1 2 3 4 5 6 7'],
    [1, 8, '1 2 3 4 5 … 8'],
    [4, 8, '1 2 3 4 5 … 8'],
    [5, 8, '1 … 4 5 6 7 8'],
    [8, 8, '1 … 4 5 6 7 8'],
    [4, 9, '1 2 3 4 5 … 9'],
    [5, 9, '1 … 4 5 6 … 9'],
    [6, 9, '1 … 5 6 7 8 9'],
    [5_000, 10_000, '1 … 4999 5000 5001 … 10000'],
    [9_997, 10_000, '1 … 9996 9997 9998 9999 10000'],
  ])('on page %d of %d are %s', (page, pageCount, items) => {
    expect(shown(page, pageCount)).toBe(items);
  });

  it.each([
    [0, 9, '1 2 3 4 5 … 9'],
    [-5, 9, '1 2 3 4 5 … 9'],
    [12, 9, '1 … 5 6 7 8 9'],
  ])('on page %d of %d, which does not exist, are those of the nearest: %s', (...row) => {
    const [page, pageCount, items] = row;
    expect(shown(page, pageCount)).toBe(items);
  });

  it('have distinct gaps, as React keys require', () => {
    expect(pageItems(1, 9)).toEqual([1, 2, 3, 4, 5, 'gap-end', 9]);
    expect(pageItems(5, 9)).toEqual([1, 'gap-start', 4, 5, 6, 'gap-end', 9]);
    expect(pageItems(9, 9)).toEqual([1, 'gap-start', 5, 6, 7, 8, 9]);
  });

  const places = integer({ min: 1, max: 100_000 }).chain((pageCount) =>
    integer({ min: 1, max: pageCount }).map((page) => ({ page, pageCount })),
  );

  it('are always seven once there are more than seven pages', LAW, () => {
    assert(
      property(places, ({ page, pageCount }) => {
        expect(pageItems(page, pageCount)).toHaveLength(Math.min(7, pageCount));
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('show both ends and the neighbours of the current page', LAW, () => {
    assert(
      property(places, ({ page, pageCount }) => {
        const neighbours = [page - 1, page, page + 1].filter((n) => n >= 1 && n <= pageCount);
        const items = pageItems(page, pageCount);
        expect(items).toEqual(expect.arrayContaining([1, ...neighbours, pageCount]));
        expect([items[0], items.at(-1)]).toEqual([1, pageCount]);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('rise one by one, and a gap stands for at least two pages', LAW, () => {
    assert(
      property(places, ({ page, pageCount }) => {
        const items = pageItems(page, pageCount);
        const wrong = items.filter((item, index) => {
          const [before, after] = [items[index - 1] ?? 0, items[index + 1]];
          if (typeof item === 'string') return Number(after) - Number(before) < 3;
          return typeof before === 'number' && item !== before + 1;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('are all different, so that each can be a React key', LAW, () => {
    assert(
      property(places, ({ page, pageCount }) => {
        const items = pageItems(page, pageCount);
        expect(new Set(items).size).toBe(items.length);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
