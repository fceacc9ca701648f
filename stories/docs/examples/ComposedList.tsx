import { M2MTokenFilters, M2MTokenTable, Pagination, useM2MTokenList } from 'react-m2m-tokens';

export function ComposedList({ subject }: { subject: string }) {
  const { filterProps, tableProps, paginationProps } = useM2MTokenList({ subject });
  return (
    <>
      <M2MTokenTable {...tableProps} />
      <Pagination {...paginationProps} />
      {/* Here the filters are below the table, since you place each part. */}
      <M2MTokenFilters {...filterProps} />
    </>
  );
}
