import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { type LookOptions, PresentationContext } from '../hooks/PresentationContext.js';
import { useRoot } from '../hooks/useRoot.js';
import { useText } from '../hooks/useText.js';
import {
  useM2MTokenList,
  type UseM2MTokenListOptions,
  type UseM2MTokenListReturn,
} from '../hooks/useM2MTokenList.js';
import type { FormatOptions, WordOptions } from '../text/words.js';
import type { RowOptions } from './M2MTokenColumn.js';
import { M2MTokenFilters } from './M2MTokenFilters.js';
import { M2MTokenTable } from './M2MTokenTable.js';
import { type PagerOptions, Pagination } from './Pagination.js';
import { TokensToolbar } from './TokensToolbar.js';

export interface M2MTokensProps
  extends
    UseM2MTokenListOptions,
    RowOptions,
    PagerOptions,
    WordOptions,
    FormatOptions,
    LookOptions,
    Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Your elements at the end of the toolbar, after the refresh button. */
  toolbarEnd?: ReactNode;
  /** Your elements between the toolbar and the table, or a function that renders them with the list. */
  aboveTable?: ReactNode | ((list: UseM2MTokenListReturn) => ReactNode);
  /** Your button in the message of an empty list. */
  emptyAction?: ReactNode;
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
    toolbarEnd,
    aboveTable,
    emptyAction,
    ...others
  },
  ref,
) {
  const { presentation, box, rest } = useRoot('tokens', others);
  const text = useText(presentation);
  const list = useM2MTokenList({
    ...{ subject, state, defaultState, onStateChange, prefetch, swr },
  });
  const { filterProps, tableProps, paginationProps, refresh, isRefreshing } = list;
  return (
    <PresentationContext.Provider value={presentation}>
      <section aria-label={text.labels.tokens} {...rest} {...box} ref={ref}>
        <TokensToolbar
          totalCount={tableProps.totalCount}
          canRefresh={Boolean(subject)}
          {...{ text, refresh, isRefreshing, toolbarEnd }}
        >
          <M2MTokenFilters {...filterProps} />
        </TokensToolbar>
        {typeof aboveTable === 'function' ? aboveTable(list) : aboveTable}
        <M2MTokenTable {...tableProps} {...{ columns, machineName, emptyAction }} />
        <Pagination {...paginationProps} {...{ limitOptions, getPageHref }} />
      </section>
    </PresentationContext.Provider>
  );
});
