import type { RefObject } from 'react';
import { onWakeUp } from './onWakeUp.js';

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
  /** What is shown is in it. Default: in the page in which this code runs, where there is one. */
  box?: RefObject<Element | null> | undefined;
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
  /** Each with its page; undefined = there is none, as on a server. */
  const watchers = new Map<Watcher, Document | undefined>();
  /** What ends listening to each page. */
  const pages = new Map<Document | undefined, () => void>();
  let stopSet = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerEnd = Infinity;
  let lastCheck = Number.NaN;
  let shortestWait = 1;

  function setTimer(until: number, time: number): void {
    clearTimeout(timer);
    if ([...pages.keys()].every((page) => page?.visibilityState === 'hidden')) return;
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
      for (const watcher of watchers.keys()) if (watcher.isDue(time)) watcher.tell();
    } finally {
      let earliest = Infinity;
      for (const { until } of watchers.keys()) if (until() < earliest) earliest = until();
      if (watchers.size > 0) setTimer(earliest, now());
    }
  }

  return {
    now,
    watch: (watcher) => {
      const page = watcher.box?.current?.ownerDocument ?? globalThis.document;
      watchers.set(watcher, page);
      if (watchers.size === 1) stopSet = onSet(check);
      const isNewPage = !pages.has(page);
      if (isNewPage) pages.set(page, onWakeUp(page, check));
      const time = now();
      // The other pages may be hidden; or the clock was set forward, and the timer counts in the time before.
      if (isNewPage || time > timerEnd) check();
      else if (watcher.until() < timerEnd) setTimer(watcher.until(), time);
      return () => {
        if (!watchers.delete(watcher) || [...watchers.values()].includes(page)) return;
        pages.get(page)?.();
        pages.delete(page);
        if (watchers.size > 0) return;
        clearTimeout(timer);
        stopSet();
      };
    },
  };
}
