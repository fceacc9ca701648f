import type { Pause } from './createPauses.js';

/** The next step of SWR's fetcher: request the page, leave the cache as it is, or respect this pause. */
export type FetchPlan = 'request' | 'skip' | Pause;

export interface PlanFetchInput {
  /** Whether a user action caused the request, rather than a timer or an event. */
  byUser: boolean;
  /** Whether `clear()` removed the rows and no user action has requested them since. */
  isCleared: boolean | undefined;
  /** The pause of the endpoint; undefined = it is not paused. */
  pause: Pause | undefined;
}

/** Users may always request a page. Automatic requests respect `clear()` and an active `Retry-After`. */
export function planFetch({ byUser, isCleared, pause }: PlanFetchInput): FetchPlan {
  if (byUser) return 'request';
  if (isCleared) return 'skip';
  return pause ?? 'request';
}
