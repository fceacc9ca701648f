import type { Cache, State } from 'swr';
import { parseM2MTokensKey } from '../api/getM2MTokensKey.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { isPastEnd } from '../logic/pageInfo.js';

/** One request in flight. */
export interface PageRequest {
  readonly key: string;
  readonly signal: AbortSignal;
  /** Whether a user action caused it, rather than a timer or an event. */
  readonly isPersonal: boolean;
  /** Its result, for superseded requests that wait for it. */
  answer?: Promise<M2MTokenPage>;
}

/** The state of one key beside SWR's own. */
interface KeyState {
  subscribers: number;
  running: Running | undefined;
  retryTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the next request comes from a user action. */
  isPersonal: boolean;
  /** Whether the rows were cleared and no user action has requested them since. */
  isCleared: boolean;
}

interface Running extends PageRequest {
  abort: () => void;
}

/** `mutate` of an SWR cache. Without data it makes SWR drop the request in flight. */
export type Mutate = (
  key: string,
  ...data: [] | [data: undefined, options?: { revalidate: boolean }]
) => Promise<unknown>;

/**
 * The subscribers of each page, and the requests in flight.
 *
 * Requests never fail by an abort: SWR would store that as the key's error. SWR first drops a request that is not
 * current any more, then it is aborted, and its fetcher lets the promise resolve.
 *
 * @param onDropped Called when SWR has dropped an answer for which a subscriber waits, and makes no other request.
 */
export function createPageRequests(cache: Cache, mutate: Mutate, onDropped: (key: string) => void) {
  const states = new Map<string, KeyState>();

  function stateOf(key: string): KeyState {
    const known = states.get(key);
    if (known !== undefined) return known;
    const state: KeyState = {
      subscribers: 0,
      running: undefined,
      retryTimer: undefined,
      isPersonal: false,
      isCleared: false,
    };
    states.set(key, state);
    return state;
  }

  const isWanted = (key: string): boolean => (states.get(key)?.subscribers ?? 0) > 0;

  const runningOf = (key: string): PageRequest | undefined => states.get(key)?.running;

  function abort(key: string): void {
    const state = states.get(key);
    if (state === undefined) return;
    clearTimeout(state.retryTimer);
    state.retryTimer = undefined;
    const { running } = state;
    state.running = undefined;
    running?.abort();
  }

  /** Ends a request that SWR has dropped, and updates the cache: SWR would leave the key loading for ever. */
  function stop(key: string): void {
    abort(key);
    const entry = cache.get(key);
    if (entry === undefined) return;
    // An empty entry would tell the next visit's first render that no request is in flight.
    if (entry.data === undefined && !isWanted(key)) cache.delete(key);
    else cache.set(key, { ...entry, isLoading: false, isValidating: false });
  }

  /** The last subscriber has left and none came back. */
  function abandon(key: string): void {
    const state = states.get(key);
    if (state === undefined || state.subscribers > 0) return;
    if (isGone(key, cache.get(key)?.data)) void mutate(key, undefined);
    else if (state.running !== undefined) void mutate(key);
    stop(key);
    states.delete(key);
  }

  /** SWR drops an answer silently, and leaves the key loading. */
  function settle(key: string): void {
    if (!isWanted(key) || runningOf(key) !== undefined || cache.get(key)?.isValidating === false)
      return;
    stop(key);
    onDropped(key);
  }

  return {
    stop,

    /** The keys that have a subscriber or a request in flight. */
    openKeys: (): Iterable<string> => states.keys(),

    /** SWR's state of a key. */
    entryOf: (key: string): State<M2MTokenPage, Error> | undefined => cache.get(key),

    /** The request for a key that is in flight. */
    runningOf,

    /** Drops a failure that no list shows. Under Suspense SWR would throw it at the next list that opens the page. */
    forgetFailure: (key: string): void => {
      const entry = cache.get(key);
      const isFailed = entry?.error !== undefined && entry.data === undefined;
      if (isFailed && !isWanted(key)) cache.delete(key);
    },

    /** Adds a subscriber to the page of a key; the returned function removes it. */
    subscribe: (key: string): (() => void) => {
      const state = stateOf(key);
      // Opening an uncached page counts as a user action, so it bypasses an active `Retry-After`.
      const isOpening = state.subscribers === 0 && state.running === undefined;
      if (isOpening && cache.get(key)?.data === undefined) {
        state.isPersonal = true;
        // SWR would take the result of an automatic request that was not made for a fresh answer, and not revalidate.
        void mutate(key);
      }
      state.subscribers += 1;
      return () => {
        state.subscribers -= 1;
        if (state.subscribers === 0) setTimeout(() => abandon(key), 0);
      };
    },

    /** Marks the request that `ask` makes for the key as a user action. */
    asPerson: async <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
      const state = states.get(key);
      if (state === undefined) return ask();
      state.isPersonal = true;
      try {
        return await ask();
      } finally {
        // There may have been no request, and the next one may be a timer's.
        state.isPersonal = false;
      }
    },

    begin: (key: string): PageRequest => {
      abort(key);
      const state = stateOf(key);
      const controller = new AbortController();
      const { isPersonal } = state;
      if (isPersonal) state.isCleared = false;
      state.isPersonal = false;
      state.running = {
        key,
        signal: controller.signal,
        isPersonal,
        abort: () => controller.abort(),
      };
      return state.running;
    },

    /** From now on only a user action brings the rows back. */
    markCleared: (key: string): void => {
      const state = states.get(key);
      if (state !== undefined) state.isCleared = true;
    },

    isCleared: (key: string): boolean => states.get(key)?.isCleared === true,

    /** Whether the rows of a page have left the cache, by any route, and no answer has arrived since. */
    isEmptied: (key: string): boolean => {
      const entry = cache.get(key);
      // An open page has an entry.
      if (entry === undefined) return states.has(key);
      // The entry of a page that never loaded has no `data` field.
      return 'data' in entry && entry.data === undefined && entry.error === undefined;
    },

    /**
     * Whether SWR's loading state can be trusted: SWR sets it from the first render on, even when no request follows.
     */
    mayBeInFlight: (key: string): boolean =>
      !isWanted(key) || runningOf(key) !== undefined || cache.get(key)?.isValidating === true,

    end: (request: PageRequest): void => {
      const state = states.get(request.key);
      if (state?.running !== request) return;
      state.running = undefined;
      // A request without a subscriber comes from a suspended render that never committed.
      if (state.subscribers === 0) states.delete(request.key);
      // SWR reads the answer before this runs.
      else setTimeout(() => settle(request.key), 0);
    },

    retryLater: (key: string, retry: () => void, delay: number): void => {
      const state = states.get(key);
      if (state === undefined) return;
      clearTimeout(state.retryTimer);
      state.retryTimer = setTimeout(retry, delay);
    },
  };
}

/** An answer that says that its page is gone lasts until the list leaves it: the page may exist on the next visit. */
function isGone(key: string, page: M2MTokenPage | undefined): boolean {
  const offset = parseM2MTokensKey(key)?.params.offset;
  return page !== undefined && offset !== undefined && isPastEnd({ ...page, offset });
}
