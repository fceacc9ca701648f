import { createClock } from './createClock.js';

/** How far the browser's clock may be off before it is corrected, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

let shift = 0;

/** The browser's clock, set right by the server's when it is far off. */
export const systemClock = /* @__PURE__ */ createClock(() => Date.now() + shift);

/**
 * Compares the clocks of server and browser, in Unix milliseconds at the same moment. Within the tolerance the browser's
 * is taken as it is.
 */
export function correctSystemClock(serverTime: number, browserTime: number): void {
  // On a server it is the clock of all requests, and nobody watches it.
  if (typeof document === 'undefined') return;
  const difference = serverTime - browserTime;
  // Once shifted it is let go only when well within, or a clock that is off by just that would hop with each answer.
  const isRight = Math.abs(difference) <= (shift === 0 ? CLOCK_TOLERANCE : CLOCK_TOLERANCE / 2);
  // Each answer measures a little differently. Times that hop with each of them would be no better.
  if (!isRight && Math.abs(difference - shift) <= CLOCK_TOLERANCE) return;
  const previous = shift;
  shift = isRight ? 0 : difference;
  if (shift !== previous) systemClock.check();
}
