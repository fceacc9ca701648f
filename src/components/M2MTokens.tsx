import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type LookOptions, PresentationContext } from '../hooks/PresentationContext.js';
import { useRoot } from '../hooks/useRoot.js';
import { useText } from '../hooks/useText.js';
import { useM2MTokenList, type UseM2MTokenListOptions } from '../hooks/useM2MTokenList.js';
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
    Omit<ComponentPropsWithoutRef<'section'>, 'children'> {}

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
    ...others
  },
  ref,
) {
  const { presentation, box, rest } = useRoot('tokens', others);
  const text = useText(presentation);
  const { filterProps, tableProps, paginationProps, refresh, isRefreshing } = useM2MTokenList({
    ...{ subject, state, defaultState, onStateChange, prefetch, swr },
  });
  return (
    <PresentationContext.Provider value={presentation}>
      <section aria-label={text.labels.tokens} {...rest} {...box} ref={ref}>
        <TokensToolbar
          totalCount={tableProps.totalCount}
          canRefresh={Boolean(subject)}
          {...{ text, refresh, isRefreshing }}
        >
          <M2MTokenFilters {...filterProps} />
        </TokensToolbar>
        <M2MTokenTable {...tableProps} {...{ columns, machineName }} />
        <Pagination {...paginationProps} {...{ limitOptions, getPageHref }} />
      </section>
    </PresentationContext.Provider>
  );
});
