import { act, screen, waitFor, within } from '@testing-library/react';
import {
  M2M_TOKEN_COLUMNS,
  type M2MToken,
  type M2MTokenColumn,
  M2MTokensProvider,
  type M2MTokensProviderProps,
  M2MTokenTable,
  type M2MTokenTableProps,
  m2mCreatedColumn,
  m2mDetailsColumn,
  m2mExpiresColumn,
  m2mIdColumn,
  m2mLastUsedColumn,
  m2mStatusColumn,
} from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { bodyRows, cellOf, message, renderTokens } from '../support/renderTokens.js';
import { takeConsole } from '../support/setup.js';
import { BILLING, tokenCalled, tokensCalled } from '../support/tokens.js';

type Columns = readonly M2MTokenColumn[];

const tokens = tokensCalled('row', 3, (index) => ({ lastUsedAt: index }));

const tableOf = (columns: Columns | undefined, props: Partial<M2MTokenTableProps> = {}) => (
  <M2MTokenTable tokens={tokens} subject={BILLING} columns={columns} {...props} />
);

function show(
  columns: Columns | undefined,
  props: Partial<M2MTokenTableProps> = {},
  config: M2MTokensProviderProps = {},
) {
  return renderTokens(tableOf(columns, props), config);
}

const headers = () => screen.getAllByRole('columnheader').map((header) => header.textContent);

/** Returns the column ids of each row. */
const columnsOfRows = () =>
  bodyRows().map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.dataset['column']),
  );

/** A column with the token's subject, which counts the renders of each token. */
function countedColumn(id = 'owner') {
  const cell = vi.fn((token: M2MToken) => token.subject);
  const times = vi.fn((token: M2MToken) => [token.updatedAt]);
  const column: M2MTokenColumn = { id, header: 'Owner', cell, times };
  return { column, cell, times };
}

const DEFAULT_IDS = ['details', 'id', 'status', 'scopes', 'created', 'lastUsed', 'expires'];

describe('a host that chooses columns', () => {
  it('gets all default columns, in order, without setting any', () => {
    show(undefined);
    expect(columnsOfRows()).toEqual([DEFAULT_IDS, DEFAULT_IDS, DEFAULT_IDS]);
    expect(M2M_TOKEN_COLUMNS.map(({ id }) => id)).toEqual(DEFAULT_IDS);
  });

  it('chooses a few columns in its own order', () => {
    show([m2mExpiresColumn, m2mIdColumn]);
    expect(headers()).toEqual(['Expires', 'Token ID']);
    expect(columnsOfRows()).toEqual(Array.from({ length: 3 }, () => ['expires', 'id']));
  });

  it('replaces the cell of a built-in column, which keeps its name', () => {
    const status: M2MTokenColumn = {
      ...m2mStatusColumn,
      cell: (_, context) => <b>{context.status.toUpperCase()}</b>,
    };
    show([m2mIdColumn, status], { tokens: [tokenCalled('row', { revoked: true })] });
    expect(headers()).toEqual(['Token ID', 'Status']);
    expect(within(cellOf('status')).getByText('REVOKED')).toBeInTheDocument();
    expect(screen.queryByText('Revoked')).not.toBeInTheDocument();
  });

  it('adds its own column with a plain name, which cards show, too', () => {
    show([...M2M_TOKEN_COLUMNS, countedColumn().column]);
    expect(headers().at(-1)).toBe('Owner');
    expect(cellOf('owner', 2)).toHaveAttribute('data-column-name', 'Owner');
    expect(cellOf('owner', 2).textContent).toBe(BILLING);
  });

  it('names its column by a label, which is translated with the others', () => {
    const machine: M2MTokenColumn = {
      id: 'machine',
      header: (labels) => labels.machine,
      cell: (token, { machineName }) => machineName(token.subject),
    };
    show([machine], { machineName: () => 'Abrechnung' }, { labels: { machine: 'Maschine' } });
    expect(headers()).toEqual(['Maschine']);
    expect(cellOf('machine')).toHaveTextContent(/^Abrechnung$/);
  });

  it('gives a cell labels, numbers, times and machine names in the reader’s locale', () => {
    const column: M2MTokenColumn = {
      id: 'all',
      header: 'All',
      times: () => [0],
      cell: (_, context) =>
        [
          context.labels.noScopes,
          context.formatNumber(1_284),
          context.formatTime(0),
          context.formatDateTime(0)?.slice(0, 10),
          context.formatDateTime(1e300) ?? 'no time',
          context.machineName(BILLING),
        ].join(' | '),
    };
    show([column], { machineName: () => 'Billing' }, { locale: 'de', labels: { noScopes: '–' } });
    expect(cellOf('all')).toHaveTextContent(
      '– | 1.284 | vor 56 Jahren | 01.01.1970 | no time | Billing',
    );
  });

  it('lets a cell copy, and the user hears it', async () => {
    const column: M2MTokenColumn = {
      id: 'copy',
      header: 'Copy',
      cell: (token, { copy }) => (
        <button type="button" onClick={() => void copy(token.subject, 'Copied the machine', null)}>
          copy
        </button>
      ),
    };
    const { user } = show([column]);
    await user.click(within(cellOf('copy', 1)).getByRole('button'));
    expect(await screen.findByText('Copied the machine')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(BILLING);
  });

  it('gets messages and open rows as wide as the table', async () => {
    const columns = [m2mDetailsColumn, m2mIdColumn, m2mStatusColumn];
    const { user, rerender } = show(columns);
    await user.click(screen.getAllByRole('button', { expanded: false })[0] as HTMLElement);
    const details = bodyRows()[1] as HTMLElement;
    expect(within(details).getByRole('cell')).toHaveAttribute('colspan', '3');
    rerender(tableOf(columns, { tokens: [] }));
    expect(message()).toHaveAttribute('colspan', '3');
    rerender(tableOf([m2mIdColumn], { tokens: [] }));
    expect(message()).toHaveAttribute('colspan', '1');
  });

  it('gets skeletons in the same columns', async () => {
    const { container } = show([m2mIdColumn, m2mCreatedColumn], {
      tokens: [],
      isLoading: true,
      limit: 1,
    });
    await waitFor(() => expect(container.querySelector('td[data-column]')).not.toBeNull());
    const cells = [...container.querySelectorAll<HTMLElement>('tbody td')];
    expect(cells.map((cell) => cell.dataset['column'])).toEqual(['id', 'created']);
  });

  it('gets a skeleton row for each expected row, and 25 of them are drawn', async () => {
    const { container } = show([m2mIdColumn, m2mCreatedColumn], {
      ...{ tokens: [], isLoading: true, limit: 100 },
    });
    const rows = [...container.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(100);
    await waitFor(() => expect(container.querySelector('td[data-column]')).not.toBeNull());
    const drawn = rows.filter((row) => row.querySelector('[data-column]') !== null);
    expect(drawn).toEqual(rows.slice(0, 25));
    expect(rows[25]?.querySelector('td')).toHaveAttribute('colspan', '2');
  });
});

describe('a user whose rows arrive quickly', () => {
  it('sees no skeleton, only the height of the rows', () => {
    vi.useFakeTimers();
    const { container } = show(undefined, { tokens: [], totalCount: null, isLoading: true });
    const drawn = () => container.querySelectorAll('td[data-column]').length;
    act(() => void vi.advanceTimersByTime(199));
    expect([drawn(), container.querySelectorAll('tbody tr').length]).toEqual([0, 10]);
    act(() => void vi.advanceTimersByTime(1));
    expect(drawn()).toBe(10 * 7);
  });
});

describe('a hidden column', () => {
  it.each([
    ['left out', () => [m2mIdColumn]],
    [
      'hidden by isShown',
      (column: M2MTokenColumn) => [m2mIdColumn, { ...column, isShown: () => false }],
    ],
  ])('renders no cell: %s', (_case, columnsWith) => {
    const { column, cell, times } = countedColumn();
    show(columnsWith(column));
    expect(headers()).toEqual(['Token ID']);
    expect(cell).not.toHaveBeenCalled();
    expect(times).not.toHaveBeenCalled();
  });

  it('is “Last used” if no row has the field, even if the host lists the column', () => {
    const unknown = tokensCalled('row', 2, () => ({ lastUsedAt: undefined }));
    const columns = [m2mIdColumn, m2mLastUsedColumn];
    const { rerender } = show(columns, { tokens: unknown });
    expect(headers()).toEqual(['Token ID']);
    rerender(tableOf(columns, { tokens: [...unknown, tokenCalled('known')] }));
    expect(headers()).toEqual(['Token ID', 'Last used']);
  });

  it('gets the current rows to decide', () => {
    const isShown = vi.fn(() => true);
    show([{ ...m2mIdColumn, isShown }]);
    expect(isShown).toHaveBeenLastCalledWith(tokens);
  });
});

describe('a table without the column that opens rows', () => {
  it('has no openable row, and no row looks openable', () => {
    const columns = M2M_TOKEN_COLUMNS.filter((column) => column !== m2mDetailsColumn);
    const { container, rerender } = show(columns);
    expect(screen.queryByRole('button', { expanded: false })).not.toBeInTheDocument();
    expect(container.querySelector('[data-details]')).toBeNull();
    rerender(tableOf(columns, { tokens: [], isLoading: true }));
    expect(container.querySelector('[data-details]')).toBeNull();
  });

  it('opens rows with a host’s own button', async () => {
    const open: M2MTokenColumn = {
      id: 'open',
      header: 'Open',
      opensRows: true,
      cell: (_, { isOpen, toggle, detailsId }) => (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={toggle}
        >
          more
        </button>
      ),
    };
    const { user } = show([open, m2mIdColumn]);
    const button = within(cellOf('open', 1)).getByRole('button');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const details = bodyRows()[2] as HTMLElement;
    expect(details).toHaveAttribute('id', button.getAttribute('aria-controls'));
    await user.click(button);
    expect(bodyRows()).toHaveLength(3);
  });

  it('renders the head of a column, and screen readers hear how the rows are sorted', async () => {
    const onSort = vi.fn();
    const { user } = show([
      {
        ...m2mCreatedColumn,
        sorted: 'descending',
        head: (name) => (
          <button type="button" onClick={onSort}>
            Sort by {name}
          </button>
        ),
      },
      m2mIdColumn,
    ]);
    const [created, id] = screen.getAllByRole('columnheader');
    expect(created).toHaveAttribute('aria-sort', 'descending');
    expect(id).not.toHaveAttribute('aria-sort');
    await user.click(screen.getByRole('button', { name: 'Sort by Created' }));
    expect(onSort).toHaveBeenCalledOnce();
    expect(cellOf('created')).toHaveAttribute('data-column-name', 'Created');
  });

  it('closes a row when the host removes the button that closes it', async () => {
    const { user, rerender } = show([m2mDetailsColumn, m2mIdColumn]);
    await user.click(screen.getAllByRole('button', { name: /^Details of/ })[0] as HTMLElement);
    expect(bodyRows()).toHaveLength(4);
    rerender(tableOf([m2mIdColumn]));
    expect(bodyRows()).toHaveLength(3);
  });
});

describe('a host that makes a mistake with columns', () => {
  it('gets one warning for an empty array, and sees the default columns', () => {
    const { rerender } = show([]);
    rerender(tableOf([], { totalCount: 5 }));
    expect(columnsOfRows()[0]).toEqual(DEFAULT_IDS);
    const warnings = takeConsole();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^console\.warn: react-m2m-tokens: columns is empty.*Leave it out/);
  });

  it('gets one warning for a duplicate id, and sees the first column', () => {
    const twice = [m2mIdColumn, m2mStatusColumn, { ...countedColumn().column, id: 'status' }];
    const { rerender } = show(twice);
    rerender(tableOf(twice, { totalCount: 5 }));
    expect(headers()).toEqual(['Token ID', 'Status']);
    const warnings = takeConsole();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^console\.warn: react-m2m-tokens: .*"status" twice.*its own id/);
  });
});

describe('a host that writes its columns inline', () => {
  it('re-renders no row while the columns are equal', () => {
    const { column, cell } = countedColumn();
    const { rerender } = show([m2mIdColumn, column]);
    cell.mockClear();
    rerender(tableOf([m2mIdColumn, column], { totalCount: 88 }));
    expect(cell).not.toHaveBeenCalled();
  });

  it('can write the provider’s props inline, except functions that rows use', () => {
    const { column, cell } = countedColumn();
    const page = (token: string) => (
      <M2MTokensProvider
        headers={{ authorization: token }}
        labels={{ refresh: 'Again' }}
        classNames={{ row: 'mine' }}
      >
        {tableOf([column])}
      </M2MTokensProvider>
    );
    const { rerender } = renderTokens(page('one'));
    cell.mockClear();
    rerender(page('two'));
    expect(cell).not.toHaveBeenCalled();
  });

  it('can write labels and formatters inline, too', () => {
    const { column, cell } = countedColumn();
    const formatNumber = (value: number) => `${value}`;
    const inPlace = (refresh: string) => ({ labels: { refresh }, formatters: { formatNumber } });
    const { rerender } = show([column], inPlace('Again'));
    cell.mockClear();
    rerender(tableOf([column], inPlace('Again')));
    expect(cell).not.toHaveBeenCalled();
    rerender(tableOf([column], inPlace('Once more')));
    expect(cell).toHaveBeenCalledTimes(3);
  });

  it('re-renders each row once for a new column', () => {
    const { column, cell } = countedColumn();
    const { rerender } = show([m2mIdColumn, column]);
    cell.mockClear();
    rerender(tableOf([m2mIdColumn, column, m2mStatusColumn]));
    expect(headers()).toEqual(['Token ID', 'Owner', 'Status']);
    expect(cell.mock.calls.map(([token]) => token)).toEqual(tokens);
  });

  it('can create the column itself again, and an open row stays open', async () => {
    const columns = () => [m2mDetailsColumn, { ...m2mIdColumn }];
    const { user, rerender } = show(columns());
    await user.click(screen.getAllByRole('button', { expanded: false })[0] as HTMLElement);
    rerender(tableOf(columns()));
    expect(bodyRows()).toHaveLength(4);
  });
});
