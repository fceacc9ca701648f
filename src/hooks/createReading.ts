import type { Clock } from './createClock.js';

/** A time that stays the same until something changes that follows from it. */
export interface Reading {
  /** Unix milliseconds. */
  read: () => number;
  subscribe: (listener: () => void) => () => void;
}

/** @param nextChange When something changes next, seen from a time. What is not ahead counts as a millisecond later. */
export function createReading(clock: Clock, nextChange: (now: number) => number): Reading {
  let since = Number.NaN;
  let until = -Infinity;
  // React asks twice in a row and takes two answers for a mistake: so time stands still until the work at hand is done.
  let isHeld = false;

  // A clock that was set back shows a time for which `until` was never asked.
  const isDue = (time: number) => time >= until || time < since;

  function hold(): void {
    isHeld = true;
    void Promise.resolve().then(release);
  }

  function release(): void {
    isHeld = false;
  }

  return {
    read: () => {
      if (isHeld) return since;
      hold();
      const time = clock.now();
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
        tell: () => {
          release();
          listener();
        },
      }),
  };
}
