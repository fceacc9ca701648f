import { type ForwardedRef, useContext } from 'react';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { useFormatNumber } from '../hooks/useFormatNumber.js';
import { type PageInfo, pageInfo, type PagePosition, rowRange } from '../logic/pageInfo.js';
import { pageItems } from '../logic/pageItems.js';
import { mergeLabels } from '../text/mergeLabels.js';
import { PAGER_LABELS } from '../text/pagerLabels.js';
import type { FormatOptions, WordOptions } from '../text/words.js';
import { NEXT_ICON, PREVIOUS_ICON } from './icons.js';
import { PageControl } from './PageControl.js';
import type { PaginationProps } from './Pagination.js';
import { RowsPerPage } from './RowsPerPage.js';
import { useSpokenPosition } from './useSpokenPosition.js';

interface PagerProps extends Omit<
  PaginationProps,
  'totalCount' | 'limit' | 'offset' | 'isLoading' | keyof WordOptions | keyof FormatOptions
> {
  position: PagePosition;
  navRef: ForwardedRef<HTMLElement>;
}

const LIMIT_OPTIONS = [10, 25, 50, 100];

/** The pager of a list that has pages. It mounts with them, so its live region is empty until the page changes. */
export function Pager({
  position,
  navRef,
  onOffsetChange,
  onLimitChange,
  limitOptions = LIMIT_OPTIONS,
  rowCount,
  isStale = false,
  hasNextPage: mayHaveNext = true,
  onNextIntent,
  getPageHref,
  ...rest
}: PagerProps) {
  const presentation = useContext(PresentationContext);
  const { part } = presentation;
  const { limit } = position;
  const labels = mergeLabels(PAGER_LABELS, presentation);
  const formatNumber = useFormatNumber(presentation);
  const info = pageInfo(position, mayHaveNext);
  const range = rowRange(position, rowCount);
  const spoken = useSpokenPosition(position, isStale, () =>
    labels.pageChanged({ ...range, ...info }, formatNumber),
  );
  const jump = { getPageHref, onOffsetChange };
  const prefetchAfter = ({ hasNextPage, nextOffset }: PageInfo) => {
    if (hasNextPage) onNextIntent?.(nextOffset);
  };

  return (
    <nav aria-label={labels.pagination} {...rest} ref={navRef}>
      {onLimitChange !== undefined && (
        <RowsPerPage {...{ limit, limitOptions, onLimitChange, labels, formatNumber }} />
      )}
      <span className={part('range')}>{labels.range(range, formatNumber)}</span>
      <ul className={part('pages')}>
        <PageControl
          {...jump}
          offset={info.previousOffset}
          isDisabled={!info.hasPreviousPage}
          label={labels.previousPage}
        >
          {PREVIOUS_ICON}
        </PageControl>
        {info.pageCount !== null &&
          pageItems(info.page, info.pageCount).map((item) =>
            typeof item === 'string' ? (
              <li className={part('pageItem', 'gap')} aria-hidden="true" key={item}>
                …
              </li>
            ) : (
              <PageControl
                key={item}
                {...jump}
                offset={(item - 1) * limit}
                isCurrent={item === info.page}
                label={labels.page(item, formatNumber)}
              >
                {formatNumber(item)}
              </PageControl>
            ),
          )}
        <PageControl
          {...jump}
          offset={info.nextOffset}
          onOffsetChange={(next) => {
            onOffsetChange(next);
            // The pointer or the focus is still on Next, so the user may press it again.
            prefetchAfter(pageInfo({ ...position, offset: next }, mayHaveNext));
          }}
          onIntent={() => prefetchAfter(info)}
          isDisabled={!info.hasNextPage}
          label={labels.nextPage}
        >
          {NEXT_ICON}
        </PageControl>
      </ul>
      <div className="m2m-visually-hidden" role="status">
        {spoken}
      </div>
    </nav>
  );
}
