import { render } from '@testing-library/react';
import {
  type Arbitrary,
  assert,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  nat,
  oneof,
  option,
  property,
  record,
} from 'fast-check';
import { Pagination } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { readPosition } from '../../src/logic/readPosition.js';
import { anyPosition } from '../support/positions.js';
import { enough, LAW, runs } from '../support/runs.js';

/** Invalid values that a host may read from a URL or an API. */
const odd = oneof(
  double(),
  integer(),
  constantFrom(Number.NaN, Infinity, -Infinity, -1, 0.5, 1.5, -0, 1e300),
);
const positions = oneof(
  { arbitrary: anyPosition, weight: 4 },
  record({ totalCount: option(oneof(odd, nat(100))), limit: oneof(odd, nat(100)), offset: odd }),
);
const pagers = record({
  position: positions,
  rowCount: oneof(constant(undefined), nat(100)),
  hasNextPage: boolean(),
  isLink: boolean(),
  isSizeOffered: boolean(),
});

type Pager = typeof pagers extends Arbitrary<infer Value> ? Value : never;

const hrefOf = (offset: number) => `#offset=${offset}`;

/** Renders a pager and collects the offset that each control opens on press. */
function showPager({ position, rowCount, hasNextPage, isLink, isSizeOffered }: Pager) {
  const onOffsetChange = vi.fn();
  const { container, unmount } = render(
    <Pagination
      {...position}
      {...{ rowCount, hasNextPage, onOffsetChange }}
      getPageHref={isLink ? hrefOf : undefined}
      onLimitChange={isSizeOffered ? () => {} : undefined}
    />,
  );
  const controls = [...container.querySelectorAll<HTMLElement>('.m2m-page')].map((element) => {
    onOffsetChange.mockClear();
    element.click();
    return {
      name: element.getAttribute('aria-label') ?? '',
      isCurrent: element.getAttribute('aria-current') === 'page',
      isDisabled: element.getAttribute('aria-disabled') === 'true',
      href: element.getAttribute('href'),
      offsets: onOffsetChange.mock.calls.flat() as number[],
    };
  });
  const previous = controls[0] as (typeof controls)[number];
  const next = controls.at(-1) as (typeof controls)[number];
  const numbers = controls.slice(1, -1);
  const current = container.querySelectorAll('[aria-current]').length;
  const range = container.querySelector('.m2m-range')?.textContent ?? '';
  const html = container.innerHTML;
  unmount();
  return { controls, previous, next, numbers, current, range, html };
}

/** Whether there is no row on any page, as far as the rows, the total or the first page tell. */
function hasNoPages({ position, rowCount }: Pager): boolean {
  const { totalCount, offset } = readPosition(position);
  // The total does not count revoked rows that stay on their page.
  if (rowCount) return false;
  return totalCount === 0 || (totalCount === null && offset === 0 && rowCount === 0);
}

/** Reads the number in a formatted text. */
function numberIn(text: string | undefined): number {
  return Number(text?.replaceAll(/\D/g, ''));
}

describe('a pager of any list at any offset', () => {
  it('marks one page as current, disables its ends, and never shows nonsense', LAW, () => {
    const seen = { none: 0, current: 0, pastEnd: 0, unknown: 0, first: 0, last: 0, between: 0 };
    assert(
      property(pagers, (pager) => {
        const { controls, previous, next, numbers, current, range, html } = showPager(pager);
        expect(html === '').toBe(hasNoPages(pager));
        seen.none += Number(html === '');
        if (html === '') return;
        expect(html).not.toMatch(/NaN|Infinity|∞|undefined|null|object|-\d+ of|e[+]\d/);
        expect([previous.name, next.name]).toEqual(['Previous page', 'Next page']);

        // Each control opens the start of one page, and a disabled control opens none.
        for (const { isDisabled, offsets, href } of controls) {
          expect(offsets).toHaveLength(isDisabled ? 0 : 1);
          expect(href).toBe(pager.isLink && !isDisabled ? hrefOf(offsets[0] ?? -1) : null);
          expect(offsets.every((offset) => Number.isFinite(offset) && offset >= 0)).toBe(true);
        }

        // The visible texts, not the props, must agree with each other.
        const [rows, total] = range.split(' of ');
        const [first = 0, last = 0] = rows === '0' ? [] : (rows ?? '').split('–').map(numberIn);
        const isUnknown = total === undefined;
        const pages = numbers.map(({ name }) => numberIn(name));
        const currentPage = numbers.findIndex(({ isCurrent }) => isCurrent);
        expect(current).toBe(currentPage === -1 ? 0 : 1);
        expect(isUnknown).toBe(numbers.length === 0);
        expect(isUnknown || last <= numberIn(total)).toBe(true);
        expect(last).toBeGreaterThanOrEqual(first);
        const isNone = rows === '0';
        // One page is current if rows are on the screen.
        expect(isUnknown || isNone || currentPage !== -1).toBe(true);
        expect(isUnknown || numberIn(total) > 0 || Boolean(pager.rowCount)).toBe(true);

        // The ends: no earlier row, or no later page.
        expect(isNone || previous.isDisabled === (first === 1)).toBe(true);
        const isLastPage = currentPage === -1 || currentPage === numbers.length - 1;
        expect(next.isDisabled).toBe(isUnknown ? !pager.hasNextPage : isLastPage);
        expect(numbers.every(({ isDisabled }) => !isDisabled)).toBe(true);
        expect(isUnknown || [pages[0], new Set(pages).size].join() === `1,${pages.length}`).toBe(
          true,
        );

        seen.current += Number(currentPage !== -1);
        seen.pastEnd += Number(!isUnknown && currentPage === -1);
        seen.unknown += Number(isUnknown);
        seen.first += Number(previous.isDisabled);
        seen.last += Number(next.isDisabled);
        seen.between += Number(!previous.isDisabled && !next.isDisabled);
      }),
      { numRuns: runs(500) },
    );
    const { none, ...shown } = seen;
    for (const count of Object.values(shown)) expect(count).toBeGreaterThanOrEqual(enough(50));
    expect(none).toBeGreaterThanOrEqual(enough(5));
  });
});
