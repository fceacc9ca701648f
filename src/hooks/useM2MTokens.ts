import { useEffect } from 'react';
import type { KeyedMutator } from 'swr';
import type { ListParams, UseM2MTokensParams } from '../api/ListParams.js';
import type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { PageConfiguration } from '../data/configurePage.js';
import type { PageInfo } from '../logic/pageInfo.js';
import { useListedPage } from './useListedPage.js';
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
  const { list, query, lastOffset } = useListedPage(params, configuration);
  const reportPastEnd = usePastEnd(query?.key, lastOffset, onPastEnd);
  useEffect(reportPastEnd, [reportPastEnd]);
  return list;
}
