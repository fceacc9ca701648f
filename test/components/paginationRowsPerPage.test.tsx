import { screen, within } from '@testing-library/react';
import { Pagination, type PaginationProps } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';

function showSizes(props: Partial<PaginationProps>) {
  const onLimitChange = vi.fn();
  const onOffsetChange = vi.fn();
  const view = renderTokens(
    <Pagination
      {...{ totalCount: 87, limit: 10, offset: 0, onOffsetChange, onLimitChange }}
      {...props}
    />,
  );
  const sizes = () =>
    within(screen.getByRole('combobox', { name: 'Rows per page' }))
      .getAllByRole('option')
      .map((option) => option.textContent);
  return { ...view, onLimitChange, onOffsetChange, sizes };
}

describe('a user who wants more rows on a page', () => {
  it('chooses among the default sizes', async () => {
    const { user, sizes, onLimitChange, onOffsetChange } = showSizes({});
    expect(sizes()).toEqual(['10', '25', '50', '100']);
    expect(screen.getByRole('combobox')).toHaveDisplayValue('10');

    await user.selectOptions(screen.getByRole('combobox'), '50');
    expect(onLimitChange.mock.calls).toEqual([[50]]);
    expect(onOffsetChange).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<PaginationProps>, string[]]>([
    ['the sizes of the host', { limitOptions: [5, 10] }, ['5', '10']],
    [
      'the current size, even if it is not an option',
      { limit: 20 },
      ['10', '20', '25', '50', '100'],
    ],
    ['each size once, in order', { limitOptions: [50, 10, 50] }, ['10', '50']],
    ['the current size if there are no options', { limitOptions: [] }, ['10']],
    ['numbers in the reader’s locale', { limit: 1_000 }, ['10', '25', '50', '100', '1,000']],
  ])('finds %s', (_what, props, read) => {
    const { sizes } = showSizes(props);
    expect(sizes()).toEqual(read);
    expect(screen.getByRole('combobox')).toHaveValue(String(props.limit ?? 10));
  });

  it("does not change the host's array of sizes", () => {
    const limitOptions = Object.freeze([50, 10]);
    showSizes({ limitOptions, limit: 25 });
    expect(limitOptions).toEqual([50, 10]);
  });

  it('finds no select if the host cannot change the size', () => {
    showSizes({ onLimitChange: undefined });
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.queryByText('Rows per page')).not.toBeInTheDocument();
  });
});
