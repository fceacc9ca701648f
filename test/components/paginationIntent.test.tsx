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

  it('reports the page behind Next, and no other, when the pointer or the focus reaches Next', () => {
    const { onNextIntent, next, control } = show();
    fireEvent.pointerEnter(control('Page 2'));
    fireEvent.focus(control('Previous page'));
    expect(onNextIntent).not.toHaveBeenCalled();
    fireEvent.pointerEnter(next);
    fireEvent.focus(next);
    expect(onNextIntent.mock.calls).toEqual([[10], [10]]);
  });

  it('reports the page after the next one when the user presses Next', () => {
    const { onNextIntent, next } = show();
    fireEvent.click(next);
    expect(onNextIntent.mock.calls).toEqual([[20]]);
  });

  it('reports no page past the end', () => {
    const { onNextIntent, next } = show({ start: 10 });
    fireEvent.click(next);
    fireEvent.pointerEnter(next);
    fireEvent.focus(next);
    fireEvent.click(next);
    expect(onNextIntent).not.toHaveBeenCalled();
  });

  it('reports the next multiple of the page size from any offset', () => {
    const { onNextIntent, next } = show({ start: 5 });
    fireEvent.pointerEnter(next);
    expect(onNextIntent.mock.calls).toEqual([[10]]);
  });

  it('reports a next page with an unknown total while one may exist', () => {
    const { onNextIntent, next } = show({ totalCount: null });
    fireEvent.pointerEnter(next);
    fireEvent.click(next);
    expect(onNextIntent.mock.calls).toEqual([[10], [20]]);
  });

  it('reports no page with an unknown total and no next page', () => {
    const { onNextIntent, next } = show({ totalCount: null, hasNextPage: false });
    fireEvent.pointerEnter(next);
    expect(onNextIntent).not.toHaveBeenCalled();
  });
});
