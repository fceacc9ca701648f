import type { UseM2MTokensParams } from '../api/ListParams.js';
import { useM2MTokensPrefetch } from '../hooks/useM2MTokensPrefetch.js';
import type { UseM2MTokensReturn } from '../hooks/useM2MTokens.js';
import { Pagination, type PaginationProps } from './Pagination.js';

interface TokensPagerProps extends PaginationProps {
  params: UseM2MTokensParams;
  list: UseM2MTokensReturn;
  prefetch: boolean;
}

const NOTHING: UseM2MTokensParams = { subject: null };

/** The pager with prefetching. A separate component, so that a prefetch does not re-render the table. */
export function TokensPager({ params, list, prefetch, ...pager }: TokensPagerProps) {
  const { onNextIntent } = useM2MTokensPrefetch(prefetch ? params : NOTHING, list);
  return <Pagination {...pager} onNextIntent={onNextIntent} />;
}
