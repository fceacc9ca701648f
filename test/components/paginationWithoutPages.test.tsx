import { render, screen } from '@testing-library/react';
import { Pagination, type PaginationProps } from 'react-m2m-tokens';
import { expect, it } from 'vitest';

const pager = (props: Partial<PaginationProps>) => (
  <Pagination totalCount={87} limit={10} offset={0} onOffsetChange={() => {}} {...props} />
);

it.each<[string, Partial<PaginationProps>]>([
  ['the total is 0', { totalCount: 0 }],
  ['the total is 0, past the end', { totalCount: 0, offset: 20 }],
  ['the total is 0, while another list loads', { totalCount: 0, isLoading: true }],
  ['there is no answer', { totalCount: undefined }],
  ['the total is unknown, and the first page is empty', { totalCount: null, rowCount: 0 }],
])('a user sees no pager when %s', (_what, props) => {
  const { container } = render(pager(props));
  expect(container).toBeEmptyDOMElement();
});

it.each<[string, Partial<PaginationProps>]>([
  [
    'the total is unknown, and a later page is empty',
    { totalCount: null, rowCount: 0, offset: 20 },
  ],
  ['the total is known, and the page is empty', { totalCount: 87, rowCount: 0 }],
  ['the total does not count its rows', { totalCount: 0, rowCount: 2 }],
])('a user can leave the page when %s', (_what, props) => {
  render(pager(props));
  expect(screen.getByRole('navigation')).toBeInTheDocument();
});

it('keeps the pager’s room while the first page loads, and nothing is read from it', () => {
  const place = { className: 'mine', density: 'compact' } as const;
  const { container, rerender } = render(
    pager({ ...place, totalCount: undefined, isLoading: true }),
  );
  const room = container.firstElementChild;
  expect(room).toHaveClass('m2m-pagination mine', { exact: true });
  expect(room).toHaveAttribute('data-density', 'compact');
  expect(room).toBeEmptyDOMElement();
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();

  rerender(pager(place));
  expect(screen.getByRole('navigation')).toHaveClass('m2m-pagination mine', { exact: true });
  expect(screen.getByRole('status')).toHaveTextContent('');
});
