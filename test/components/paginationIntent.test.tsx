import { fireEvent, screen } from '@testing-library/react';
import { Pagination, type PaginationProps } from 'react-m2m-tokens';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';

function Pager({ start = 0, ...props }: { start?: number } & Partial<PaginationProps>) {
  const [offset, setOffset] = useState(start);
  return (
    <Pagination totalCount={30} limit={10} {...props} offset={offset} onOffsetChange={setOffset} />
  );
}

describe.each([
  ['with buttons', 'button', {}],
  ['with links', 'link', { getPageHref: (offset: number) => `#offset=${offset}` }],
] as const)('a pager %s', (_kind, role, kind) => {
  function show(props: Parameters<typeof Pager>[0] = {}) {
    const onNextIntent = vi.fn();
    renderTokens(<Pager {...kind} {...props} onNextIntent={onNextIntent} />);
    const control = (name: string) => screen.getByRole(role, { name });
    return { onNextIntent, next: control('Next page'), control };
  }

  it('tells where Next leads when the pointer or the focus reaches it, and of nothing else', () => {
    const { onNextIntent, next, control } = show();
    fireEvent.pointerEnter(control('Page 2'));
    fireEvent.focus(control('Previous page'));
    expect(onNextIntent).not.toHaveBeenCalled();
    fireEvent.pointerEnter(next);
    fireEvent.focus(next);
    expect(onNextIntent.mock.calls).toEqual([[10], [10]]);
  });

  it('tells of the page after that when Next was pressed', () => {
    const { onNextIntent, next } = show();
    fireEvent.click(next);
    expect(onNextIntent.mock.calls).toEqual([[20]]);
  });

  it('tells of none past the end', () => {
    const { onNextIntent, next } = show({ start: 10 });
    fireEvent.click(next);
    fireEvent.pointerEnter(next);
    fireEvent.focus(next);
    fireEvent.click(next);
    expect(onNextIntent).not.toHaveBeenCalled();
  });

  it('tells of the next multiple of the page size, from wherever it is', () => {
    const { onNextIntent, next } = show({ start: 5 });
    fireEvent.pointerEnter(next);
    expect(onNextIntent.mock.calls).toEqual([[10]]);
  });

  it('where the total is unknown, tells of a next page as long as there may be one', () => {
    const { onNextIntent, next } = show({ totalCount: null });
    fireEvent.pointerEnter(next);
    fireEvent.click(next);
    expect(onNextIntent.mock.calls).toEqual([[10], [20]]);
  });

  it('where the total is unknown and there is no next page, tells of none', () => {
    const { onNextIntent, next } = show({ totalCount: null, hasNextPage: false });
    fireEvent.pointerEnter(next);
    expect(onNextIntent).not.toHaveBeenCalled();
  });
});
