import { type RefObject, useMemo, useSyncExternalStore } from 'react';
import type { Clock } from './createClock.js';
import { createReading } from './createReading.js';

/**
 * The time in Unix milliseconds; null on the server and while hydrating. It stays the same, and nothing renders, until
 * a value that depends on it changes.
 *
 * @param clock The clock of `useClock`.
 * @param nextChange Returns the next change after a time, in Unix milliseconds; Infinity = never. Keep the function
 * stable (`useCallback`): a new one reads the time again.
 * @param box The element that shows the time, which may be in a popup. Absent: it is in the document in which this code
 * runs.
 */
export function useNow(
  clock: Clock,
  nextChange: (now: number) => number,
  box?: RefObject<Element | null>,
): number | null {
  const { subscribe, read } = useMemo(
    () => createReading(clock, nextChange, box),
    [clock, nextChange, box],
  );
  return useSyncExternalStore(subscribe, read, noClock);
}

function noClock(): null {
  return null;
}
