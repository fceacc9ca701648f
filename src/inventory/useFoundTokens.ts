import {
  type RefObject,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
} from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { useClock } from '../hooks/useClock.js';
import type { MachineName } from '../hooks/useMachineName.js';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { filterInventory } from '../logic/filterInventory.js';
import { inventoryCounts, type M2MInventoryCounts } from '../logic/inventoryCounts.js';
import type { M2MTokenInventoryState } from '../logic/inventoryState.js';
import { nextInventoryChange } from '../logic/nextInventoryChange.js';
import { prepareSearch, searchInventory } from '../logic/searchInventory.js';
import { sortInventory } from '../logic/sortInventory.js';
import { supportedTimeZone } from '../text/supported.js';
import { useNow } from '../time/useNow.js';

export interface FoundTokens {
  /** The tokens that fit filters and search, in their order. */
  found: readonly M2MToken[];
  /** A filter is on, or the search has a word. */
  isNarrowed: boolean;
  /** The tokens do not follow the latest letter of the search yet. */
  isLate: boolean;
  /** How many of all tokens fit each filter. */
  counts: M2MInventoryCounts;
  /** The time, which advances when a count or a chart changes; null = no clock yet. */
  now: number | null;
}

/** A search of more tokens takes so long that it would delay a letter. */
const MANY = 20_000;

/**
 * Sorts, filters and searches, each step only when its own input changes, so that a key press only searches.
 *
 * @param box The element that shows the tokens, which may be in a popup.
 */
export function useFoundTokens(
  tokens: readonly M2MToken[],
  { filters, query, sort, order }: M2MTokenInventoryState,
  machineName: MachineName,
  box: RefObject<Element | null>,
): FoundTokens {
  const { timeZone } = useContext(PresentationContext);
  const nextChange = useCallback(
    (time: number) => nextInventoryChange(tokens, time, supportedTimeZone(timeZone)),
    [tokens, timeZone],
  );
  const now = useNow(useClock(), nextChange, box);
  useEffect(() => prepareSearch(tokens), [tokens]);
  const counts = useMemo(() => inventoryCounts(tokens, now), [tokens, now]);
  const sorted = useMemo(
    () => sortInventory(tokens, { sort, order }, now),
    [tokens, sort, order, now],
  );
  const fitting = useMemo(() => filterInventory(sorted, filters, now), [sorted, filters, now]);
  // With many tokens, the rows follow the letter in a second render. With fewer, that render would cost more than it saves.
  const isMany = tokens.length > MANY;
  const later = useDeferredValue(isMany ? query : '');
  const searched = isMany ? later : query;
  const found = useMemo(
    () => searchInventory(fitting, searched, machineName),
    [fitting, searched, machineName],
  );
  // Without a filter or a word, each step returns its input.
  return { found, isNarrowed: found !== sorted, isLate: searched !== query, counts, now };
}
