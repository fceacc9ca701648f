import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useText } from '../hooks/useText.js';
import { pageInfo, rowRange } from '../logic/pageInfo.js';
import { pageItems } from '../logic/pageItems.js';
import { readPosition } from '../logic/readPosition.js';
import type { M2MTokensFormatters } from '../text/formatters.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { NextIcon, PreviousIcon } from './icons.js';
import { joinClasses } from './joinClasses.js';
import { PageControl } from './PageControl.js';
import { RowsPerPage } from './RowsPerPage.js';
import { useSpokenPlace } from './useSpokenPlace.js';

export interface PaginationProps extends Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** Rows on all pages; null = unknown, so that only previous and next are offered. */
  totalCount: number | null;
  /** Rows per page, 1 or more. */
  limit: number;
  /** Rows before this page. It need not be a multiple of `limit`; every jump leads to one. */
  offset: number;
  /** Called with the offset of the page that was asked for. */
  onOffsetChange: (offset: number) => void;
  /** Called with the new page size. Absent = no choice is offered. */
  onLimitChange?: ((limit: number) => void) | undefined;
  /** The page sizes to choose from, in rows. Default 10, 25, 50 and 100. */
  limitOptions?: readonly number[] | undefined;
  /** Rows on this page, for the range while the total is unknown. Default: as many as `limit`. */
  rowCount?: number | undefined;
  /** `totalCount` is that of an earlier list, and another is on its way: what is said of a change waits for it. Default false. */
  isStale?: boolean | undefined;
  /** Whether there is a next page while the total is unknown. Default true. */
  hasNextPage?: boolean | undefined;
  /** Makes links instead of buttons: the URL of the page at an offset. A plain click still calls `onOffsetChange` only. */
  getPageHref?: ((offset: number) => string) | undefined;
  /** Words of your own, over the provider's. */
  labels?: Partial<M2MTokensLabels> | undefined;
  /** Ways of writing of your own, over the provider's. */
  formatters?: Partial<M2MTokensFormatters> | undefined;
}

const LIMIT_OPTIONS = [10, 25, 50, 100];

/** Which rows are on the screen, and the way to all others. Knows nothing of tokens; `ref` and everything else go to the `<nav>`. */
export const Pagination = forwardRef<HTMLElement, PaginationProps>(function Pagination(
  {
    totalCount,
    limit: givenLimit,
    offset: givenOffset,
    onOffsetChange,
    onLimitChange,
    limitOptions = LIMIT_OPTIONS,
    rowCount,
    isStale = false,
    hasNextPage: mayHaveNext = true,
    getPageHref,
    labels: ownLabels,
    formatters,
    className,
    ...rest
  },
  ref,
) {
  const { limit, offset } = readPosition(givenLimit, givenOffset);
  const { labels, formatNumber } = useText(ownLabels, formatters);
  const info = pageInfo({ totalCount, limit, offset }, mayHaveNext);
  const range = rowRange({ totalCount, limit, offset }, rowCount);
  const spoken = useSpokenPlace({ limit, offset, isStale }, () =>
    labels.pageChanged({ ...range, page: info.page, pageCount: info.pageCount }, formatNumber),
  );
  const jump = { getPageHref, onOffsetChange };

  return (
    <nav
      aria-label={labels.pagination}
      {...rest}
      className={joinClasses('m2m-pagination', className)}
      ref={ref}
    >
      {onLimitChange !== undefined && (
        <RowsPerPage {...{ limit, limitOptions, onLimitChange, labels, formatNumber }} />
      )}
      <span className="m2m-range">{labels.range(range, formatNumber)}</span>
      <ul className="m2m-pages">
        <li className="m2m-page-item">
          <PageControl
            {...jump}
            offset={info.previousOffset}
            isDisabled={!info.hasPreviousPage}
            label={labels.previousPage}
          >
            <PreviousIcon />
          </PageControl>
        </li>
        {info.pageCount !== null &&
          pageItems(info.page, info.pageCount).map((item) =>
            typeof item === 'string' ? (
              <li className="m2m-page-item m2m-gap" aria-hidden="true" key={item}>
                …
              </li>
            ) : (
              <li className="m2m-page-item" key={item}>
                <PageControl
                  {...jump}
                  offset={(item - 1) * limit}
                  isCurrent={item === info.page}
                  label={labels.page(item, formatNumber)}
                >
                  {formatNumber(item)}
                </PageControl>
              </li>
            ),
          )}
        <li className="m2m-page-item">
          <PageControl
            {...jump}
            offset={info.nextOffset}
            isDisabled={!info.hasNextPage}
            label={labels.nextPage}
          >
            <NextIcon />
          </PageControl>
        </li>
      </ul>
      <div className="m2m-visually-hidden" role="status">
        {spoken}
      </div>
    </nav>
  );
});
