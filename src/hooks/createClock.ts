import { isPageHidden, onWakeUp } from './onWakeUp.js';

/**
 * The longest wait between two looks at the time, in milliseconds. A timer counts on while the system's clock is set
 * anew, stands still while the computer sleeps and cannot hold a month, so none is trusted for longer.
 */
export const MAX_WAIT = 60_000;

/** Somebody who shows what follows from the time. */
interface Watcher {
  /** When what is shown becomes another, in Unix milliseconds; Infinity = never. */
  until: () => number;
  /** Whether what is shown is not what this time asks for. */
  isDue: (time: number) => boolean;
  /** Told when it is due. */
  tell: () => void;
}

export interface Clock {
  /** Unix milliseconds. */
  now: () => number;
  /** The returned function ends it. */
  watch: (watcher: Watcher) => () => void;
}

/**
 * Tells each watcher when its moment has come. One timer serves all of them, and it runs only while somebody looks.
 *
 * @param onSet Calls when `now` was set anew; returns what ends it. Default: it never is, or nobody says so.
 */
export function createClock(
  now: () => number,
  onSet: (listener: () => void) => () => void = () => () => {},
): Clock {
  const watchers = new Set<Watcher>();
  let stopListening = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerEnd = Infinity;
  let lastCheck = Number.NaN;
  let shortestWait = 1;

  function setTimer(until: number, time: number): void {
    clearTimeout(timer);
    if (isPageHidden()) return;
    const left = until - time;
    const wait = left < MAX_WAIT ? Math.max(left, shortestWait) : MAX_WAIT;
    timerEnd = time + wait;
    timer = setTimeout(check, wait);
  }

  function check(): void {
    const time = now();
    // A clock that stands still, as a preview's does, must not be asked a thousand times a second whether it moves.
    shortestWait = time === lastCheck ? Math.min(shortestWait * 2, MAX_WAIT) : 1;
    lastCheck = time;
    try {
      for (const watcher of watchers) if (watcher.isDue(time)) watcher.tell();
    } finally {
      let earliest = Infinity;
      for (const { until } of watchers) if (until() < earliest) earliest = until();
      if (watchers.size > 0) setTimer(earliest, now());
    }
  }

  return {
    now,
    watch: (watcher) => {
      watchers.add(watcher);
      const isFirst = watchers.size === 1;
      if (isFirst) {
        const ends = [onWakeUp(check), onSet(check)];
        stopListening = () => ends.forEach((end) => end());
      }
      const time = now();
      if (isFirst || watcher.until() < timerEnd) setTimer(watcher.until(), time);
      // The clock was set forward, and the timer counts in the time before.
      else if (time > timerEnd) check();
      return () => {
        if (!watchers.delete(watcher) || watchers.size > 0) return;
        clearTimeout(timer);
        stopListening();
      };
    },
  };
}
