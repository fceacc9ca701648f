import { clockShift, onClockShift } from './clockShift.js';
import { createClock } from './createClock.js';

/** The browser's clock, corrected by the server's when it is far off. */
export const systemClock = /* @__PURE__ */ createClock(
  () => Date.now() + clockShift(),
  onClockShift,
);
