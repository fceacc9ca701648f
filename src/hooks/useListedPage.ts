import { useContext, useMemo } from 'react';
import { DEFAULT_LIMIT, type UseM2MTokensParams } from '../api/ListParams.js';
import type { M2MToken } from '../api/M2MToken.js';
import { asPage } from '../data/asPage.js';
import type { PageConfiguration } from '../data/configurePage.js';
import { filtersOf, useKeptPage } from '../data/useKeptPage.js';
import type { PageQuery } from '../data/PageQuery.js';
import { usePage } from '../data/usePage.js';
import { isPastEnd, pageInfo } from '../logic/pageInfo.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import type { UseM2MTokensReturn } from './useM2MTokens.js';
import { usePageQuery } from './usePageQuery.js';

interface ListedPage {
  list: UseM2MTokensReturn;
  /** undefined = no request. */
  query: PageQuery | undefined;
  /** Offset of the last page, in rows; undefined = the requested page exists, or is not known yet. */
  lastOffset: number | undefined;
}

const NO_TOKENS: readonly M2MToken[] = [];

/** The page of a list, its query, and the offset of the last page if this one is past the end. */
export function useListedPage(
  params: UseM2MTokensParams,
  configuration: PageConfiguration,
): ListedPage {
  const client = useContext(M2MTokensContext);
  const { query, paramsError, owner } = usePageQuery(params);
  const { swr, data, mutate, boundary, isAsking, isCached } = usePage({
    ...{ client, query, owner, options: configuration },
  });
  const answer = useMemo(() => asPage(data, params.subject), [data, params.subject]);
  const isLoading = () => answer === undefined && isAsking();
  const shown = useKeptPage({
    ...{ boundary, query, page: answer },
    // Older rows stay while a request is in flight or has failed, but not longer than the cache holds them.
    mayKeep: (kept, page) =>
      (paramsError !== undefined || swr.error !== undefined || isLoading()) &&
      (page.data.length === 0 || isCached(kept)),
  });

  const { limit, offset } = query?.params ?? { limit: DEFAULT_LIMIT, offset: 0 };
  // The total does not depend on the page, so the pager need not jump while one loads.
  const totalCount = (query && shown?.totals[filtersOf(query.params)]) ?? null;
  // If the total is unknown, there may be a page after a full one, and after a page in flight.
  const last = shown?.page;
  const isFull = last !== undefined && last.data.length + last.skipped >= limit;
  const info = pageInfo({ totalCount, limit, offset }, isFull);

  // Only this case reads SWR's `isValidating`, so that most callers do not re-render for it.
  const isGone =
    answer?.data.length === 0 && isPastEnd({ totalCount, offset }) && !swr.isValidating;
  const lastOffset = isGone ? info.previousOffset : undefined;

  const list = {
    data: last,
    tokens: last?.data ?? NO_TOKENS,
    totalCount,
    isStale: answer === undefined && shown !== undefined,
    shownParams: shown?.query.params ?? null,
    page: info.page,
    pageCount: info.pageCount,
    hasNextPage: info.hasNextPage,
    hasPreviousPage: info.hasPreviousPage,
    mutate,
    // Getters, since SWR re-renders for the fields that were read.
    get error() {
      return paramsError ?? swr.error;
    },
    get isLoading() {
      return isLoading();
    },
    get isValidating() {
      return answer === undefined ? isLoading() : swr.isValidating;
    },
  };
  return { list, query, lastOffset };
}
