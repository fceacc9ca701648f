import { useContext, useSyncExternalStore } from 'react';
import { createClock } from './createClock.js';
import { M2MTokensContext } from './M2MTokensContext.js';

const clocks = new WeakMap<() => number, ReturnType<typeof createClock>>();

/** The time in Unix milliseconds, to the minute; null on the server and while hydrating. One timer serves all components. */
export function useNow(): number | null {
  const { now = Date.now } = useContext(M2MTokensContext);
  const clock = clockOf(now);
  return useSyncExternalStore(clock.subscribe, clock.read, noClock);
}

function noClock(): null {
  return null;
}

function clockOf(now: () => number) {
  const known = clocks.get(now);
  if (known !== undefined) return known;
  const clock = createClock(now);
  clocks.set(now, clock);
  return clock;
}
