import { screen } from '@testing-library/react';
import { createRef, type Ref, useState } from 'react';
import { M2MTokensError, M2MTokenTable, type M2MTokenTableProps } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const ROWS: M2MTokenTableProps = { tokens: tokensCalled('row', 2), subject: BILLING };
const EMPTY: M2MTokenTableProps = { tokens: [], subject: BILLING, totalCount: 0 };

describe('a screen reader in the table', () => {
  it.each<[string, M2MTokenTableProps]>([
    ['with rows', ROWS],
    ['with a message', EMPTY],
  ])('finds every role explicit, since a card layout removes implicit roles: %s', (_, props) => {
    const { container } = renderTokens(<M2MTokenTable {...props} />);
    const roles = {
      table: 'table',
      thead: 'rowgroup',
      tbody: 'rowgroup',
      tr: 'row',
      th: 'columnheader',
      td: 'cell',
    };
    for (const [tag, role] of Object.entries(roles)) {
      const parts = [...container.querySelectorAll(tag)];
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) expect(part).toHaveAttribute('role', role);
    }
  });

  it('finds a name for the table and for each column', () => {
    renderTokens(<M2MTokenTable {...ROWS} />);

    expect(screen.getByRole('table', { name: 'M2M tokens' })).toBeInTheDocument();
    const headers = screen.getAllByRole('columnheader');
    expect(headers.map((header) => header.textContent)).toEqual([
      ...['Details', 'Token ID', 'Status', 'Scopes', 'Created', 'Last used', 'Expires'],
    ]);
    for (const header of headers) expect(header).toHaveAttribute('scope', 'col');
  });

  it('ignores skeleton rows', () => {
    renderTokens(<M2MTokenTable {...EMPTY} totalCount={null} isLoading />);
    expect(screen.getAllByRole('row')).toHaveLength(1);
    expect(screen.queryByRole('cell')).not.toBeInTheDocument();
  });

  it.each<[string, boolean, M2MTokenTableProps]>([
    ['loading', true, { ...EMPTY, isLoading: true }],
    ['stale', true, { ...ROWS, isStale: true }],
    ['refreshing', true, { ...ROWS, isRefreshing: true }],
    ['refreshing after a failure', true, { ...EMPTY, error: failure(), isRefreshing: true }],
    ['with rows', false, ROWS],
    ['with rows in an automatic revalidation', false, { ...ROWS, isLoading: true }],
    ['empty', false, EMPTY],
    ['failed', false, { ...EMPTY, error: failure() }],
    ['idle', false, { ...EMPTY, isIdle: true }],
    ['without a machine', false, { ...EMPTY, subject: null }],
  ])('waits only while something changes: %s %s', (_case, busy, props) => {
    const { container } = renderTokens(<M2MTokenTable {...props} />);
    expect(screen.getByRole('table').getAttribute('aria-busy') === 'true').toBe(busy);
    expect(container.querySelector('[aria-busy="true"] [role="status"]')).toBeNull();
  });

  it('finds its live regions from the start, outside any busy element', () => {
    renderTokens(<M2MTokenTable {...ROWS} />);
    const regions = screen.getAllByRole('status');
    expect(regions).toHaveLength(2);
    for (const region of regions) expect(region.closest('[aria-busy]')).toBeNull();
  });
});

describe('a host that styles and measures the table', () => {
  it('gets the <table> by ref, as an object or a function, and null afterwards', () => {
    const object = createRef<HTMLTableElement>();
    const { unmount } = renderTokens(<M2MTokenTable {...ROWS} ref={object} />);
    expect(object.current).toBe(screen.getByRole('table'));
    unmount();
    expect(object.current).toBeNull();

    const seen: (HTMLTableElement | null)[] = [];
    const table = renderTokens(
      <M2MTokenTable {...ROWS} ref={(element) => void seen.push(element)} />,
    );
    expect(seen).toEqual([screen.getByRole('table')]);
    table.unmount();
    expect(seen.at(-1)).toBeNull();
  });

  it('gets the <table> after a change of its ref', async () => {
    const [first, second] = [createRef<HTMLTableElement>(), createRef<HTMLTableElement>()];
    function Host() {
      const [ref, setRef] = useState<Ref<HTMLTableElement>>(first);
      return (
        <>
          <button type="button" onClick={() => setRef(second)}>
            swap
          </button>
          <M2MTokenTable {...ROWS} ref={ref} />
        </>
      );
    }
    const { user } = renderTokens(<Host />);
    await user.click(screen.getByRole('button', { name: 'swap' }));
    expect(first.current).toBeNull();
    expect(second.current).toBe(screen.getByRole('table'));
  });

  it('sets its className on the wrapper and other props on the <table>', () => {
    const { container } = renderTokens(
      <M2MTokenTable
        {...ROWS}
        className="host"
        id="tokens"
        data-testid="host-table"
        aria-describedby="hint"
      />,
    );
    const table = screen.getByTestId('host-table');
    expect(table.tagName).toBe('TABLE');
    expect(table).toHaveAttribute('id', 'tokens');
    expect(table).toHaveAttribute('aria-describedby', 'hint');
    expect(table).toHaveClass('m2m-table', { exact: true });
    expect(container.firstElementChild).toHaveClass('m2m-table-box host', { exact: true });
  });

  it('finds no inline style, which a strict Content-Security-Policy would refuse', () => {
    const { container } = renderTokens(<M2MTokenTable {...ROWS} />);
    expect(container.querySelector('[style]')).toBeNull();
  });

  it('finds state attributes by presence, never as "false"', () => {
    const { rerender } = renderTokens(<M2MTokenTable {...ROWS} />);
    expect(screen.getByRole('table')).not.toHaveAttribute('data-stale');
    rerender(<M2MTokenTable {...ROWS} isStale />);
    expect(screen.getByRole('table')).toHaveAttribute('data-stale', '');
  });
});

function failure(): M2MTokensError {
  return new M2MTokensError('timeout', 'for developers');
}
