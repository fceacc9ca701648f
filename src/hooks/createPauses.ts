import type { M2MTokensError } from '../api/M2MTokensError.js';

/** Until when nothing automatic goes to an endpoint, and the answer that said so. */
export interface Pause {
  /** Unix milliseconds. */
  until: number;
  error: M2MTokensError;
}

/** Which endpoints have asked for patience, with a `Retry-After`. */
export function createPauses() {
  const pauses = new Map<string, Pause>();
  return {
    /** Nothing automatic goes to the endpoint until the `Retry-After` of this failure ends. */
    pause: (endpoint: string, error: M2MTokensError, now: number): void => {
      const until = now + (error.retryAfter ?? 0) * 1000;
      // Of two answers the more patient one holds.
      if (until > (pauses.get(endpoint)?.until ?? 0)) pauses.set(endpoint, { until, error });
    },

    pauseOf: (endpoint: string, now: number): Pause | undefined => {
      const pause = pauses.get(endpoint);
      if (pause === undefined || pause.until > now) return pause;
      pauses.delete(endpoint);
      return undefined;
    },
  };
}
