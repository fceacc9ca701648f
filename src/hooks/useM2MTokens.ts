import { useContext, useMemo } from 'react';
import type { KeyedMutator } from 'swr';
import { DEFAULT_LIMIT, type ListParams, type UseM2MTokensParams } from '../api/ListParams.js';
import type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { asPage } from '../data/asPage.js';
import type { PageConfiguration } from '../data/configurePage.js';
import { type AnsweredPage, filtersOf, useKeptPage } from '../data/useKeptPage.js';
import { usePage } from '../data/usePage.js';
import { isPastEnd, lastOffsetOf, type PageInfo, pageInfo } from '../logic/pageInfo.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { usePageQuery } from './usePageQuery.js';
import { usePastEnd } from './usePastEnd.js';

/** SWR's configuration, without the options that would break this hook. */
export interface UseM2MTokensOptions extends PageConfiguration {
  /**
   * Called once for each answer that shows that the page is gone, with the offset of the last page, in rows. Absent:
   * the list stays on the missing page.
   */
  onPastEnd?: ((lastOffset: number) => void) | undefined;
}

export interface UseM2MTokensReturn extends Pick<
  PageInfo,
  'page' | 'pageCount' | 'hasNextPage' | 'hasPreviousPage'
> {
  /**
   * The page to show: the answer, or the last page of this machine (see `isStale`). That page stays while the request
   * is in flight or has failed, if the cache still holds it.
   */
  data: M2MTokenPage | undefined;
  /** The rows of `data`; empty when there are none. */
  tokens: readonly M2MToken[];
  /** How many tokens all pages hold, as last known for this machine and these filters; null = unknown. */
  totalCount: number | null;
  /** The rows belong to another page or filter than the requested one: `shownParams` tells which. */
  isStale: boolean;
  /** The parameters that the rows answer; null = there are no rows. */
  shownParams: ListParams | null;
  /**
   * Why the page could not be loaded; the rows, if any, are older. Only callers that read it re-render for it; the same
   * holds for the next two fields.
   */
  error: M2MTokensError | undefined;
  /** A request is in flight and the page is not there. */
  isLoading: boolean;
  /** A request is in flight. */
  isValidating: boolean;
  /** SWR's bound mutate: without arguments it revalidates, even while a `Retry-After` throttles automatic requests. */
  mutate: KeyedMutator<M2MTokenPage>;
}

const NO_TOKENS: readonly M2MToken[] = [];

/**
 * One page of a machine's tokens, through the backend proxy.
 *
 * Without a subject there is no request. Invalid parameters are returned as `error` with the code `invalid_params`, not
 * thrown. Pages are numbered from 1: `page` is `floor(offset / limit) + 1`.
 */
export function useM2MTokens(
  params: UseM2MTokensParams,
  options: UseM2MTokensOptions = {},
): UseM2MTokensReturn {
  const { onPastEnd, ...configuration } = options;
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
  const totalCount =
    answer === undefined ? lastKnownTotal(shown, query?.params) : answer.totalCount;
  // If the total is unknown, there may be a page after a full one, and after a page in flight.
  const last = shown?.page;
  const isFull = last !== undefined && last.data.length + last.skipped >= limit;
  const info = pageInfo({ totalCount, limit, offset }, isFull);

  // Only this case reads SWR's `isValidating`, so that most callers do not re-render for it.
  const isGone = answer !== undefined && isPastEnd({ totalCount, offset }) && !swr.isValidating;
  usePastEnd(
    query?.key ?? null,
    isGone ? lastOffsetOf(answer.totalCount ?? 0, limit) : undefined,
    onPastEnd,
  );

  return {
    data: shown?.page,
    tokens: shown?.page.data ?? NO_TOKENS,
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
}

/** The total does not depend on the page, so the pager need not jump while one loads. */
function lastKnownTotal(
  shown: AnsweredPage | undefined,
  params: ListParams | undefined,
): number | null {
  return (params && shown?.totals[filtersOf(params)]) ?? null;
}
