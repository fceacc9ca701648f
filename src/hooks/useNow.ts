import { type RefObject, useMemo, useSyncExternalStore } from 'react';
import type { Clock } from './createClock.js';
import { createReading } from './createReading.js';

/**
 * The time in Unix milliseconds; null on the server and while hydrating. It stands still, and nothing renders, until
 * something changes that follows from it.
 *
 * @param clock That of `useClock`.
 * @param nextChange When that is, seen from a time: Unix milliseconds; Infinity = never. Keep it stable (`useCallback`):
 * with another function the time is read anew.
 * @param box What shows the time is in it, which may be in a popup. Default: in the page in which this code runs.
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
