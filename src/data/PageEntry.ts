import type { M2MTokenPage } from '../api/M2MToken.js';
import type { PageQuery } from './PageQuery.js';

/**
 * The state of one key beside SWR's own:
 *
 * ```
 *            subscribe        begin                 ┌── begin: aborts the older request
 *   no entry ────────► idle ─────────► in flight ◄──┘
 *                      │ ▲ ▲            │    ▲
 *           retryLater │ │ └─ end, stop ┘    │
 *                      ▼ │ stop              │
 *                     waiting ───────────────┘ begin, by the timer or by the user
 * ```
 *
 * Each state ends in "no entry" when the last subscriber has left and none has come back a task later. A render that
 * suspends begins a request without a subscriber: that entry lasts as long as the request.
 */
export interface PageEntry {
  /** The identity of the page. */
  readonly query: PageQuery;
  /** How many lists show the page or wait for it. */
  subscribers: number;
  /** The request in flight; undefined = none. */
  request?: PageRequest | undefined;
  /** Counts down to the automatic retry; undefined = no retry is due. */
  retryTimer?: ReturnType<typeof setTimeout> | undefined;
  /** Whether the next request comes from a user action. */
  isNextByUser?: boolean;
  /** Whether the rows were cleared and no user action has requested them since. */
  isCleared?: boolean;
}

/** One request in flight. */
export interface PageRequest {
  /** The requested page. */
  readonly query: PageQuery;
  /** Aborts it. */
  readonly controller: AbortController;
  /** Whether a user action caused it, rather than a timer or an event. */
  readonly byUser: boolean;
  /** Its result, for superseded requests that wait for it. */
  answer?: Promise<M2MTokenPage | undefined>;
}

/** Aborts the request in flight, and cancels the retry. SWR must have dropped the request already. */
export function abortRequest(entry: PageEntry): void {
  clearTimeout(entry.retryTimer);
  entry.retryTimer = undefined;
  const { request } = entry;
  entry.request = undefined;
  request?.controller.abort();
}

/** Begins a request in place of the one in flight. */
export function beginRequest(entry: PageEntry): PageRequest {
  abortRequest(entry);
  const byUser = entry.isNextByUser === true;
  entry.isNextByUser = false;
  if (byUser) entry.isCleared = false;
  entry.request = { query: entry.query, controller: new AbortController(), byUser };
  return entry.request;
}

/** Schedules a retry, in milliseconds; the next request cancels it. */
export function retryLater(entry: PageEntry, retry: () => void, delay: number): void {
  clearTimeout(entry.retryTimer);
  entry.retryTimer = setTimeout(retry, delay);
}
