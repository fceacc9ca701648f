import {
  createColumnHelper,
  rowPaginationFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import * as Switch from '@radix-ui/react-switch';
import { date, PAGE_SIZES, range, status, useTokens, type Token } from '../page/shared';
import '../page/plain.css';

// Stable, module-level features and columns, as the v9 docs require.
const features = tableFeatures({ rowPaginationFeature });
const helper = createColumnHelper<typeof features, Token>();
const columns = helper.columns([
  helper.accessor('id', { header: 'ID', cell: (c) => <code>{c.getValue()}</code> }),
  helper.accessor(status, {
    id: 'status',
    header: 'Status',
    cell: (c) => <span className={`badge ${c.getValue()}`}>{c.getValue()}</span>,
  }),
  helper.accessor('scopes', { header: 'Scopes', cell: (c) => c.getValue().join(', ') }),
  helper.accessor('createdAt', { header: 'Created', cell: (c) => date(c.getValue()) }),
  helper.accessor('expiration', { header: 'Expires', cell: (c) => date(c.getValue()) }),
  helper.accessor('lastUsedAt', { header: 'Last used', cell: (c) => date(c.getValue()) }),
]);
const getRowId = (t: Token) => t.id;

function Toggle({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label className="switch">
      <Switch.Root aria-label={label} checked={checked} onCheckedChange={onChange}>
        <Switch.Thumb />
      </Switch.Root>
      {label}
    </label>
  );
}

export function App() {
  const { rows, total, isLoading, page, limit, revoked, expired, set } = useTokens();
  const pagination = { pageIndex: page, pageSize: limit };
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId,
    manualPagination: true,
    rowCount: total,
    state: { pagination },
    onPaginationChange: (update) => {
      const next = typeof update === 'function' ? update(pagination) : update;
      set(next.pageSize === limit ? { page: next.pageIndex } : { limit: next.pageSize });
    },
  });
  return (
    <>
      <div className="bar">
        <Toggle label="Show revoked" checked={revoked} onChange={(on) => set({ revoked: on })} />
        <Toggle label="Show expired" checked={expired} onChange={(on) => set({ expired: on })} />
      </div>
      <table className="tokens" aria-busy={isLoading}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((h) => (
                <th key={h.id}>
                  <table.FlexRender header={h} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="bar">
        <label>
          Rows per page{' '}
          <select value={limit} onChange={(e) => table.setPageSize(+e.target.value)}>
            {PAGE_SIZES.map((n) => (
              <option key={n}>{n}</option>
            ))}
          </select>
        </label>
        <span>{range(page, limit, total)}</span>
        <button
          aria-label="Previous page"
          disabled={!table.getCanPreviousPage()}
          onClick={() => table.previousPage()}
        >
          ‹
        </button>
        <button
          aria-label="Next page"
          disabled={!table.getCanNextPage()}
          onClick={() => table.nextPage()}
        >
          ›
        </button>
      </div>
    </>
  );
}
