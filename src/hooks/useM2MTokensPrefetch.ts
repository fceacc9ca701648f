import { useCallback, useContext, useMemo, useState } from 'react';
import type { UseM2MTokensParams } from '../api/ListParams.js';
import { createPageQuery, type PageQuery } from '../data/PageQuery.js';
import { savesData } from '../data/savesData.js';
import { usePrefetch } from '../data/usePrefetch.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import type { UseM2MTokensReturn } from './useM2MTokens.js';
import { usePageQuery } from './usePageQuery.js';

export interface UseM2MTokensPrefetchReturn {
  /**
   * Call it with the offset, in rows, of the page that the user is likely to open next: `onNextIntent` of
   * `<Pagination>`.
   */
  onNextIntent: (offset: number) => void;
}

/**
 * Prefetches the next page of a list when the user is about to open it. For 30,000 ms the opened page uses that answer,
 * unless the list was refreshed meanwhile. A failed prefetch is not shown, and the page is requested when it is opened;
 * but a 401, a 403 or a redirect removes the rows, as any does.
 *
 * There is no prefetch while the rows are stale or failed to load, past the end, while a `Retry-After` lasts, or for
 * users whose browser saves data.
 *
 * @param params The same as for `useM2MTokens`.
 * @param list The return value of `useM2MTokens`.
 */
export function useM2MTokensPrefetch(
  params: UseM2MTokensParams,
  list: Pick<UseM2MTokensReturn, 'data' | 'error' | 'isStale' | 'page' | 'hasNextPage'>,
): UseM2MTokensPrefetchReturn {
  const client = useContext(M2MTokensContext);
  const { query } = usePageQuery(params);
  // Two, since a user who presses Next may mean the page after it, too, while the new offset has not reached us yet.
  const [intents, setIntents] = useState<readonly PageQuery[]>([]);
  const { page, hasNextPage } = list;

  // Found by its key: the user did not mean a page of other filters or of another machine.
  const nextKey = useMemo(
    () => (query && hasNextPage ? queryAt(query, page * query.params.limit).key : undefined),
    [query, page, hasNextPage],
  );
  const intent = intents.find(({ key }) => key === nextKey);
  const isSettled = intent && list.data !== undefined && !list.isStale && !list.error;
  usePrefetch(client, isSettled ? intent : undefined);

  const onNextIntent = useCallback(
    (offset: number) => {
      if (!query || savesData()) return;
      const meant = queryAt(query, offset);
      setIntents(([last]) => (last === undefined ? [meant] : [meant, last]));
    },
    [query],
  );
  return { onNextIntent };
}

/** The same list at another offset. */
function queryAt(query: PageQuery, offset: number): PageQuery {
  return createPageQuery({ ...query, params: { ...query.params, offset } });
}
