import { onWakeUp } from './onWakeUp.js';

/**
 * The longest wait between two checks of the time, in milliseconds. A timer ignores changes of the system clock, stops
 * while the computer sleeps and cannot last a month, so no timer runs longer.
 */
export const MAX_WAIT = 60_000;

/** The element that holds a view, such as a React ref. null = it is not mounted. */
export interface ViewBox {
  readonly current: Element | null;
}

/** A view that depends on the time. */
interface Watcher {
  /** When the view changes next, in Unix milliseconds; Infinity = never. */
  until: () => number;
  /** Whether the view is outdated at this time. */
  isDue: (time: number) => boolean;
  /** The element that holds the view. Absent: the view is in the document in which this code runs, if any. */
  box?: ViewBox | undefined;
  /** Called when the view is due. */
  tell: () => void;
}

export interface Clock {
  /** Unix milliseconds. */
  now: () => number;
  /** The returned function unsubscribes. */
  watch: (watcher: Watcher) => () => void;
}

/**
 * Notifies each watcher at its time. One timer serves all of them, and runs only while a page is visible.
 *
 * @param onSet Subscribes to corrections of `now`; returns the function that unsubscribes. Absent: `now` is never
 * corrected.
 */
export function createClock(
  now: () => number,
  onSet: (listener: () => void) => () => void = () => () => {},
): Clock {
  /** Each watcher with its document; undefined = there is none, as on a server. */
  const watchers = new Map<Watcher, Document | undefined>();
  /** Each document with the function that stops listening to it. A host may render rows into a popup or a frame. */
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
    // The wait grows while the clock stands still, as in a preview, or the timer would run a thousand times a second.
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
      // No timer has run while the other pages were hidden, or the timer still counts by the time before the clock was
      // set forward.
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
