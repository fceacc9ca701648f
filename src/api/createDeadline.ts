/** A longer timer would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface Deadline {
  /** Aborted by the caller's signal, or when the time is up. */
  readonly signal: AbortSignal;
  /** Whether the time was up. */
  isOver(): boolean;
  /** The work's outcome, or a rejection as soon as the signal is aborted, even if the work goes on. */
  race<T>(work: Promise<T>): Promise<T>;
  /** To be called when the work is done: stops the timer and lets go of the caller's signal. */
  clear(): void;
}

/** A time limit and a caller's signal in one. By hand, since `AbortSignal.any` is younger than the browsers we support. */
export function createDeadline(milliseconds: number, outer?: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let over = false;
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), {
      once: true,
    });
  });
  aborted.catch(() => {}); // when nobody races any more
  const timer = setTimeout(
    () => {
      over = true;
      controller.abort();
    },
    Math.min(milliseconds, LONGEST_TIMER),
  );
  const abort = () => controller.abort(outer?.reason);
  if (outer?.aborted) abort();
  else outer?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    isOver: () => over,
    // Of two that are settled the first one wins.
    race: (work) => Promise.race([aborted, work]),
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}
