import { assert, constantFrom, nat, oneof, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPastEnd, pageCountOf, pageInfo, rowRange } from '../../src/logic/pageInfo.js';
import { pageItems } from '../../src/logic/pageItems.js';
import { anyPosition, shortList } from '../support/positions.js';
import { enough, LAW, runs } from '../support/runs.js';

describe('any list, at any offset, on a page or not', () => {
  it('has one current page, or none past the end, and Previous leads back to a page', LAW, () => {
    const seen = { unknown: 0, pastEnd: 0, between: 0, start: 0 };
    assert(
      property(anyPosition, (position) => {
        const { totalCount, limit, offset } = position;
        const info = pageInfo(position);
        const items = pageItems(info.page, info.pageCount ?? 1);
        const isGone = isPastEnd(position);
        // With an unknown total there are no page numbers.
        const isNumbered = totalCount !== null;
        const current = isNumbered ? items.filter((item) => item === info.page) : [];
        const last = totalCount === null ? offset : (pageCountOf(totalCount, limit) - 1) * limit;
        // After the last row, but before the next page would begin, it is still the last page.
        const isOnPage = isNumbered && offset < pageCountOf(totalCount, limit) * limit;
        expect(current).toHaveLength(isOnPage ? 1 : 0);
        expect(isOnPage || isGone || !isNumbered).toBe(true);
        expect(info.hasPreviousPage).toBe(offset > 0);
        expect(info.previousOffset).toBeLessThanOrEqual(last);
        expect(info.previousOffset).toBeGreaterThanOrEqual(0);
        expect(info.hasPreviousPage ? info.previousOffset < offset : true).toBe(true);
        expect(isGone && info.hasNextPage).toBe(false);
        expect(isGone ? info.previousOffset : last).toBe(last);
        // Previous skips no row.
        expect(info.previousOffset + limit >= Math.min(offset, last)).toBe(true);
        expect(info.nextOffset > offset && info.nextOffset <= offset + limit).toBe(true);
        expect([info.previousOffset % limit, info.nextOffset % limit]).toEqual([0, 0]);
        if (totalCount === null) seen.unknown += 1;
        else if (isGone) seen.pastEnd += 1;
        else if (offset % limit === 0) seen.start += 1;
        else seen.between += 1;
      }),
      { numRuns: runs(10_000) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThanOrEqual(enough(500));
  });

  it('knows the visible rows: as many as possible, and none past the end', LAW, () => {
    const seen = { rows: 0, none: 0 };
    const rowCounts = option(nat(100), { nil: undefined });
    assert(
      property(anyPosition, rowCounts, (position, rowCount) => {
        const { totalCount, limit, offset } = position;
        const { first, last, total } = rowRange(position, rowCount);
        const shown = Math.max(0, last - first + 1);
        const left = totalCount === null ? (rowCount ?? limit) : Math.max(0, totalCount - offset);
        expect(shown).toBe(totalCount === null ? left : Math.min(limit, left));
        expect([first, total]).toEqual([offset + 1, totalCount]);
        seen[shown > 0 ? 'rows' : 'none'] += 1;
      }),
      { numRuns: runs(10_000) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThanOrEqual(enough(1000));
  });

  it('leads to every page', LAW, () => {
    const starts = oneof(nat(1000), constantFrom(0, 1e6, Number.MAX_SAFE_INTEGER));
    const seen = { one: 0, more: 0 };
    assert(
      property(record({ list: shortList, start: starts }), ({ list, start }) => {
        const { totalCount, limit } = list;
        const reached = new Set([start]);
        const pages = new Set<number>();
        for (const offset of reached) {
          const info = pageInfo({ totalCount, limit, offset });
          if (info.hasNextPage) reached.add(info.nextOffset);
          if (info.hasPreviousPage) reached.add(info.previousOffset);
          if (offset % limit === 0 && !isPastEnd({ totalCount, offset })) pages.add(offset / limit);
        }
        expect(pages.size).toBe(pageCountOf(totalCount, limit));
        seen[pages.size === 1 ? 'one' : 'more'] += 1;
      }),
      { numRuns: runs(10_000) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThanOrEqual(enough(500));
  });

  it('holds as many rows on all its pages as its total says, each once', LAW, () => {
    const seen = { none: 0, full: 0, rest: 0 };
    assert(
      property(shortList, ({ totalCount, limit }) => {
        const rows: number[] = [];
        for (let page = 0; page < pageCountOf(totalCount, limit); page += 1) {
          const { first, last } = rowRange({ totalCount, limit, offset: page * limit });
          for (let row = first; row <= last; row += 1) rows.push(row);
        }
        expect(rows).toEqual(Array.from({ length: totalCount }, (_, index) => index + 1));
        seen[totalCount === 0 ? 'none' : totalCount % limit === 0 ? 'full' : 'rest'] += 1;
      }),
      { numRuns: runs(10_000) },
    );
    expect(seen.none).toBeGreaterThanOrEqual(enough(20));
    expect(seen.full).toBeGreaterThanOrEqual(enough(200));
    expect(seen.rest).toBeGreaterThanOrEqual(enough(2000));
  });
});
