import { useMemo, useSyncExternalStore } from 'react';
import type { Clock } from './createClock.js';
import { createReading } from './createReading.js';

/**
 * The time in Unix milliseconds; null on the server and while hydrating. It stands still, and nothing renders, until
 * something changes that follows from it.
 *
 * @param clock That of `useClock`.
 * @param nextChange When that is, seen from a time: Unix milliseconds; Infinity = never. Keep it stable (`useCallback`):
 * with another function the time is read anew.
 */
export function useNow(clock: Clock, nextChange: (now: number) => number): number | null {
  const { subscribe, read } = useMemo(() => createReading(clock, nextChange), [clock, nextChange]);
  return useSyncExternalStore(subscribe, read, noClock);
}

function noClock(): null {
  return null;
}
