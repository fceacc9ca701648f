import { useCallback, useContext, useMemo, useRef } from 'react';
import { createPageQuery, type PageQuery } from '../data/PageQuery.js';
import { savesData } from '../data/savesData.js';
import { usePrefetch } from '../data/usePrefetch.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import type { UseM2MTokensReturn } from './useM2MTokens.js';

/**
 * Prefetches the next page of a list when the user is about to open it, without a render. A failed prefetch is not
 * shown, and opening the page requests it again. A 401, a 403 or a redirect removes the rows, as after any request.
 *
 * There is no prefetch while the rows are stale or failed to load, past the end, while a `Retry-After` lasts, or for
 * users whose browser saves data.
 *
 * @param query The query of the list; undefined = no prefetch.
 * @param list The return value of `useM2MTokens`.
 * @returns A function for the offset, in rows, of the page that the user is likely to open next.
 */
export function useNextPagePrefetch(
  query: PageQuery | undefined,
  list: Pick<UseM2MTokensReturn, 'data' | 'error' | 'isStale' | 'page' | 'hasNextPage'>,
): (offset: number) => void {
  const client = useContext(M2MTokensContext);
  // Two: when the user presses Next, the page after it becomes likely before the new offset has arrived here.
  const intents = useRef<readonly PageQuery[]>([]);
  const { page, hasNextPage } = list;

  // Compares keys, so that a page of other filters or of another machine is not prefetched.
  const nextKey = useMemo(
    () => (query && hasNextPage ? queryAt(query, page * query.params.limit).key : undefined),
    [query, page, hasNextPage],
  );
  const isSettled = list.data !== undefined && !list.isStale && !list.error;
  const update = usePrefetch(client, () =>
    isSettled ? intents.current.find(({ key }) => key === nextKey) : undefined,
  );

  return useCallback(
    (offset: number) => {
      if (!query || savesData()) return;
      intents.current = [queryAt(query, offset), ...intents.current.slice(0, 1)];
      update();
    },
    [query, update],
  );
}

/** The same list at another offset. */
function queryAt(query: PageQuery, offset: number): PageQuery {
  return createPageQuery({ ...query, params: { ...query.params, offset } });
}
