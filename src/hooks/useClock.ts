import { useContext } from 'react';
import { getOrCreate } from '../logic/getOrCreate.js';
import { type Clock, createClock } from '../time/createClock.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { systemClock } from '../time/systemClock.js';

const clocks = new WeakMap<() => number, Clock>();

/** The clock that all components share: the provider's `now`, or else the system's. */
export function useClock(): Clock {
  const { now } = useContext(M2MTokensContext);
  return now === undefined ? systemClock : getOrCreate(clocks, now, () => createClock(now));
}
