import { isPastEnd } from './pageInfo.js';

/** The fields of `useM2MTokens` that decide how a list looks. */
export interface ListedRequest {
  /** The page on the screen, which may answer other parameters (`isStale`); undefined = there is none. */
  data: ListedPage | undefined;
  /** The last known total for the requested filters; null = unknown. */
  totalCount: number | null;
  isStale: boolean;
  /** Why the request failed. */
  error: Error | undefined;
  /** Whether a request is in flight and there is no page. */
  isLoading: boolean;
}

export interface ListPosition {
  /** The requested offset. */
  offset: number;
  /** Whether the list goes to the last page by itself when its own page does not exist any more. */
  canLeavePage: boolean;
}

/** The fields of a page that decide how its list looks. */
interface ListedPage {
  data: readonly unknown[];
  /** Unreadable rows. */
  skipped: number;
  totalCount: number | null;
}

export interface ListView {
  /** The total to show; null = unknown. */
  totalCount: number | null;
  /** The total for the pager; undefined = there are no pages to show. */
  pagerTotal: number | null | undefined;
  /** Rows of the requested page, for the pager; undefined = they have not arrived. */
  rowCount: number | undefined;
  /** Whether the table shows that rows are in flight. */
  isLoading: boolean;
  /** Whether there is no page and no request, as after `clear()` or a failure. */
  isIdle: boolean;
  /** Whether the pager reserves its space while it has no pages. */
  hasPagerRoom: boolean;
}

/** The values that table, pager and toolbar show, from the state of the request. */
export function listView(list: ListedRequest, { offset, canLeavePage }: ListPosition): ListView {
  const { data: page, isStale, isLoading } = list;
  const hasError = list.error !== undefined;
  // While the first answer for new filters is in flight, the pager still describes the rows on the screen.
  const isComing = isStale && !hasError;
  const totalCount = list.totalCount ?? (isComing ? (page?.totalCount ?? null) : null);
  const rowCount = page === undefined ? 0 : page.data.length + page.skipped;
  // After a failed filter change the number of pages is unknown.
  const isLost = isStale && hasError && totalCount === null;
  // A total of 0 does not count the revoked rows that stay on the page.
  const hasPages = page !== undefined && !isLost && (totalCount || rowCount + offset) > 0;
  return {
    totalCount,
    pagerTotal: hasPages ? totalCount : undefined,
    rowCount: isStale ? undefined : rowCount,
    // The list is about to leave the page, so its message would only flash.
    isLoading: isLoading || (canLeavePage && !rowCount && isPastEnd({ totalCount, offset })),
    isIdle: page === undefined && !isLoading,
    hasPagerRoom: page === undefined && isLoading,
  };
}
