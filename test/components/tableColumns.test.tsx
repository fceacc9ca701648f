import { screen, within } from '@testing-library/react';
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

/** The columns of each row, by their ids. */
const columnsOfRows = () =>
  bodyRows().map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.dataset['column']),
  );

/** The subject of a token, and a count of how often it was written, by token. */
function countedColumn(id = 'owner') {
  const cell = vi.fn((token: M2MToken) => token.subject);
  const times = vi.fn((token: M2MToken) => [token.updatedAt]);
  const column: M2MTokenColumn = { id, header: 'Owner', cell, times };
  return { column, cell, times };
}

const DEFAULT_IDS = ['details', 'id', 'status', 'scopes', 'created', 'lastUsed', 'expires'];

describe('a host that chooses columns', () => {
  it('has all of ours, in their order, without a word about it', () => {
    show(undefined);
    expect(columnsOfRows()).toEqual([DEFAULT_IDS, DEFAULT_IDS, DEFAULT_IDS]);
    expect(M2M_TOKEN_COLUMNS.map(({ id }) => id)).toEqual(DEFAULT_IDS);
  });

  it('names a few, in an order of its own', () => {
    show([m2mExpiresColumn, m2mIdColumn]);
    expect(headers()).toEqual(['Expires', 'Token ID']);
    expect(columnsOfRows()).toEqual(Array.from({ length: 3 }, () => ['expires', 'id']));
  });

  it('writes a cell of ours anew, under the name that it had', () => {
    const status: M2MTokenColumn = {
      ...m2mStatusColumn,
      cell: (_, context) => <b>{context.status.toUpperCase()}</b>,
    };
    show([m2mIdColumn, status], { tokens: [tokenCalled('row', { revoked: true })] });
    expect(headers()).toEqual(['Token ID', 'Status']);
    expect(within(cellOf('status')).getByText('REVOKED')).toBeInTheDocument();
    expect(screen.queryByText('Revoked')).not.toBeInTheDocument();
  });

  it('adds one of its own, with a word as its name, which cards show too', () => {
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

  it('gives a cell words, numbers, times and machines in the reader’s way', () => {
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

  it('lets a cell copy, and a person hear of it', async () => {
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

  it('has messages and open rows as wide as its table', async () => {
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

  it('has skeletons in the same columns', () => {
    const { container } = show([m2mIdColumn, m2mCreatedColumn], {
      tokens: [],
      isLoading: true,
      limit: 1,
    });
    const cells = [...container.querySelectorAll<HTMLElement>('tbody td')];
    expect(cells.map((cell) => cell.dataset['column'])).toEqual(['id', 'created']);
  });

  it('has a skeleton row for each that is expected, of which 25 are drawn', () => {
    const { container } = show([m2mIdColumn, m2mCreatedColumn], {
      ...{ tokens: [], isLoading: true, limit: 100 },
    });
    const rows = [...container.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(100);
    const drawn = rows.filter((row) => row.querySelector('.m2m-skeleton') !== null);
    expect(drawn).toEqual(rows.slice(0, 25));
    expect(rows[25]?.querySelector('td')).toHaveAttribute('colspan', '2');
  });
});

describe('a column that is not shown', () => {
  it.each([
    ['left out', () => [m2mIdColumn]],
    [
      'hidden by itself',
      (column: M2MTokenColumn) => [m2mIdColumn, { ...column, isShown: () => false }],
    ],
  ])('costs nothing: %s', (_case, columnsWith) => {
    const { column, cell, times } = countedColumn();
    show(columnsWith(column));
    expect(headers()).toEqual(['Token ID']);
    expect(cell).not.toHaveBeenCalled();
    expect(times).not.toHaveBeenCalled();
  });

  it('is the last use where no row knows of it, also when it is listed', () => {
    const unknown = tokensCalled('row', 2, () => ({ lastUsedAt: undefined }));
    const columns = [m2mIdColumn, m2mLastUsedColumn];
    const { rerender } = show(columns, { tokens: unknown });
    expect(headers()).toEqual(['Token ID']);
    rerender(tableOf(columns, { tokens: [...unknown, tokenCalled('known')] }));
    expect(headers()).toEqual(['Token ID', 'Last used']);
  });

  it('is asked about the rows that are there', () => {
    const isShown = vi.fn(() => true);
    show([{ ...m2mIdColumn, isShown }]);
    expect(isShown).toHaveBeenLastCalledWith(tokens);
  });
});

describe('a table without the column that opens rows', () => {
  it('has nothing to open, and no row looks as if it had', () => {
    const columns = M2M_TOKEN_COLUMNS.filter((column) => column !== m2mDetailsColumn);
    const { container, rerender } = show(columns);
    expect(screen.queryByRole('button', { expanded: false })).not.toBeInTheDocument();
    expect(container.querySelector('[data-details]')).toBeNull();
    rerender(tableOf(columns, { tokens: [], isLoading: true }));
    expect(container.querySelector('[data-details]')).toBeNull();
  });

  it('opens rows from a button of the host’s own', async () => {
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

  it('closes a row when the host takes away what would close it', async () => {
    const { user, rerender } = show([m2mDetailsColumn, m2mIdColumn]);
    await user.click(screen.getAllByRole('button', { name: /^Details of/ })[0] as HTMLElement);
    expect(bodyRows()).toHaveLength(4);
    rerender(tableOf([m2mIdColumn]));
    expect(bodyRows()).toHaveLength(3);
  });
});

describe('a host that makes a mistake with columns', () => {
  it('is told once that it named none, and sees the default ones', () => {
    const { rerender } = show([]);
    rerender(tableOf([], { totalCount: 5 }));
    expect(columnsOfRows()[0]).toEqual(DEFAULT_IDS);
    const warnings = takeConsole();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^console\.warn: react-m2m-tokens: columns is empty.*Leave it out/);
  });

  it('is told once that an id is there twice, and sees the first', () => {
    const twice = [m2mIdColumn, m2mStatusColumn, { ...countedColumn().column, id: 'status' }];
    const { rerender } = show(twice);
    rerender(tableOf(twice, { totalCount: 5 }));
    expect(headers()).toEqual(['Token ID', 'Status']);
    const warnings = takeConsole();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^console\.warn: react-m2m-tokens: .*"status" twice.*its own id/);
  });
});

describe('a host that writes its columns in place', () => {
  it('renders no row again as long as the columns are the same', () => {
    const { column, cell } = countedColumn();
    const { rerender } = show([m2mIdColumn, column]);
    cell.mockClear();
    rerender(tableOf([m2mIdColumn, column], { totalCount: 88 }));
    expect(cell).not.toHaveBeenCalled();
  });

  it('may write what it gives the provider in place, but for functions that rows use', () => {
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

  it('may write words and formats in place too', () => {
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

  it('renders each row once for another column', () => {
    const { column, cell } = countedColumn();
    const { rerender } = show([m2mIdColumn, column]);
    cell.mockClear();
    rerender(tableOf([m2mIdColumn, column, m2mStatusColumn]));
    expect(headers()).toEqual(['Token ID', 'Owner', 'Status']);
    expect(cell.mock.calls.map(([token]) => token)).toEqual(tokens);
  });

  it('may make the column itself anew, and an open row stays open', async () => {
    const columns = () => [m2mDetailsColumn, { ...m2mIdColumn }];
    const { user, rerender } = show(columns());
    await user.click(screen.getAllByRole('button', { expanded: false })[0] as HTMLElement);
    rerender(tableOf(columns()));
    expect(bodyRows()).toHaveLength(4);
  });
});
