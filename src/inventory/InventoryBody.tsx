import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { M2MTokenTable } from '../components/M2MTokenTable.js';
import { Pagination } from '../components/Pagination.js';
import { useShownColumns } from '../components/useShownColumns.js';
import { useMachineName } from '../hooks/useMachineName.js';
import { usePastEnd } from '../hooks/usePastEnd.js';
import type { M2MTokenInventoryState } from '../logic/inventoryState.js';
import { filterInventory } from '../logic/filterInventory.js';
import { isPastEnd, pageInfo } from '../logic/pageInfo.js';
import { InventoryCharts } from './InventoryCharts.js';
import { filterName, InventoryTiles } from './InventoryTiles.js';
import { InventoryTools } from './InventoryTools.js';
import type { InventoryLanguage } from './InventoryLanguage.js';
import { useInventoryPart } from './M2MInventoryPart.js';
import type { M2MTokenInventoryProps } from './M2MTokenInventory.js';
import { sortableColumns } from './sortableColumns.js';
import { useFoundTokens } from './useFoundTokens.js';
import type { SetInventoryState } from './useInventoryState.js';
import type { UseM2MTokenInventoryReturn } from './useM2MTokenInventory.js';

interface InventoryBodyProps
  extends
    InventoryLanguage,
    Pick<M2MTokenInventoryProps, 'columns' | 'machineName' | 'limitOptions' | 'manage'> {
  subject: string;
  /** There are rows, or the walk is running or complete. */
  isShown: boolean;
  inventory: UseM2MTokenInventoryReturn;
  state: M2MTokenInventoryState;
  setState: SetInventoryState;
}

/**
 * The tokens that are loaded so far: tiles, charts, search, and one page of the found tokens. `manage` mounts with the first
 * walk and then stays, since its dialog may be open when the rows go.
 */
export function InventoryBody({
  subject,
  isShown,
  inventory: { status, tokens, isTruncated, isPartial },
  state,
  setState,
  columns: ownColumns,
  machineName: ownName,
  limitOptions,
  manage: Manage,
  ...language
}: InventoryBodyProps) {
  const { text, words } = language;
  const part = useInventoryPart();
  const boxRef = useRef<HTMLDivElement>(null);
  const machineName = useMachineName(ownName);
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  const { found, isNarrowed, isLate, counts, now } = useFoundTokens(
    tokens,
    state,
    machineName,
    boxRef,
  );
  const { limit, offset, sort, order } = state;
  const columns = useShownColumns(ownColumns, tokens);
  const sortable = useMemo(
    () => sortableColumns(columns, { sort, order }, setState, part),
    [columns, sort, order, setState, part],
  );

  const totalCount = found.length;
  const isRunning = status === 'loading' || status === 'waiting';
  // The host's buttons must not get all tokens of the machine, nor tokens that the user has not seen yet.
  const isOffered = isNarrowed && !isRunning && !isLate;
  const offered = useMemo(
    () => (isOffered ? filterInventory(found, ['active'], now) : []),
    [isOffered, found, now],
  );
  const page = useMemo(() => found.slice(offset, offset + limit), [found, offset, limit]);
  useLastPage({ subject, state, setState, totalCount, isRunning: isRunning || !isShown });

  // On paper, these names replace the filters of a list.
  const names = state.filters.map((filter) => filterName(filter, language)).join(' + ');
  // Stable, or the rows would re-render. Other live regions announce the loading and the number of found tokens.
  const labels = useMemo(
    () => ({
      loading: '',
      loaded: () => '',
      noneShownTitle: words.inventoryNoMatch,
      noneShownText: words.inventoryNoMatchText,
      includeAll: words.inventoryClear,
      ...(names && { includeRevoked: text.labels.filters, includeExpired: names }),
    }),
    [text, words, names],
  );
  // A machine without tokens has no hidden ones.
  const isAll = tokens.length === 0 || totalCount > 0;
  return (
    <div className={isShown ? part('inventoryBody') : undefined} ref={boxRef}>
      {isShown && (
        <>
          <InventoryTiles
            {...language}
            counts={counts}
            filters={state.filters}
            onChange={(filters) => setState({ filters })}
          />
          <InventoryCharts {...{ tokens, now }} {...language} />
        </>
      )}
      {wasShown && (
        <div className={isShown ? part('inventoryTools') : undefined}>
          {isShown && (
            <InventoryTools
              {...{ subject, found, isNarrowed, isRunning, now, columns, state, setState }}
              {...language}
              total={tokens.length}
              isPart={isTruncated || isPartial}
            />
          )}
          {Manage && <Manage {...{ subject, machineName }} tokens={offered} />}
        </div>
      )}
      {isShown && (
        <>
          <M2MTokenTable
            {...{ subject, totalCount, limit, machineName, labels }}
            tokens={page}
            columns={sortable}
            offset={totalCount === 0 ? 0 : offset}
            revoked={isAll}
            expired={isAll}
            isLoading={isRunning && page.length === 0}
            onIncludeAll={() => setState({ filters: [], query: '' })}
            onFirstPage={() => setState({ offset: 0 })}
          />
          <Pagination
            {...{ totalCount, limit, limitOptions }}
            offset={Math.min(offset, totalCount)}
            rowCount={page.length}
            onOffsetChange={(next) => setState({ offset: next })}
            onLimitChange={(next) => setState({ limit: next })}
          />
        </>
      )}
    </div>
  );
}

interface LastPageOptions extends Pick<InventoryBodyProps, 'subject' | 'state' | 'setState'> {
  totalCount: number;
  /** The page may still arrive. */
  isRunning: boolean;
}

/** Goes to the last page when the page does not exist any more. */
function useLastPage({ subject, state, setState, totalCount, isRunning }: LastPageOptions): void {
  const { limit, offset } = state;
  const isGone = !isRunning && isPastEnd({ totalCount, offset });
  const last = isGone ? pageInfo({ totalCount, limit, offset }).previousOffset : undefined;
  const key = JSON.stringify([subject, state, totalCount]);
  const leave = usePastEnd(
    key,
    last,
    useCallback((next) => setState({ offset: next }, 'past-end'), [setState]),
  );
  useEffect(leave, [leave]);
}
