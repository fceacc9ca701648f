import { useMemo, useSyncExternalStore } from 'react';
import { createReading } from './createReading.js';
import { useClock } from './useClock.js';

/**
 * The time in Unix milliseconds; null on the server and while hydrating. It stands still, and nothing renders, until
 * something changes that follows from it.
 *
 * @param nextChange When that is, seen from a time: Unix milliseconds; Infinity = never. Keep it stable (`useCallback`):
 * with another function the time is read anew.
 */
export function useNow(nextChange: (now: number) => number): number | null {
  const clock = useClock();
  const { subscribe, read } = useMemo(() => createReading(clock, nextChange), [clock, nextChange]);
  return useSyncExternalStore(subscribe, read, noClock);
}

function noClock(): null {
  return null;
}
