/** A timer with a longer delay fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface Deadline {
  /** Aborted by the caller's signal, or when the time is up. */
  readonly signal: AbortSignal;
  /** Whether the time is up. */
  isOver(): boolean;
  /** Settles like the work, or rejects as soon as the signal aborts, even if the work goes on. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Stops the timer and removes the listener from the caller's signal. Call it when the work is done. */
  clear(): void;
}

/** Combines a time limit and a caller's signal. Supported browsers are older than `AbortSignal.any`. */
export function createDeadline(milliseconds: number, outer?: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let over = false;
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  aborted.catch(() => {}); // Prevents an unhandled rejection after the last race.
  const timer = setTimeout(
    () => {
      over = true;
      controller.abort();
    },
    Math.min(milliseconds, LONGEST_TIMER),
  );
  const abort = () => controller.abort(outer?.reason);
  if (outer?.aborted) abort();
  else outer?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    isOver: () => over,
    // When both have settled, the first one wins.
    race: (work) => Promise.race([aborted, work]),
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}
