import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type LookOptions, PresentationContext } from '../hooks/PresentationContext.js';
import { useRoot } from '../hooks/useRoot.js';
import { rowRange } from '../logic/pageInfo.js';
import { readPosition } from '../logic/readPosition.js';
import type { FormatOptions, WordOptions } from '../text/words.js';
import { Pager } from './Pager.js';

/** The pager's options, of `<M2MTokens>` and `<Pagination>`. */
export interface PagerOptions {
  /**
   * The page sizes to choose from, in rows.
   * @default [10, 25, 50, 100]
   */
  limitOptions?: readonly number[] | undefined;
  /**
   * Returns the URL of the page at an offset, in rows. The pager then shows links instead of buttons; a plain click still
   * changes the page without a navigation.
   */
  getPageHref?: ((offset: number) => string) | undefined;
}

export interface PaginationProps
  extends
    PagerOptions,
    WordOptions,
    FormatOptions,
    LookOptions,
    Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /**
   * Rows on all pages; null = unknown, and the pager shows only Previous and Next. undefined = there are no pages, and the
   * pager shows nothing. 0 = the same, unless `rowCount` says that the page has rows.
   */
  totalCount: number | null | undefined;
  /** Rows per page, 1 or more. */
  limit: number;
  /** Rows before this page. Every jump leads to a multiple of `limit`, even if this is not one. */
  offset: number;
  /** Called with the offset, in rows, of the requested page. */
  onOffsetChange: (offset: number) => void;
  /** Called with the new page size, in rows. Absent: no select for it. */
  onLimitChange?: ((limit: number) => void) | undefined;
  /**
   * Rows on this page, for the range while the total is unknown, and for a page whose rows the total does not count.
   * Absent: `limit` rows.
   */
  rowCount?: number | undefined;
  /**
   * Whether the first page is loading. The pager then reserves its space until there is a total, so that the layout
   * does not shift.
   * @default false
   */
  isLoading?: boolean | undefined;
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
}

/**
 * Shows which rows are on the screen and leads to all other pages. Works for any list; `ref` and everything else go to
 * the `<nav>`.
 */
export const Pagination = /* @__PURE__ */ forwardRef<HTMLElement, PaginationProps>(
  function Pagination({ totalCount, limit, offset, isLoading = false, ...others }, ref) {
    const { presentation, box, rest: pager } = useRoot('pagination', others);
    const position = readPosition({ totalCount: totalCount ?? null, limit, offset });
    if (totalCount === undefined) return isLoading ? <div {...box} /> : null;
    // A first page without rows is the only one.
    if (!pager.rowCount && rowRange(position, pager.rowCount).last === 0) return null;
    return (
      <PresentationContext.Provider value={presentation}>
        <Pager {...pager} {...box} position={position} navRef={ref} />
      </PresentationContext.Provider>
    );
  },
);
