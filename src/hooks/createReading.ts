import type { RefObject } from 'react';
import type { Clock } from './createClock.js';

/** A time that stays the same until something changes that follows from it. */
export interface Reading {
  /** Unix milliseconds. */
  read: () => number;
  subscribe: (listener: () => void) => () => void;
}

/** React asks twice in a row and takes two answers for a mistake, so within so many milliseconds time stands still. */
const IN_A_ROW = 50;

/**
 * @param nextChange When something changes next, seen from a time. What is not ahead counts as a millisecond later.
 * @param box What shows the time is in it. Default: in the page in which this code runs.
 */
export function createReading(
  clock: Clock,
  nextChange: (now: number) => number,
  box?: RefObject<Element | null>,
): Reading {
  let since = Number.NaN;
  let until = -Infinity;
  let readAt = Number.NaN;

  // A clock that was set back shows a time for which `until` was never asked.
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
