import { describe, expect, it } from 'vitest';
import { isPastEnd, pageCountOf, pageInfo, rowRange } from '../../src/logic/pageInfo.js';

describe('pageInfo', () => {
  it.each([
    // total, limit, offset, page, pageCount, previous, next
    [87, 10, 0, 1, 9, null, 10],
    [87, 10, 10, 2, 9, 0, 20],
    [87, 10, 80, 9, 9, 70, null],
    [10, 10, 0, 1, 1, null, null],
    [11, 10, 0, 1, 2, null, 10],
    [0, 10, 0, 1, 1, null, null],
    [1, 1, 0, 1, 1, null, null],
    // Offsets that are not multiples of the limit.
    [87, 10, 5, 1, 9, 0, 10],
    [87, 10, 15, 2, 9, 10, 20],
    [87, 10, 86, 9, 9, 80, null],
    [15, 10, 5, 1, 2, 0, 10],
    // Past the end, Previous leads to the last page.
    [87, 10, 1000, 101, 9, 80, null],
    [0, 10, 30, 4, 1, 0, null],
  ])(
    '%d rows, %d a page, from %d',
    (totalCount, limit, offset, page, pageCount, previous, next) => {
      const info = pageInfo({ totalCount, limit, offset });
      expect(info).toMatchObject({ page, pageCount });
      expect(info.hasPreviousPage ? info.previousOffset : null).toBe(previous);
      expect(info.hasNextPage ? info.nextOffset : null).toBe(next);
    },
  );

  it('without a total has no next page unless given', () => {
    expect(pageInfo({ totalCount: null, limit: 10, offset: 0 }).hasNextPage).toBe(false);
  });

  it.each([true, false])('without a total has a next page as given: %s', (mayHaveNext) => {
    expect(pageInfo({ totalCount: null, limit: 10, offset: 20 }, mayHaveNext)).toEqual({
      page: 3,
      pageCount: null,
      hasPreviousPage: true,
      hasNextPage: mayHaveNext,
      previousOffset: 10,
      nextOffset: 30,
    });
  });

  it('with a total ignores the given value', () => {
    expect(pageInfo({ totalCount: 10, limit: 10, offset: 0 }, true).hasNextPage).toBe(false);
  });
});

describe('rowRange', () => {
  it.each([
    [87, 10, 0, { first: 1, last: 10, total: 87 }],
    [87, 10, 80, { first: 81, last: 87, total: 87 }],
    [87, 10, 15, { first: 16, last: 25, total: 87 }],
    [null, 10, 20, { first: 21, last: 30, total: null }],
    // No row: the last one comes before the first.
    [0, 10, 0, { first: 1, last: 0, total: 0 }],
    [12, 10, 20, { first: 21, last: 12, total: 12 }],
  ])('%s rows, %d a page, from %d', (totalCount, limit, offset, range) => {
    expect(rowRange({ totalCount, limit, offset })).toEqual(range);
  });
});

describe('the number of pages, and the page before the end', () => {
  it.each([
    [0, 10, 1, 0],
    [1, 10, 1, 0],
    [10, 10, 1, 0],
    [11, 10, 2, 10],
    [100_000, 10, 10_000, 99_990],
    [Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1],
  ])('%d rows, %d a page', (totalCount, limit, pageCount, lastOffset) => {
    expect(pageCountOf(totalCount, limit)).toBe(pageCount);
    const pastEnd = { totalCount, limit, offset: totalCount || 1 };
    expect(pageInfo(pastEnd).previousOffset).toBe(lastOffset);
  });
});

describe('isPastEnd', () => {
  it.each([
    [20, 20, true],
    [20, 30, true],
    [20, 19, false],
    [0, 10, true],
    // The first page always exists, even without rows.
    [0, 0, false],
    [null, 1000, false],
  ])('a total of %s, from %d: %s', (totalCount, offset, expected) => {
    expect(isPastEnd({ totalCount, offset })).toBe(expected);
  });
});
