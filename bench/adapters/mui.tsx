import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { date, PAGE_SIZES, status, useTokens, type Token } from '../page/shared';

const color = { Active: 'success', Revoked: 'error', Expired: 'default' } as const;
const columns = (
  [
    { field: 'id', headerName: 'ID', flex: 2 },
    {
      field: 'status',
      headerName: 'Status',
      flex: 1,
      valueGetter: (_, t) => status(t),
      renderCell: (c) => <Chip size="small" label={c.value} color={color[status(c.row)]} />,
    },
    {
      field: 'scopes',
      headerName: 'Scopes',
      flex: 2,
      valueFormatter: (v: string[]) => v.join(', '),
    },
    { field: 'createdAt', headerName: 'Created', flex: 1, valueFormatter: date },
    { field: 'expiration', headerName: 'Expires', flex: 1, valueFormatter: date },
    { field: 'lastUsedAt', headerName: 'Last used', flex: 1, valueFormatter: date },
  ] satisfies GridColDef<Token>[]
).map((c) => ({ ...c, sortable: false, disableColumnMenu: true }));

export function App() {
  const { rows, total, isLoading, page, limit, revoked, expired, set } = useTokens();
  return (
    <>
      <FormControlLabel
        label="Show revoked"
        control={<Switch checked={revoked} onChange={(_, on) => set({ revoked: on })} />}
      />
      <FormControlLabel
        label="Show expired"
        control={<Switch checked={expired} onChange={(_, on) => set({ expired: on })} />}
      />
      {/* A box with a fixed size, as the docs advise, so that the grid virtualizes its rows. */}
      <div style={{ height: 640 }}>
        <DataGrid
          rows={rows}
          columns={columns}
          loading={isLoading}
          disableColumnFilter
          disableRowSelectionOnClick
          paginationMode="server"
          rowCount={total}
          pageSizeOptions={PAGE_SIZES}
          paginationModel={{ page, pageSize: limit }}
          onPaginationModelChange={(m) =>
            set(m.pageSize === limit ? { page: m.page } : { limit: m.pageSize })
          }
        />
      </div>
    </>
  );
}
