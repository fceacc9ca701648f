import {
  createColumnHelper,
  flexRender,
  type PaginationState,
  rowPaginationFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useState } from 'react';
import { type M2MToken, useM2MTokens, useM2MTokenStatus } from 'react-m2m-tokens';

// Both are outside the component, since TanStack Table resets when they change.
const features = tableFeatures({ rowPaginationFeature });
const column = createColumnHelper<typeof features, M2MToken>();
const columns = column.columns([
  column.accessor('id', {
    header: 'Token',
    cell: ({ getValue }) => <code translate="no">{getValue()}</code>,
  }),
  column.display({
    id: 'status',
    header: 'Status',
    cell: ({ row }) => <Status token={row.original} />,
  }),
  column.accessor('createdAt', {
    header: 'Created',
    cell: ({ getValue }) => new Date(getValue()).toISOString().slice(0, 10),
  }),
]);

function Status({ token }: { token: M2MToken }) {
  return <span>{useM2MTokenStatus(token)}</span>;
}

/** Your own table engine on our hook. The server does the paging: the table gets one page and the total row count. */
export function TanStackTable({ subject }: { subject: string }) {
  const [pagination, setPagination] = useState<PaginationState>({ pageIndex: 0, pageSize: 10 });
  const { pageIndex, pageSize } = pagination;
  const { tokens, totalCount, error, isStale, hasNextPage, mutate } = useM2MTokens(
    { subject, limit: pageSize, offset: pageIndex * pageSize },
    { onPastEnd: (last) => setPagination({ pageSize, pageIndex: last / pageSize }) },
  );
  const table = useTable({
    features,
    columns,
    data: tokens,
    getRowId: (token) => token.id,
    manualPagination: true,
    // -1 means an unknown number of pages.
    ...(totalCount === null ? { pageCount: -1 } : { rowCount: totalCount }),
    state: { pagination },
    onPaginationChange: setPagination,
  });
  const { rows } = table.getRowModel();

  return (
    <>
      {error !== undefined && (
        <p role="alert">
          <span>{error.message}</span>{' '}
          <button type="button" onClick={() => void mutate()}>
            Try again
          </button>
        </p>
      )}
      <table aria-busy={isStale}>
        <caption>M2M tokens</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th scope="col" key={header.id}>
                  {flexRender(header.column.columnDef.header, header.getContext())}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" disabled={pageIndex === 0} onClick={() => table.previousPage()}>
          Newer
        </button>{' '}
        <button type="button" disabled={!hasNextPage} onClick={() => table.nextPage()}>
          Older
        </button>{' '}
        <output>{tellPlace(pageIndex * pageSize, rows.length, totalCount)}</output>
      </p>
    </>
  );
}

/** One text node: a browser's translation detaches text nodes with siblings from React. */
function tellPlace(offset: number, count: number, total: number | null) {
  const place = count === 0 ? 'No rows' : `Rows ${offset + 1} to ${offset + count}`;
  return total === null ? place : `${place} of ${total}`;
}
