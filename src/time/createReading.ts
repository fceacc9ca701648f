import type { Clock, ViewBox } from './createClock.js';

/** A time that stays the same until a value that depends on it changes. */
export interface Reading {
  /** Unix milliseconds. */
  read: () => number;
  subscribe: (listener: () => void) => () => void;
}

/**
 * `useSyncExternalStore` reads the snapshot twice and warns when it differs, so reads within 50 ms return the same
 * time.
 */
const IN_A_ROW = 50;

/**
 * @param nextChange Returns the next change after a time. A result that is not after it counts as a millisecond later.
 * @param box The element that shows the time. Absent: it is in the document in which this code runs.
 */
export function createReading(
  clock: Clock,
  nextChange: (now: number) => number,
  box?: ViewBox,
): Reading {
  let since = Number.NaN;
  let until = -Infinity;
  let readAt = Number.NaN;

  // A clock that was set back shows a time for which `until` was never computed.
  const isDue = (time: number) => time >= until || time < since;

  return {
    read: () => {
      const time = clock.now();
      if (Math.abs(time - readAt) < IN_A_ROW) return since;
      readAt = time;
      if (isDue(time)) {
        until = Math.max(nextChange(time), time + 1);
        since = time;
      }
      return since;
    },
    subscribe: (listener) =>
      clock.watch({
        until: () => until,
        isDue,
        box,
        tell: () => {
          readAt = Number.NaN;
          listener();
        },
      }),
  };
}
