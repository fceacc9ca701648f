import { type ComponentPropsWithoutRef, forwardRef, useImperativeHandle, useRef } from 'react';
import {
  type UseM2MTokenListStateOptions,
  useM2MTokenListState,
} from '../hooks/useM2MTokenListState.js';
import { useM2MTokens, type UseM2MTokensOptions } from '../hooks/useM2MTokens.js';
import { LookContext, type M2MTokensDensity } from '../hooks/LookContext.js';
import { useLook } from '../hooks/useLook.js';
import { usePersonalRefresh } from '../hooks/usePersonalRefresh.js';
import { useReturnFocus } from '../hooks/useReturnFocus.js';
import { useFormatNumber } from '../hooks/useFormatNumber.js';
import { useLabels } from '../hooks/useLabels.js';
import { isPastEnd } from '../logic/pageInfo.js';
import type { M2MTokensClassNames } from '../logic/partClasses.js';
import type { M2MTokensFormatters } from '../text/formatters.js';
import { DEFAULT_LABELS, type M2MTokensLabels } from '../text/labels.js';
import { joinClasses } from './joinClasses.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';
import { M2MTokenFilters } from './M2MTokenFilters.js';
import { M2MTokenTable } from './M2MTokenTable.js';
import { TokensPager } from './TokensPager.js';
import { TokensToolbar } from './TokensToolbar.js';

export interface M2MTokensProps
  extends OwnProps, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {}

/** Rejects our own props at compile time, so that none reaches the section. */
type SectionProps = ComponentPropsWithoutRef<'section'> & { [Name in keyof OwnProps]?: never };

interface OwnProps extends UseM2MTokenListStateOptions {
  /** Options for SWR, such as `refreshInterval` in milliseconds. */
  options?: Omit<UseM2MTokensOptions, 'onPastEnd' | 'suspense'> | undefined;
  /**
   * The page sizes to choose from, in rows.
   * @default [10, 25, 50, 100]
   */
  limitOptions?: readonly number[] | undefined;
  /**
   * Prefetches the next page when the pointer or the focus reaches Next, and the page after it when the user presses
   * Next. A prefetched page is used for 30 seconds. Off past the end, while rows are stale, and if the browser saves data.
   * @default true
   */
  prefetch?: boolean | undefined;
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
 * The tokens of one machine with filters, table and pager. It keeps filters, page size and offset itself, or takes them
 * from props. `ref` and everything else go to the `<section>`.
 */
export const M2MTokens = /* @__PURE__ */ forwardRef<HTMLElement, M2MTokensProps>(
  function M2MTokens(props, ref) {
    const {
      subject,
      options,
      limitOptions,
      prefetch = true,
      getPageHref,
      columns,
      machineName,
      labels: ownLabels,
      formatters,
      classNames,
      density,
      className,
      // Kept off the section.
      revoked: _revoked,
      defaultRevoked: _defaultRevoked,
      onRevokedChange: _onRevokedChange,
      expired: _expired,
      defaultExpired: _defaultExpired,
      onExpiredChange: _onExpiredChange,
      limit: _limit,
      defaultLimit: _defaultLimit,
      onLimitChange: _onLimitChange,
      offset: ownOffset,
      defaultOffset: _defaultOffset,
      onOffsetChange: _onOffsetChange,
      ...rest
    } = props;
    const sectionProps: SectionProps = rest;
    const labels = useLabels(DEFAULT_LABELS, ownLabels);
    const formatNumber = useFormatNumber(formatters);
    const look = useLook({ classNames, density });
    const { part } = look;
    const state = useM2MTokenListState(props);
    const { revoked, expired, limit, offset } = state;
    const params = { subject, revoked, expired, limit, offset };
    const list = useM2MTokens(params, {
      ...options,
      suspense: false,
      onPastEnd: state.setOffset,
    });
    const { refresh, isRefreshing } = usePersonalRefresh(list.mutate);
    // While the first answer for new filters is in flight, the pager still describes the rows on screen.
    const isComing = list.isStale && list.error === undefined;
    const totalCount = list.totalCount ?? (isComing ? (list.data?.totalCount ?? null) : null);
    const rowCount = list.tokens.length + (list.data?.skipped ?? 0);
    // After a failed filter change the pages are unknown.
    const isLost = list.isStale && !isComing && totalCount === null;
    const hasPages = list.data !== undefined && !isLost && (totalCount ?? rowCount + offset) > 0;
    // Past the end the list goes to the last page, unless the host controls the offset.
    const isClamping = ownOffset === undefined && isPastEnd({ totalCount, offset });

    const tableRef = useRef<HTMLTableElement>(null);
    // When the pager disappears after a failure, the focus moves to the table.
    const sectionRef = useRef<HTMLElement>(null);
    useImperativeHandle(ref, () => sectionRef.current as HTMLElement, []);
    useReturnFocus(sectionRef, tableRef);

    return (
      <LookContext.Provider value={look}>
        <section
          aria-label={labels.tokens}
          {...sectionProps}
          className={joinClasses(part('tokens'), className)}
          data-density={look.density}
          ref={sectionRef}
        >
          <TokensToolbar
            {...{ totalCount, labels, formatNumber, refresh, isRefreshing }}
            canRefresh={Boolean(subject)}
          >
            <M2MTokenFilters
              {...{ revoked, expired }}
              onRevokedChange={state.setRevoked}
              onExpiredChange={state.setExpired}
              labels={ownLabels}
            />
          </TokensToolbar>
          <M2MTokenTable
            {...{
              subject,
              revoked,
              expired,
              limit,
              offset,
              totalCount,
              columns,
              machineName,
              formatters,
              isRefreshing,
            }}
            ref={tableRef}
            labels={ownLabels}
            tokens={list.tokens}
            skipped={list.data?.skipped}
            isLoading={list.isLoading || isClamping}
            isIdle={list.data === undefined && !list.isLoading}
            isStale={list.isStale}
            shownParams={list.shownParams}
            error={list.error}
            onRetry={refresh}
            onFirstPage={() => state.setOffset(0)}
            onIncludeAll={() => {
              state.setRevoked(true);
              state.setExpired(true);
            }}
          />
          {hasPages && (
            <TokensPager
              {...{ params, list, prefetch }}
              {...{ totalCount, limit, offset, limitOptions, getPageHref, formatters }}
              labels={ownLabels}
              rowCount={list.isStale ? undefined : rowCount}
              isStale={list.isStale}
              hasNextPage={list.hasNextPage}
              onOffsetChange={state.setOffset}
              onLimitChange={state.setLimit}
            />
          )}
          {/* Reserves the pager's space, so that the first rows shift nothing. */}
          {list.data === undefined && list.isLoading && (
            <div className={part('pagination')} data-density={look.density} />
          )}
        </section>
      </LookContext.Provider>
    );
  },
);
