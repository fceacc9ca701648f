/** How far the browser's clock may be off before it is corrected, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

let shift = 0;
const listeners = new Set<() => void>();

/** The milliseconds to add to the browser's clock. */
export function clockShift(): number {
  return shift;
}

/** Calls the listener when the shift changes; the returned function unsubscribes. */
export function onClockShift(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Compares the clocks of server and browser, in Unix milliseconds at the same moment. Within the tolerance the
 * browser's clock counts as right. Separate from the clock, for hosts that fetch tokens and show no times.
 */
export function correctClock(serverTime: number, browserTime: number): void {
  // A server's clock serves all requests, and no view watches it.
  if (typeof document === 'undefined') return;
  const difference = serverTime - browserTime;
  // The shift ends only well within the tolerance, or a clock right at its edge would jump with each answer.
  const isRight = Math.abs(difference) <= (shift === 0 ? CLOCK_TOLERANCE : CLOCK_TOLERANCE / 2);
  // Each answer measures a little differently, so small differences must not move the times.
  if (!isRight && Math.abs(difference - shift) <= CLOCK_TOLERANCE) return;
  const previous = shift;
  shift = isRight ? 0 : difference;
  if (shift !== previous) for (const listener of listeners) listener();
}
