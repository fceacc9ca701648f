import { screen, within } from '@testing-library/react';
import { Pagination, type PaginationProps } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';

function showPager(props: Partial<PaginationProps>) {
  const onOffsetChange = vi.fn();
  const view = renderTokens(
    <Pagination totalCount={87} limit={10} offset={0} onOffsetChange={onOffsetChange} {...props} />,
  );
  return { ...view, onOffsetChange };
}

/** Writes the visible page numbers and gaps, with the current page in brackets. */
function seenPages(): string {
  return within(screen.getByRole('list'))
    .getAllByRole('listitem', { hidden: true })
    .slice(1, -1)
    .map((item) =>
      item.querySelector('[aria-current="page"]') ? `[${item.textContent}]` : item.textContent,
    )
    .join(' ');
}

describe('a user who pages through a list', () => {
  it.each([
    ['the first of nine', { offset: 0 }, '[1] 2 3 4 5 … 9'],
    ['one in the middle', { offset: 40 }, '1 … 4 [5] 6 … 9'],
    ['the last', { offset: 80 }, '1 … 5 6 7 8 [9]'],
    ['the only one', { totalCount: 3 }, '[1]'],
    ['exactly full pages', { totalCount: 20, offset: 10 }, '1 [2]'],
    ['one row more', { totalCount: 21, offset: 10 }, '1 [2] 3'],
    ['seven without a gap', { totalCount: 70, offset: 30 }, '1 2 3 [4] 5 6 7'],
    ['ten thousand', { totalCount: 100_000, offset: 50_000 }, '1 … 5,000 [5,001] 5,002 … 10,000'],
    ['an offset within a page', { offset: 15 }, '1 [2] 3 4 5 … 9'],
    ['past the end', { offset: 500 }, '1 … 5 6 7 8 9'],
    ['an unknown total', { totalCount: null }, ''],
  ])('sees the current position: %s', (_case, props, seen) => {
    showPager(props);
    expect(seenPages()).toBe(seen);
  });

  it('finds the pages by name, and the current one', () => {
    showPager({ offset: 10 });
    const nav = screen.getByRole('navigation', { name: 'Pages of tokens' });
    const names = within(nav)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));

    expect(names).toEqual([
      'Previous page',
      ...['Page 1', 'Page 2', 'Page 3', 'Page 4', 'Page 5', 'Page 9'],
      'Next page',
    ]);
    expect(within(nav).getByRole('button', { current: 'page' })).toHaveAccessibleName('Page 2');
  });

  it('does not hear the gaps between pages', () => {
    showPager({ offset: 40 });
    const gaps = screen.getAllByText('…');
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) expect(gap).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
  });

  it.each<[string, Partial<PaginationProps>, string, number]>([
    ['forward', { offset: 10 }, 'Next page', 20],
    ['back', { offset: 20 }, 'Previous page', 10],
    ['to a page', { offset: 0 }, 'Page 4', 30],
    ['to the last page', { offset: 0 }, 'Page 9', 80],
    ['to the first page', { offset: 80 }, 'Page 1', 0],
    ['forward from within a page', { offset: 15 }, 'Next page', 20],
    ['back from within a page, without skipping a row', { offset: 15 }, 'Previous page', 10],
    ['back from within the first page', { offset: 5 }, 'Previous page', 0],
    ['to the start of a partly shown page', { offset: 15 }, 'Page 2', 10],
    ['with another page size', { limit: 25, offset: 30 }, 'Next page', 50],
    ['forward with an unknown total', { totalCount: null, offset: 20 }, 'Next page', 30],
    ['back with an unknown total', { totalCount: null, offset: 20 }, 'Previous page', 10],
  ])('goes %s', async (_where, props, name, offset) => {
    const { user, onOffsetChange } = showPager(props);
    await user.click(screen.getByRole('button', { name }));

    expect(onOffsetChange.mock.calls).toEqual([[offset]]);
    expect(offset % (props.limit ?? 10)).toBe(0);
  });

  it.each([
    ['the first page', { offset: 0 }, '1–10 of 87'],
    ['the last page', { offset: 80 }, '81–87 of 87'],
    ['one row', { totalCount: 1 }, '1–1 of 1'],
    ['an offset within a page', { offset: 15 }, '16–25 of 87'],
    ['past the end', { offset: 90 }, '0 of 87'],
    ['an unknown total', { totalCount: null, offset: 10 }, '11–20'],
  ])('reads which rows are on the screen: %s', (_case, props, range) => {
    showPager(props);
    expect(screen.getByText(range)).toBeInTheDocument();
  });

  it('finds no control that would submit a surrounding form', () => {
    const { container } = showPager({ onLimitChange: () => {} });
    for (const button of container.querySelectorAll('button')) {
      expect(button).toHaveAttribute('type', 'button');
    }
  });
});

describe('an invalid position from a URL', () => {
  it.each([
    [Number.NaN, Number.NaN, '1–10 of 87'],
    [0, -5, '1–10 of 87'],
    [Infinity, 20, '21–30 of 87'],
  ])('of %s rows from %s still shows a page', (limit, offset, range) => {
    renderTokens(
      <Pagination totalCount={87} limit={limit} offset={offset} onOffsetChange={() => {}} />,
    );
    expect(screen.getByText(range)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { current: 'page' })).toHaveLength(1);
  });

  it.each([Number.NaN, Infinity, -1])('of %s rows in total has an unknown total', (totalCount) => {
    showPager({ totalCount });
    expect(screen.getByText('1–10')).toBeInTheDocument();
    expect(seenPages()).toBe('');
  });
});
