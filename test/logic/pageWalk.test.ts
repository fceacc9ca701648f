import { assert, integer, nat, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageCountOf, pageInfo } from '../../src/logic/pageInfo.js';
import { pageItems } from '../../src/logic/pageItems.js';
import { LAW, runs } from '../support/runs.js';

const limits = integer({ min: 1, max: 100 });
const totals = oneof(nat(50), nat(2_000), nat(10_000_000));

/** A list and an offset in it, which need not be a multiple of the limit. */
const places = record({ totalCount: totals, limit: limits, seed: nat() }).map(
  ({ totalCount, limit, seed }) => ({ totalCount, limit, offset: seed % Math.max(1, totalCount) }),
);

/** A list that is short enough to visit every page. */
const shortLists = record({ totalCount: nat(400), limit: limits });

function jumpsFrom(place: { totalCount: number; limit: number; offset: number }): number[] {
  const { page, pageCount } = pageInfo(place);
  return pageItems(page, pageCount ?? 1)
    .filter((item) => typeof item === 'number')
    .map((item) => (item - 1) * place.limit);
}

describe('at any offset in any list', () => {
  it('exactly one page is current, and it holds the first row', LAW, () => {
    assert(
      property(places, (place) => {
        const { page, pageCount } = pageInfo(place);
        expect(pageItems(page, pageCount ?? 1).filter((item) => item === page)).toHaveLength(1);
        expect((page - 1) * place.limit).toBeLessThanOrEqual(place.offset);
        expect(page * place.limit).toBeGreaterThan(place.offset);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('every jump leads to the start of a page that exists', LAW, () => {
    assert(
      property(places, (place) => {
        const info = pageInfo(place);
        const offsets = jumpsFrom(place);
        if (info.hasNextPage) offsets.push(info.nextOffset);
        if (info.hasPreviousPage) offsets.push(info.previousOffset);
        const last = (pageCountOf(place.totalCount, place.limit) - 1) * place.limit;
        for (const offset of offsets) {
          expect(offset % place.limit).toBe(0);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('Previous leads back and Next leads on, without skipping a row', LAW, () => {
    assert(
      property(places, (place) => {
        const { limit, offset } = place;
        const { hasNextPage, nextOffset, hasPreviousPage, previousOffset } = pageInfo(place);
        expect(!hasNextPage || (nextOffset > offset && nextOffset <= offset + limit)).toBe(true);
        expect(
          !hasPreviousPage || (previousOffset < offset && previousOffset + limit >= offset),
        ).toBe(true);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('Previous undoes Next, from the start of a page', LAW, () => {
    assert(
      property(places, ({ totalCount, limit, offset }) => {
        const start = offset - (offset % limit);
        const { hasNextPage, nextOffset } = pageInfo({ totalCount, limit, offset: start });
        if (!hasNextPage) return;
        const next = pageInfo({ totalCount, limit, offset: nextOffset });
        expect(next).toMatchObject({ hasPreviousPage: true, previousOffset: start });
      }),
      { numRuns: runs(10_000) },
    );
  });
});

describe('from the first page of any list', () => {
  it('Next visits every page once and ends at the last one', LAW, () => {
    assert(
      property(shortLists, ({ totalCount, limit }) => {
        const visited = [0];
        let info = pageInfo({ totalCount, limit, offset: 0 });
        while (info.hasNextPage) {
          visited.push(info.nextOffset);
          info = pageInfo({ totalCount, limit, offset: info.nextOffset });
        }
        expect(visited).toHaveLength(pageCountOf(totalCount, limit));
        expect(visited.at(-1)).toBe((pageCountOf(totalCount, limit) - 1) * limit);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('the page numbers alone reach every page', LAW, () => {
    assert(
      property(shortLists, ({ totalCount, limit }) => {
        const reached = new Set([0]);
        for (const offset of reached) {
          for (const jump of jumpsFrom({ totalCount, limit, offset })) reached.add(jump);
        }
        expect(reached.size).toBe(pageCountOf(totalCount, limit));
      }),
      { numRuns: runs(10_000) },
    );
  });
});

describe('the pages of any list together', () => {
  it('hold every row once', LAW, () => {
    assert(
      property(shortLists, ({ totalCount, limit }) => {
        const pageCount = pageCountOf(totalCount, limit);
        expect(pageCount * limit).toBeGreaterThanOrEqual(totalCount);
        expect((pageCount - 1) * limit).toBeLessThan(Math.max(1, totalCount));
      }),
      { numRuns: runs(10_000) },
    );
  });
});
