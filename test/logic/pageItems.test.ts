import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageItems } from '../../src/logic/pageItems.js';

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

  const places = integer({ min: 1, max: 100_000 }).chain((pageCount) =>
    integer({ min: 1, max: pageCount }).map((page) => ({ page, pageCount })),
  );

  it('are always seven once there are more than seven pages', () => {
    assert(
      property(places, ({ page, pageCount }) => {
        expect(pageItems(page, pageCount)).toHaveLength(Math.min(7, pageCount));
      }),
    );
  });

  it('rise, show both ends and the neighbours, and a gap stands for two pages or more', () => {
    assert(
      property(places, ({ page, pageCount }) => {
        const items = pageItems(page, pageCount);
        expect(items[0]).toBe(1);
        expect(items.at(-1)).toBe(pageCount);
        for (const neighbour of [page - 1, page, page + 1]) {
          if (neighbour >= 1 && neighbour <= pageCount) expect(items).toContain(neighbour);
        }
        let last = 0;
        let afterGap = false;
        for (const item of items) {
          if (typeof item === 'string') {
            afterGap = true;
            continue;
          }
          if (afterGap) expect(item - last).toBeGreaterThan(2);
          else expect(item - last).toBe(1);
          last = item;
          afterGap = false;
        }
      }),
    );
  });

  it('are all different, so that each has a React key of its own', () => {
    assert(
      property(places, ({ page, pageCount }) => {
        const items = pageItems(page, pageCount);
        expect(new Set(items).size).toBe(items.length);
      }),
    );
  });
});
