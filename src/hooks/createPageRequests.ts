import type { Cache, State } from 'swr';
import { parseM2MTokensKey } from '../api/getM2MTokensKey.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { isPastEnd } from '../logic/pageInfo.js';

/** One request on its way. */
export interface PageRequest {
  readonly key: string;
  readonly signal: AbortSignal;
  /** Whether a person asked for it, rather than a timer or an event. */
  readonly isPersonal: boolean;
  /** What it will bring, for those whose own request gave way to it. */
  answer?: Promise<M2MTokenPage>;
}

/** What is known of one key beside SWR's own state. */
interface KeyState {
  subscribers: number;
  running: Running | undefined;
  retryTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the next request is one that a person asked for. */
  isPersonal: boolean;
  /** Whether the rows were cleared and no person has asked for them since. */
  isCleared: boolean;
}

interface Running extends PageRequest {
  abort: () => void;
}

/** `mutate` of an SWR cache. Without data it forgets the request that is on its way. */
export type Mutate = (
  key: string,
  ...data: [] | [data: undefined, options?: { revalidate: boolean }]
) => Promise<unknown>;

/**
 * Who waits for which page, and what is on its way.
 *
 * Requests are never left to fail by an abort: SWR would store that as the key's error. A request that is not current
 * any more is forgotten by SWR first, then aborted, and whoever runs it lets its promise resolve.
 *
 * @param onDropped Called when SWR has dropped an answer for which a caller waits, and makes no other request.
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

  /** Ends what SWR has forgotten, and says so in the cache: SWR leaves the key loading, for ever. */
  function stop(key: string): void {
    abort(key);
    const entry = cache.get(key);
    if (entry === undefined) return;
    // An empty entry would say of the next visit's first render that nothing is on its way.
    if (entry.data === undefined && !isWanted(key)) cache.delete(key);
    else cache.set(key, { ...entry, isLoading: false, isValidating: false });
  }

  /** The last one who waited has left and nobody came back. */
  function abandon(key: string): void {
    const state = states.get(key);
    if (state === undefined || state.subscribers > 0) return;
    if (isGone(key, cache.get(key)?.data)) void mutate(key, undefined);
    else if (state.running !== undefined) void mutate(key);
    stop(key);
    states.delete(key);
  }

  /** SWR says nothing of an answer that it drops, and leaves the key loading. */
  function settle(key: string): void {
    if (!isWanted(key) || runningOf(key) !== undefined || cache.get(key)?.isValidating === false)
      return;
    stop(key);
    onDropped(key);
  }

  return {
    stop,

    /** The keys that somebody waits for, or that are asked for. */
    openKeys: (): Iterable<string> => states.keys(),

    /** What SWR keeps for a key. */
    entryOf: (key: string): State<M2MTokenPage, Error> | undefined => cache.get(key),

    /** The request for a key that is in flight. */
    runningOf,

    /** Forgets a failure that nobody shows. Under Suspense SWR would throw it at whoever opens the page next. */
    forgetFailure: (key: string): void => {
      const entry = cache.get(key);
      const isFailed = entry?.error !== undefined && entry.data === undefined;
      if (isFailed && !isWanted(key)) cache.delete(key);
    },

    /** Counts one who wants the page of a key; the returned function counts them off. */
    subscribe: (key: string): (() => void) => {
      const state = stateOf(key);
      // Whoever opens a page that is neither there nor on its way is a person, also while the endpoint asks for patience.
      const isOpening = state.subscribers === 0 && state.running === undefined;
      if (isOpening && cache.get(key)?.data === undefined) {
        state.isPersonal = true;
        // What came of an automatic request that was not made, SWR would take for a fresh answer, and ask for nothing.
        void mutate(key);
      }
      state.subscribers += 1;
      return () => {
        state.subscribers -= 1;
        if (state.subscribers === 0) setTimeout(() => abandon(key), 0);
      };
    },

    /** The request for the key that `ask` makes is one that a person asked for. */
    asPerson: async <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
      const state = states.get(key);
      if (state === undefined) return ask();
      state.isPersonal = true;
      try {
        return await ask();
      } finally {
        // It may have asked for nothing, and the next request may be a timer's.
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

    /** From now on only a person brings the rows back. */
    markCleared: (key: string): void => {
      const state = states.get(key);
      if (state !== undefined) state.isCleared = true;
    },

    isCleared: (key: string): boolean => states.get(key)?.isCleared === true,

    /** Whether the rows of a page that is still open have left the cache, by any route, and nothing has come since. */
    isEmptied: (key: string): boolean => {
      const entry = cache.get(key) ?? { data: undefined };
      // The entry of a page that was never there has no data at all.
      const isEmpty = 'data' in entry && entry.data === undefined && entry.error === undefined;
      return isEmpty && states.has(key);
    },

    /** Whether SWR may be believed that a request is in flight: it says so from the first render on, also of a page for which none follows. */
    mayBeInFlight: (key: string): boolean =>
      !isWanted(key) || runningOf(key) !== undefined || cache.get(key)?.isValidating === true,

    end: (request: PageRequest): void => {
      const state = states.get(request.key);
      if (state?.running !== request) return;
      state.running = undefined;
      // Asked for without a subscriber, as a suspended render does that never came to the screen.
      if (state.subscribers === 0) states.delete(request.key);
      // SWR has read the answer by then.
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

/** An answer that says that its page is gone holds until somebody leaves: when they come back there may be one. */
function isGone(key: string, page: M2MTokenPage | undefined): boolean {
  const offset = parseM2MTokensKey(key)?.params.offset;
  return page !== undefined && offset !== undefined && isPastEnd({ ...page, offset });
}
