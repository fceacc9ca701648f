import { useCallback, useMemo } from 'react';
import type { ListParams } from '../api/ListParams.js';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type {
  M2MTokenListChangeReason,
  M2MTokenListState,
  PartialM2MTokenListState,
} from '../logic/listState.js';
import { listView } from '../logic/listView.js';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import { useListedPage } from './useListedPage.js';
import { useListState } from './useListState.js';
import type { UseM2MTokensOptions, UseM2MTokensReturn } from './useM2MTokens.js';
import { useNextPagePrefetch } from './useNextPagePrefetch.js';
import { usePastEnd } from './usePastEnd.js';
import { useUserRefresh } from './useUserRefresh.js';

export interface UseM2MTokenListOptions {
  /** Id of the machine, `mch_…`. null, undefined and '' = no machine chosen, and no request. */
  subject: string | null | undefined;
  /**
   * The fields that you control. The list keeps every field that is absent or undefined: pass a value for a field that
   * is not in your URL, or the last kept value returns.
   */
  state?: PartialM2MTokenListState | undefined;
  /**
   * The fields at first, if you do not control them. Absent fields: revoked and expired tokens are not included, and the
   * first page has 10 rows.
   */
  defaultState?: PartialM2MTokenListState | undefined;
  /**
   * Called with the whole next state: once for each user action, and when the list leaves a page that does not exist
   * any more. Another filter or page size comes with `offset: 0`. `change` holds the fields that differ: a host that is
   * slow to follow, such as a router that navigates in a transition, merges it into the state that it goes to.
   */
  onStateChange?:
    | ((
        next: M2MTokenListState,
        reason: M2MTokenListChangeReason,
        change: Partial<M2MTokenListState>,
      ) => void)
    | undefined;
  /**
   * Prefetches the next page when the pointer or the focus reaches Next, and the page after it when the user presses
   * Next. A prefetched page is used for 30 seconds. Off past the end, while rows are stale, and if the browser saves data.
   * @default true
   */
  prefetch?: boolean | undefined;
  /** Options for SWR, such as `refreshInterval` in milliseconds. */
  swr?: Omit<UseM2MTokensOptions, 'onPastEnd' | 'suspense'> | undefined;
}

/** The props of `<M2MTokenFilters>`. */
export interface M2MTokenListFilterProps extends Pick<M2MTokenListState, 'revoked' | 'expired'> {
  onRevokedChange: (revoked: boolean) => void;
  onExpiredChange: (expired: boolean) => void;
}

/** The props of `<M2MTokenTable>`. */
export interface M2MTokenListTableProps extends M2MTokenListState {
  subject: string | null | undefined;
  tokens: readonly M2MToken[];
  totalCount: number | null;
  skipped: number | undefined;
  isLoading: boolean;
  isIdle: boolean;
  isStale: boolean;
  isRefreshing: boolean;
  shownParams: ListParams | null;
  error: M2MTokensError | undefined;
  onRetry: () => void;
  onFirstPage: () => void;
  onIncludeAll: () => void;
}

/** The props of `<Pagination>`. */
export interface M2MTokenListPaginationProps extends Pick<M2MTokenListState, 'limit' | 'offset'> {
  totalCount: number | null | undefined;
  rowCount: number | undefined;
  hasNextPage: boolean;
  isLoading: boolean;
  isStale: boolean;
  onOffsetChange: (offset: number) => void;
  onLimitChange: (limit: number) => void;
  onNextIntent: (offset: number) => void;
}

export interface UseM2MTokenListReturn {
  /** Spread into `<M2MTokenFilters>`. */
  filterProps: M2MTokenListFilterProps;
  /** Spread into `<M2MTokenTable>`. */
  tableProps: M2MTokenListTableProps;
  /** Spread into `<Pagination>`. */
  paginationProps: M2MTokenListPaginationProps;
  /** The page, as `useM2MTokens` returns it. */
  list: UseM2MTokensReturn;
  /** The current filters, page size and offset. */
  state: M2MTokenListState;
  /**
   * Changes some fields of the state, and calls `onStateChange` if one differs. Another filter or page size goes to the
   * first page, unless the change names an offset. `reason` is `'user'` unless given.
   */
  setState: (change: PartialM2MTokenListState, reason?: M2MTokenListChangeReason) => void;
  /** Requests the page again, as a user action. */
  refresh: () => void;
  /** Whether a call of `refresh` is in flight. Automatic requests do not count. */
  isRefreshing: boolean;
}

/**
 * A list of a machine's tokens as props for `<M2MTokenFilters>`, `<M2MTokenTable>` and `<Pagination>`, one spread each.
 * A later prop overrides a spread one.
 */
export function useM2MTokenList(options: UseM2MTokenListOptions): UseM2MTokenListReturn {
  const { subject, prefetch = true, swr } = options;
  const [state, setState] = useListState(options);
  const { list, query, lastOffset } = useListedPage(
    { subject, ...state },
    { ...swr, suspense: false },
  );
  const onPastEnd = useCallback(
    (last: number) => setState({ offset: last }, 'past-end'),
    [setState],
  );
  const leaveMissingPage = usePastEnd(query?.key, lastOffset, onPastEnd);
  useIsomorphicLayoutEffect(leaveMissingPage, [leaveMissingPage]);
  const onNextIntent = useNextPagePrefetch(prefetch ? query : undefined, list);
  const { refresh, isRefreshing } = useUserRefresh(list.mutate);
  const { revoked, expired, limit, offset } = state;
  const { isStale, error } = list;
  const canLeavePage = options.state?.offset === undefined;
  const { totalCount, pagerTotal, rowCount, isLoading, isIdle, hasPagerRoom } = listView(list, {
    offset,
    canLeavePage,
  });

  const on = useMemo(
    () => ({
      filters: {
        onRevokedChange: (next: boolean) => setState({ revoked: next }),
        onExpiredChange: (next: boolean) => setState({ expired: next }),
      },
      table: {
        onFirstPage: () => setState({ offset: 0 }),
        onIncludeAll: () => setState({ revoked: true, expired: true }),
      },
      pager: {
        onLimitChange: (next: number) => setState({ limit: next }),
        onOffsetChange: (next: number) => setState({ offset: next }),
      },
    }),
    [setState],
  );

  return {
    filterProps: { revoked, expired, ...on.filters },
    tableProps: {
      ...{ subject, ...state, totalCount, isLoading, isIdle, isStale, error },
      ...{ isRefreshing, onRetry: refresh, ...on.table },
      tokens: list.tokens,
      skipped: list.data?.skipped,
      shownParams: list.shownParams,
    },
    paginationProps: {
      ...{ limit, offset, rowCount, isStale, onNextIntent, ...on.pager },
      totalCount: pagerTotal,
      isLoading: hasPagerRoom,
      hasNextPage: list.hasNextPage,
    },
    ...{ list, state, setState, refresh, isRefreshing },
  };
}
