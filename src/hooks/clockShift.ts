/** How far the browser's clock may be off before it is corrected, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

let shift = 0;
const listeners = new Set<() => void>();

/** What is to be added to the browser's clock, in milliseconds. */
export function clockShift(): number {
  return shift;
}

/** Calls when the shift becomes another; the returned function ends it. */
export function onClockShift(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Compares the clocks of server and browser, in Unix milliseconds at the same moment. Within the tolerance the browser's
 * is taken as it is. Apart from the clock, for those who ask for tokens and show no times.
 */
export function correctClock(serverTime: number, browserTime: number): void {
  // On a server it is the clock of all requests, and nobody watches it.
  if (typeof document === 'undefined') return;
  const difference = serverTime - browserTime;
  // Once shifted it is let go only when well within, or a clock that is off by just that would hop with each answer.
  const isRight = Math.abs(difference) <= (shift === 0 ? CLOCK_TOLERANCE : CLOCK_TOLERANCE / 2);
  // Each answer measures a little differently. Times that hop with each of them would be no better.
  if (!isRight && Math.abs(difference - shift) <= CLOCK_TOLERANCE) return;
  const previous = shift;
  shift = isRight ? 0 : difference;
  if (shift !== previous) for (const listener of listeners) listener();
}
