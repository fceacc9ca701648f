import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useImperativeHandle,
  useRef,
} from 'react';
import { DEFAULT_LIMIT, type ListParams } from '../api/ListParams.js';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { type LookOptions, PresentationContext } from '../hooks/PresentationContext.js';
import { usePrintedLine } from '../hooks/usePrintedLine.js';
import { useReturnFocus } from '../hooks/useReturnFocus.js';
import { useRoot } from '../hooks/useRoot.js';
import { useText } from '../hooks/useText.js';
import { expectedRows, tableState } from '../logic/tableState.js';
import { olderRowsNotice } from '../text/olderRowsNotice.js';
import { printedLine } from '../text/printedLine.js';
import { tableAnnouncement } from '../text/tableAnnouncement.js';
import type { FormatOptions, WordOptions } from '../text/words.js';
import type { RowOptions } from './M2MTokenColumn.js';
import { SkeletonRows } from './SkeletonRows.js';
import { StateMessage } from './StateMessage.js';
import { TableBox } from './TableBox.js';
import { TableHead } from './TableHead.js';
import { TableNotices } from './TableNotices.js';
import { TableRows } from './TableRows.js';
import { useRowContext } from './useRowContext.js';
import { useShownColumns } from './useShownColumns.js';

export interface M2MTokenTableProps
  extends
    RowOptions,
    WordOptions,
    FormatOptions,
    LookOptions,
    Omit<ComponentPropsWithoutRef<'table'>, 'children'> {
  /** The rows of one page. */
  tokens: ReadonlyArray<M2MToken>;
  /** The machine that owns these tokens; null, undefined or '' = no machine chosen, and the table says so. */
  subject: string | null | undefined;
  /**
   * Rows on all pages; null = unknown.
   * @default null
   */
  totalCount?: number | null | undefined;
  /**
   * Rows per page, and the number of skeleton rows while a page loads.
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Rows before this page.
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Whether revoked tokens are included. An empty table says which tokens may be hidden.
   * @default false
   */
  revoked?: boolean | undefined;
  /**
   * Whether expired tokens are included.
   * @default false
   */
  expired?: boolean | undefined;
  /**
   * Whether the first answer is in flight.
   * @default false
   */
  isLoading?: boolean | undefined;
  /**
   * Whether the list has no answer and none is in flight, as after `clear()`.
   * @default false
   */
  isIdle?: boolean | undefined;
  /**
   * Whether the rows belong to an earlier page or filter.
   * @default false
   */
  isStale?: boolean | undefined;
  /**
   * The page and filters that stale rows belong to.
   * @default null
   */
  shownParams?: ListParams | null | undefined;
  /**
   * Whether a manual refresh is in flight.
   * @default false
   */
  isRefreshing?: boolean | undefined;
  /** Why the last request failed. Rows already shown stay, marked as older. */
  error?: M2MTokensError | undefined;
  /**
   * Unreadable rows in the answer.
   * @default 0
   */
  skipped?: number | undefined;
  /** Called to retry after a failure. Absent: no button for it. */
  onRetry?: (() => void) | undefined;
  /** Called from an empty table to include revoked and expired tokens. Absent: no button for it. */
  onIncludeAll?: (() => void) | undefined;
  /** Called from a page past the end to go to the first page. Absent: no button for it. */
  onFirstPage?: (() => void) | undefined;
  /** Your button in the message of an empty list. */
  emptyAction?: ReactNode;
  /** Goes to the wrapper; `ref` and everything else go to the `<table>`. */
  className?: string | undefined;
}

/** One page of tokens as a table, or as cards in a narrow container, in every state of a list. It fetches nothing. */
export const M2MTokenTable = /* @__PURE__ */ forwardRef<HTMLTableElement, M2MTokenTableProps>(
  function M2MTokenTable(
    {
      tokens,
      subject,
      totalCount = null,
      limit = DEFAULT_LIMIT,
      offset = 0,
      revoked = false,
      expired = false,
      isLoading = false,
      isIdle = false,
      isStale = false,
      shownParams = null,
      isRefreshing = false,
      error,
      skipped = 0,
      onRetry,
      onIncludeAll,
      onFirstPage,
      emptyAction,
      columns: ownColumns,
      machineName,
      ...others
    },
    ref,
  ) {
    const tableRef = useRef<HTMLTableElement>(null);
    useImperativeHandle(ref, () => tableRef.current as HTMLTableElement, []);
    const boxRef = useRef<HTMLDivElement>(null);
    useReturnFocus(boxRef, tableRef);
    const { presentation, box, rest } = useRoot('tableBox', others);
    const text = useText(presentation);
    const { part } = presentation;
    const { context, copyOutcome } = useRowContext(text, part, machineName, boxRef);
    const columns = useShownColumns(ownColumns, tokens);

    const rowCount = tokens.length;
    const list = { subject, rowCount, totalCount, offset, revoked, expired };
    usePrintedLine(boxRef, part('printed'), () =>
      printedLine(
        {
          ...list,
          // Stale rows are printed with their own filters and offset.
          ...(isStale && shownParams),
          name: subject && context.machineName(subject),
          rowCount: rowCount + skipped,
          time: context.clock.now(),
        },
        text,
      ),
    );
    const hasError = error !== undefined;
    const state = tableState({ ...list, hasError, isLoading, isIdle });
    const notice =
      state === 'rows' && hasError
        ? olderRowsNotice({ ...list, isStale, shownParams }, text)
        : undefined;

    return (
      <PresentationContext.Provider value={presentation}>
        <TableBox {...box} boxRef={boxRef} tokens={tokens}>
          <TableNotices
            {...{ notice, error, isRefreshing, text }}
            onRetry={onRetry}
            skipped={skipped}
          />
          {/* A separate element, since the box may take its width from its content. */}
          <div className="m2m-container">
            <table
              {...rest}
              className={part('table')}
              role="table"
              tabIndex={-1}
              ref={tableRef}
              aria-busy={state === 'loading' || (isStale && !hasError) || isRefreshing}
              data-state={state}
              data-stale={isStale ? '' : undefined}
            >
              <caption className="m2m-visually-hidden">{text.labels.caption}</caption>
              <TableHead columns={columns} labels={text.labels} />
              <tbody className={part('body')} role="rowgroup">
                {state === 'rows' && <TableRows {...{ tokens, columns, context }} />}
                {state === 'loading' && (
                  <SkeletonRows count={expectedRows(totalCount, limit, offset)} columns={columns} />
                )}
                {state !== 'rows' && state !== 'loading' && (
                  <tr className={part('messageRow')} role="row">
                    <td className={part('messageCell')} role="cell" colSpan={columns.length}>
                      <StateMessage
                        {...{
                          state,
                          error,
                          isRefreshing,
                          text,
                          onRetry,
                          onIncludeAll,
                          onFirstPage,
                          emptyAction,
                        }}
                      />
                    </td>
                  </tr>
                )}
              </tbody>
            </table>
          </div>
          <div className="m2m-visually-hidden" role="status">
            {tableAnnouncement({ ...list, state, skipped, error, notice, isRefreshing }, text)}
          </div>
          <div className="m2m-visually-hidden" role="status">
            {/* The copy announcement can name a token, so it disappears with the rows. */}
            {state === 'rows' && copyOutcome}
          </div>
        </TableBox>
      </PresentationContext.Provider>
    );
  },
);
