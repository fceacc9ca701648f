import {
  M2M_TOKEN_COLUMNS,
  M2MTokenFilters,
  M2MTokenTable,
  Pagination,
  useM2MTokenList,
} from 'react-m2m-tokens';
import {
  m2mActionsColumn,
  M2MSelectionBar,
  m2mSelectColumn,
  M2MTokenActions,
} from 'react-m2m-tokens/manage';

// Outside the component, so that the rows keep their columns.
const columns = [m2mSelectColumn, ...M2M_TOKEN_COLUMNS, m2mActionsColumn];

export function ManagedList({ subject }: { subject: string }) {
  const { filterProps, tableProps, paginationProps } = useM2MTokenList({ subject });
  return (
    <M2MTokenActions subject={subject}>
      <M2MTokenFilters {...filterProps} />
      <M2MSelectionBar />
      <M2MTokenTable {...tableProps} columns={columns} />
      <Pagination {...paginationProps} />
    </M2MTokenActions>
  );
}
