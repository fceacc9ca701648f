import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { LookContext, type M2MTokensDensity } from '../hooks/LookContext.js';
import { useLook } from '../hooks/useLook.js';
import { useFormatNumber } from '../hooks/useFormatNumber.js';
import { useLabels } from '../hooks/useLabels.js';
import { pageInfo, rowRange } from '../logic/pageInfo.js';
import { pageItems } from '../logic/pageItems.js';
import type { M2MTokensClassNames } from '../logic/partClasses.js';
import { readPosition } from '../logic/readPosition.js';
import type { M2MTokensFormatters } from '../text/formatters.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { PAGER_LABELS } from '../text/pagerLabels.js';
import { NEXT_ICON, PREVIOUS_ICON } from './icons.js';
import { joinClasses } from './joinClasses.js';
import { PageControl } from './PageControl.js';
import { RowsPerPage } from './RowsPerPage.js';
import { useSpokenPlace } from './useSpokenPlace.js';

export interface PaginationProps extends Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** Rows on all pages; null = unknown, and the pager shows only Previous and Next. */
  totalCount: number | null;
  /** Rows per page, 1 or more. */
  limit: number;
  /** Rows before this page. Every jump leads to a multiple of `limit`, even if this is not one. */
  offset: number;
  /** Called with the offset, in rows, of the requested page. */
  onOffsetChange: (offset: number) => void;
  /** Called with the new page size, in rows. Absent: no select for it. */
  onLimitChange?: ((limit: number) => void) | undefined;
  /**
   * The page sizes to choose from, in rows.
   * @default [10, 25, 50, 100]
   */
  limitOptions?: readonly number[] | undefined;
  /** Rows on this page, for the range while the total is unknown. Absent: `limit` rows. */
  rowCount?: number | undefined;
  /**
   * Whether the rows of this page are still loading. The announcement of a change waits for them.
   * @default false
   */
  isStale?: boolean | undefined;
  /**
   * Whether there is a next page while the total is unknown.
   * @default true
   */
  hasNextPage?: boolean | undefined;
  /**
   * Called with the offset, in rows, of a page to prefetch: the next page when the pointer or the focus reaches Next, and
   * the page after it when the user presses Next. Never past the end.
   */
  onNextIntent?: ((offset: number) => void) | undefined;
  /**
   * Returns the URL of the page at an offset, in rows. The pager then shows links instead of buttons; a plain click still
   * calls only `onOffsetChange`.
   */
  getPageHref?: ((offset: number) => string) | undefined;
  /** Your own labels. Others come from the provider, or are English. */
  labels?: Partial<M2MTokensLabels> | undefined;
  /** Your own formatters. Others come from the provider, or use `Intl`. */
  formatters?: Partial<M2MTokensFormatters> | undefined;
  /** Your own classes beside the built-in ones: `{ page: 'my-page' }`. Other parts use the provider's. */
  classNames?: M2MTokensClassNames | undefined;
  /**
   * `compact` = less room, as in the table. Overrides the provider's.
   * @default 'comfortable'
   */
  density?: M2MTokensDensity | undefined;
}

const LIMIT_OPTIONS = [10, 25, 50, 100];

/** Shows which rows are on the screen and leads to all other pages. Works for any list; `ref` and everything else go to the `<nav>`. */
export const Pagination = /* @__PURE__ */ forwardRef<HTMLElement, PaginationProps>(
  function Pagination(
    {
      totalCount: givenTotal,
      limit: givenLimit,
      offset: givenOffset,
      onOffsetChange,
      onLimitChange,
      limitOptions = LIMIT_OPTIONS,
      rowCount,
      isStale = false,
      hasNextPage: mayHaveNext = true,
      onNextIntent,
      getPageHref,
      labels: ownLabels,
      formatters,
      classNames,
      density,
      className,
      ...rest
    },
    ref,
  ) {
    const look = useLook({ classNames, density });
    const { part } = look;
    const position = readPosition({
      totalCount: givenTotal,
      limit: givenLimit,
      offset: givenOffset,
    });
    const { limit, offset } = position;
    const labels = useLabels(PAGER_LABELS, ownLabels);
    const formatNumber = useFormatNumber(formatters);
    const info = pageInfo(position, mayHaveNext);
    const range = rowRange(position, rowCount);
    const spoken = useSpokenPlace({ limit, offset, isStale }, () =>
      labels.pageChanged({ ...range, page: info.page, pageCount: info.pageCount }, formatNumber),
    );
    const jump = { getPageHref, onOffsetChange };

    return (
      <LookContext.Provider value={look}>
        <nav
          aria-label={labels.pagination}
          {...rest}
          className={joinClasses(part('pagination'), className)}
          data-density={look.density}
          ref={ref}
        >
          {onLimitChange !== undefined && (
            <RowsPerPage {...{ limit, limitOptions, onLimitChange, labels, formatNumber }} />
          )}
          <span className={part('range')}>{labels.range(range, formatNumber)}</span>
          <ul className={part('pages')}>
            <li className={part('pageItem')}>
              <PageControl
                {...jump}
                offset={info.previousOffset}
                isDisabled={!info.hasPreviousPage}
                label={labels.previousPage}
              >
                {PREVIOUS_ICON}
              </PageControl>
            </li>
            {info.pageCount !== null &&
              pageItems(info.page, info.pageCount).map((item) =>
                typeof item === 'string' ? (
                  <li className={part('pageItem', 'gap')} aria-hidden="true" key={item}>
                    …
                  </li>
                ) : (
                  <li className={part('pageItem')} key={item}>
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
            <li className={part('pageItem')}>
              <PageControl
                {...jump}
                offset={info.nextOffset}
                onOffsetChange={(next) => {
                  onOffsetChange(next);
                  // The pointer or the focus is still on Next.
                  const after = pageInfo({ ...position, offset: next }, mayHaveNext);
                  if (after.hasNextPage) onNextIntent?.(after.nextOffset);
                }}
                onIntent={info.hasNextPage ? () => onNextIntent?.(info.nextOffset) : undefined}
                isDisabled={!info.hasNextPage}
                label={labels.nextPage}
              >
                {NEXT_ICON}
              </PageControl>
            </li>
          </ul>
          <div className="m2m-visually-hidden" role="status">
            {spoken}
          </div>
        </nav>
      </LookContext.Provider>
    );
  },
);
