/** The position of a page among all pages. */
export interface PageInfo {
  /** Counted from 1. */
  page: number;
  /** At least 1; null = the total is unknown. */
  pageCount: number | null;
  hasPreviousPage: boolean;
  hasNextPage: boolean;
  /** Offset of each jump, always a multiple of limit. */
  previousOffset: number;
  nextOffset: number;
}

export interface PagePosition {
  /** null = unknown. */
  totalCount: number | null;
  limit: number;
  offset: number;
}

/** @param mayHaveNext Whether there is a next page when the total is unknown. */
export function pageInfo(
  { totalCount, limit, offset }: PagePosition,
  mayHaveNext = false,
): PageInfo {
  const page = Math.floor(offset / limit) + 1;
  const pageCount = totalCount === null ? null : pageCountOf(totalCount, limit);
  // From 15 with a limit of 10 the previous offset is 10, so that no row is skipped. From past the end it is that of the last
  // page.
  const pagesBefore = Math.min(Math.ceil(offset / limit), pageCount ?? Infinity);
  const nextOffset = page * limit;
  return {
    page,
    pageCount,
    hasPreviousPage: offset > 0,
    hasNextPage: totalCount === null ? mayHaveNext : nextOffset < totalCount,
    previousOffset: Math.max(0, pagesBefore - 1) * limit,
    nextOffset,
  };
}

/**
 * Rows from first to last, counted from 1; `last` below `first` = none.
 *
 * @param rowCount Rows on this page, for an unknown total. Absent: the page is full.
 */
export function rowRange({ totalCount, limit, offset }: PagePosition, rowCount: number = limit) {
  return {
    first: offset + 1,
    last: totalCount === null ? offset + rowCount : Math.min(offset + limit, totalCount),
    total: totalCount,
  };
}

export function pageCountOf(totalCount: number, limit: number): number {
  return Math.max(1, Math.ceil(totalCount / limit));
}

/** Whether the total shows that this offset has no rows. The previous page is then the last one. */
export function isPastEnd({ totalCount, offset }: Omit<PagePosition, 'limit'>): boolean {
  return totalCount !== null && offset > 0 && offset >= totalCount;
}
