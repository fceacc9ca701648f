import { screen } from '@testing-library/react';
import { Pagination, type PaginationProps } from 'react-m2m-tokens';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';

function Pager({ start, ...props }: { start: number } & Partial<PaginationProps>) {
  const [offset, setOffset] = useState(start);
  return (
    <Pagination totalCount={30} limit={10} {...props} offset={offset} onOffsetChange={setOffset} />
  );
}

const current = () => document.querySelector('[aria-current="page"]')?.textContent;

describe.each([
  ['with buttons', 'button', {}],
  ['with links', 'link', { getPageHref: (offset: number) => `#offset=${offset}` }],
] as const)('a user who reaches an end %s', (_kind, role, props) => {
  it('keeps the focus on "next" at the last page, and can go back', async () => {
    const { user } = renderTokens(<Pager start={10} {...props} />);
    const next = screen.getByRole(role, { name: 'Next page' });
    next.focus();
    await user.keyboard('{Enter}');

    expect(current()).toBe('3');
    expect(next).toHaveFocus();
    expect(next).toHaveAttribute('aria-disabled', 'true');
    expect(next).not.toBeDisabled();

    await user.keyboard('{Enter}');
    expect(current()).toBe('3');
    await user.click(screen.getByRole(role, { name: 'Previous page' }));
    expect(next).not.toHaveAttribute('aria-disabled');
  });

  it('keeps the focus on "previous" at the first page', async () => {
    const { user } = renderTokens(<Pager start={10} {...props} />);
    const previous = screen.getByRole(role, { name: 'Previous page' });
    previous.focus();
    await user.keyboard('{Enter}');

    expect(current()).toBe('1');
    expect(previous).toHaveFocus();
    expect(previous).toHaveAttribute('aria-disabled', 'true');
  });

  it('keeps the focus on the chosen page', async () => {
    const { user } = renderTokens(<Pager start={0} {...props} />);
    const page = screen.getByRole(role, { name: 'Page 3' });
    await user.click(page);
    expect(page).toHaveFocus();
    expect(page).toHaveAttribute('aria-current', 'page');
  });
});

describe('a pager at its ends', () => {
  const nothing = vi.fn();
  it.each<[string, Partial<PaginationProps>, boolean, boolean]>([
    ['the first page', { offset: 0 }, false, true],
    ['the middle', { offset: 10 }, true, true],
    ['the last page', { offset: 20 }, true, false],
    ['one page', { totalCount: 3 }, false, false],
    ['within the first page', { offset: 5 }, true, true],
    ['within the last page', { totalCount: 25, offset: 15 }, true, true],
    ['past the end', { offset: 50 }, true, false],
    ['an unknown total', { totalCount: null, offset: 10 }, true, true],
    [
      'an unknown total without a next page',
      { totalCount: null, hasNextPage: false },
      false,
      false,
    ],
    ['a known total, regardless of hasNextPage', { offset: 20, hasNextPage: true }, true, false],
  ])('enables only the directions that exist: %s', (_case, props, hasPrevious, hasNext) => {
    renderTokens(
      <Pagination totalCount={30} limit={10} offset={0} onOffsetChange={nothing} {...props} />,
    );
    const isOffered = (name: string) =>
      !screen.getByRole('button', { name }).hasAttribute('aria-disabled');
    expect([isOffered('Previous page'), isOffered('Next page')]).toEqual([hasPrevious, hasNext]);
  });
});
