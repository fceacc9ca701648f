import type { M2MTokensError } from '../api/M2MTokensError.js';

/** How long automatic requests to an endpoint wait, and the answer that throttles them. */
export interface Pause {
  /** Unix milliseconds. */
  readonly until: number;
  readonly error: M2MTokensError;
}

/** The endpoints that throttle requests with a `Retry-After`. `now` is in Unix milliseconds. */
export interface Pauses {
  /** Pauses automatic requests to an endpoint until the `Retry-After` of this failure ends. */
  start: (endpoint: string, error: M2MTokensError, now?: number) => void;
  /** The pause of an endpoint; undefined = it is not paused. */
  of: (endpoint: string, now?: number) => Pause | undefined;
}

export function createPauses(): Pauses {
  const pauses = new Map<string, Pause>();
  return {
    start: (endpoint, error, now = Date.now()) => {
      const until = now + (error.retryAfter ?? 0) * 1000;
      // Of two answers the longer pause wins.
      if (until > (pauses.get(endpoint)?.until ?? 0)) pauses.set(endpoint, { until, error });
    },

    of: (endpoint, now = Date.now()) => {
      const pause = pauses.get(endpoint);
      return pause && pause.until > now ? pause : undefined;
    },
  };
}
