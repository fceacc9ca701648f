import { useCallback, useContext, useMemo, useState } from 'react';
import { formatKey } from '../api/getM2MTokensKey.js';
import type { UseM2MTokensParams } from '../api/ListParams.js';
import type { Intent } from './createPagesAhead.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { savesData } from './savesData.js';
import { useListParams } from './useListParams.js';
import type { UseM2MTokensReturn } from './useM2MTokens.js';
import { usePageAhead } from './usePageAhead.js';

export interface UseM2MTokensPrefetchReturn {
  /** To be called with the offset of the page, in rows, that is likely to be opened next: `onNextIntent` of `<Pagination>`. */
  onNextIntent: (offset: number) => void;
}

/**
 * Asks for the next page of a list when somebody is about to open it, so that it is there when they do: within 30,000 ms
 * it is not asked for again, unless the list was refreshed meanwhile. A failure is not shown, and the page is asked for
 * when it is opened; but a 401, a 403 or a redirect takes the rows away, as any does.
 *
 * Nothing is asked for while the rows are stale or failed to load, past the end, while a `Retry-After` lasts, or for
 * people whose browser saves data.
 *
 * @param params As given to `useM2MTokens`.
 * @param list What `useM2MTokens` has returned.
 */
export function useM2MTokensPrefetch(
  params: UseM2MTokensParams,
  list: Pick<UseM2MTokensReturn, 'data' | 'error' | 'isStale' | 'page' | 'hasNextPage'>,
): UseM2MTokensPrefetchReturn {
  const client = useContext(M2MTokensContext);
  const { listParams } = useListParams(params);
  // Two, since whoever presses Next means the page after it, too, while the offset may still be on its way to us.
  const [intents, setIntents] = useState<readonly Intent[]>([]);
  const { page, hasNextPage } = list;

  // By its key: a page of other filters, or of another machine, was not meant.
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
