import { useCallback, useContext, useMemo, useState } from 'react';
import { formatKey } from '../api/getM2MTokensKey.js';
import type { UseM2MTokensParams } from '../api/ListParams.js';
import type { Intent } from '../data/createPagesAhead.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { savesData } from '../data/savesData.js';
import { useListParams } from './useListParams.js';
import type { UseM2MTokensReturn } from './useM2MTokens.js';
import { usePageAhead } from '../data/usePageAhead.js';

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
  const { listParams } = useListParams(params);
  // Two, since a user who presses Next may mean the page after it, too, while the new offset has not reached us yet.
  const [intents, setIntents] = useState<readonly Intent[]>([]);
  const { page, hasNextPage } = list;

  // Found by its key: the user did not mean a page of other filters or of another machine.
  const nextKey = useMemo(
    () =>
      listParams && hasNextPage
        ? formatKey({ ...listParams, offset: page * listParams.limit }, client)
        : undefined,
    [listParams, page, hasNextPage, client],
  );
  const intent = intents.find(({ key }) => key === nextKey);
  const isSettled = intent && list.data !== undefined && !list.isStale && !list.error;
  usePageAhead(isSettled ? intent : undefined);

  const onNextIntent = useCallback(
    (offset: number) => {
      if (!listParams || savesData()) return;
      const meantParams = { ...listParams, offset };
      const meant = { key: formatKey(meantParams, client), params: meantParams };
      setIntents(([last]) => (last === undefined ? [meant] : [meant, last]));
    },
    [listParams, client],
  );
  return { onNextIntent };
}
