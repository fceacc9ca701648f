import { parseM2MTokensKey } from '../api/getM2MTokensKey.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';

/** Until when automatic requests to an endpoint wait, and the answer that set it. */
export interface Pause {
  /** Unix milliseconds. */
  until: number;
  error: M2MTokensError;
}

/** The endpoints that throttle requests with a `Retry-After`. */
export function createPauses() {
  const pauses = new Map<string | undefined, Pause>();
  const endpointOf = (key: string) => parseM2MTokensKey(key)?.endpoint;
  return {
    /** Stops automatic requests to the key's endpoint until the `Retry-After` of this failure ends. */
    pause: (key: string, error: M2MTokensError, now: number): void => {
      const endpoint = endpointOf(key);
      const until = now + (error.retryAfter ?? 0) * 1000;
      // Of two answers the longer pause wins.
      if (until > (pauses.get(endpoint)?.until ?? 0)) pauses.set(endpoint, { until, error });
    },

    pauseOf: (key: string, now: number): Pause | undefined => {
      const pause = pauses.get(endpointOf(key));
      return pause && pause.until > now ? pause : undefined;
    },
  };
}
