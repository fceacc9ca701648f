import { M2MTokenFilters, M2MTokenTable, Pagination, useM2MTokenList } from 'react-m2m-tokens';

export function Tokens({ subject }: { subject: string }) {
  const { filterProps, tableProps, paginationProps } = useM2MTokenList({ subject });
  return (
    <>
      <M2MTokenFilters {...filterProps} />
      <M2MTokenTable {...tableProps} />
      <Pagination {...paginationProps} />
    </>
  );
}
