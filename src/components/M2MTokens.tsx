import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { LookContext, type M2MTokensDensity } from '../hooks/LookContext.js';
import { useFormatNumber } from '../hooks/useFormatNumber.js';
import { useLabels } from '../hooks/useLabels.js';
import { useLook } from '../hooks/useLook.js';
import { useM2MTokenList, type UseM2MTokenListOptions } from '../hooks/useM2MTokenList.js';
import type { M2MTokensClassNames } from '../logic/partClasses.js';
import type { M2MTokensFormatters } from '../text/formatters.js';
import { DEFAULT_LABELS, type M2MTokensLabels } from '../text/labels.js';
import { joinClasses } from './joinClasses.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';
import { M2MTokenFilters } from './M2MTokenFilters.js';
import { M2MTokenTable } from './M2MTokenTable.js';
import { Pagination } from './Pagination.js';
import { TokensToolbar } from './TokensToolbar.js';

export interface M2MTokensProps
  extends UseM2MTokenListOptions, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * The page sizes to choose from, in rows.
   * @default [10, 25, 50, 100]
   */
  limitOptions?: readonly number[] | undefined;
  /** Returns the URL of the page at an offset, in rows. The pager then shows links instead of buttons. */
  getPageHref?: ((offset: number) => string) | undefined;
  /**
   * The columns in this order: built-in ones such as `m2mIdColumn`, and your own.
   * @default M2M_TOKEN_COLUMNS
   */
  columns?: readonly M2MTokenColumn[] | undefined;
  /** Names a machine id in scopes and open rows; undefined = show the id. Absent: the provider's. */
  machineName?: ((id: string) => string | undefined) | undefined;
  /** Your own labels. Others come from the provider, or are English. */
  labels?: Partial<M2MTokensLabels> | undefined;
  /** Your own formatters. Others come from the provider, or use `Intl`. */
  formatters?: Partial<M2MTokensFormatters> | undefined;
  /** Your own classes beside the built-in ones: `{ row: 'my-row' }`. Other parts use the provider's. */
  classNames?: M2MTokensClassNames | undefined;
  /**
   * `compact` = rows of 36 pixels, not 44. Overrides the provider's.
   * @default 'comfortable'
   */
  density?: M2MTokensDensity | undefined;
}

/**
 * The tokens of one machine with filters, table and pager: `useM2MTokenList` in a `<section>`, with a toolbar. `ref`
 * and everything else go to the section.
 */
export const M2MTokens = /* @__PURE__ */ forwardRef<HTMLElement, M2MTokensProps>(function M2MTokens(
  {
    subject,
    state,
    defaultState,
    onStateChange,
    prefetch,
    swr,
    limitOptions,
    getPageHref,
    columns,
    machineName,
    labels: ownLabels,
    formatters,
    classNames,
    density,
    className,
    ...rest
  },
  ref,
) {
  const labels = useLabels(DEFAULT_LABELS, ownLabels);
  const formatNumber = useFormatNumber(formatters);
  const look = useLook({ classNames, density });
  const { filterProps, tableProps, paginationProps, refresh, isRefreshing } = useM2MTokenList({
    ...{ subject, state, defaultState, onStateChange, prefetch, swr },
  });
  const words = { labels: ownLabels, formatters };
  return (
    <LookContext.Provider value={look}>
      <section
        aria-label={labels.tokens}
        {...rest}
        className={joinClasses(look.part('tokens'), className)}
        data-density={look.density}
        ref={ref}
      >
        <TokensToolbar
          totalCount={tableProps.totalCount}
          canRefresh={Boolean(subject)}
          {...{ labels, formatNumber, refresh, isRefreshing }}
        >
          <M2MTokenFilters {...filterProps} labels={ownLabels} />
        </TokensToolbar>
        <M2MTokenTable {...tableProps} {...words} {...{ columns, machineName }} />
        <Pagination {...paginationProps} {...words} {...{ limitOptions, getPageHref }} />
      </section>
    </LookContext.Provider>
  );
});
