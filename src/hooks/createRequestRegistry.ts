import type { Cache } from 'swr';
import { parseM2MTokensKey } from '../api/getM2MTokensKey.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';

/** One request on its way. */
export interface PageRequest {
  readonly key: string;
  readonly signal: AbortSignal;
  /** Whether a person asked for it, rather than a timer or an event. */
  readonly isPersonal: boolean;
}

/** What is known of one key beside SWR's own state. */
interface KeyState {
  subscribers: number;
  running: { request: PageRequest; controller: AbortController } | undefined;
  retryTimer: ReturnType<typeof setTimeout> | undefined;
  isPersonal: boolean;
}

/** Until when nothing automatic goes to an endpoint, and the answer that said so. */
export interface Pause {
  until: number;
  error: M2MTokensError;
}

/** `mutate` of the cache that the registry belongs to. */
type Mutate = (
  key: string,
  data?: undefined,
  options?: { revalidate: boolean },
) => Promise<unknown>;

export type RequestRegistry = ReturnType<typeof createRequestRegistry>;

/**
 * Who waits for which page, what is on its way and what must not be asked: all that SWR does not keep.
 * There is one for each SWR cache.
 *
 * Requests are never left to fail by an abort: SWR would store that as the key's error. A request that is not current
 * any more is forgotten by SWR first, then aborted, and whoever runs it lets its promise resolve.
 */
export function createRequestRegistry(cache: Cache, swrMutate: Mutate) {
  // SWR rejects for a cache that left the page with its <SWRConfig>: then there is nothing to forget.
  const mutate: Mutate = (...args) => swrMutate(...args).catch(() => undefined);
  const states = new Map<string, KeyState>();
  const pauses = new Map<string, Pause>();
  const forgotten = new Map<string | null, number>();
  let cleared = 0;
  const listeners = new Set<() => void>();

  function stateOf(key: string): KeyState {
    const known = states.get(key);
    if (known !== undefined) return known;
    const state: KeyState = {
      subscribers: 0,
      running: undefined,
      retryTimer: undefined,
      isPersonal: false,
    };
    states.set(key, state);
    return state;
  }

  function stop(key: string): void {
    const state = states.get(key);
    if (state === undefined) return;
    clearTimeout(state.retryTimer);
    state.retryTimer = undefined;
    const { running } = state;
    state.running = undefined;
    running?.controller.abort();
  }

  /** The last one who waited has left and nobody came back. */
  function abandon(key: string): void {
    const state = states.get(key);
    if (state === undefined || state.subscribers > 0) return;
    if (state.running !== undefined) {
      void mutate(key);
      // SWR leaves these as they were when it forgets a request.
      const cached = cache.get(key);
      if (cached !== undefined)
        cache.set(key, { ...cached, isLoading: false, isValidating: false });
    }
    stop(key);
    states.delete(key);
  }

  function* ownKeys(): Generator<string> {
    for (const key of cache.keys()) if (parseM2MTokensKey(key) !== null) yield key;
  }

  return {
    /** Counts one who wants the page of a key; the returned function counts them off. */
    subscribe: (key: string): (() => void) => {
      const state = stateOf(key);
      state.subscribers += 1;
      // Whoever opens a page is a person, also while the endpoint asks for patience.
      if (pauses.size > 0) state.isPersonal = true;
      return () => {
        state.subscribers -= 1;
        if (state.subscribers === 0) setTimeout(() => abandon(key), 0);
      };
    },

    /** The next request for the key is one that a person asked for. */
    expectPersonal: (key: string): void => {
      stateOf(key).isPersonal = true;
    },

    begin: (key: string): PageRequest => {
      stop(key);
      const state = stateOf(key);
      const controller = new AbortController();
      const request = { key, signal: controller.signal, isPersonal: state.isPersonal };
      state.isPersonal = false;
      state.running = { request, controller };
      return request;
    },

    isCurrent: (request: PageRequest): boolean =>
      states.get(request.key)?.running?.request === request,

    end: (request: PageRequest): void => {
      const state = states.get(request.key);
      if (state?.running?.request !== request) return;
      state.running = undefined;
      // Asked for without a subscriber, as a suspended render does that never came to the screen.
      if (state.subscribers === 0) states.delete(request.key);
    },

    retryLater: (key: string, retry: () => void, delay: number): void => {
      const state = stateOf(key);
      clearTimeout(state.retryTimer);
      state.retryTimer = setTimeout(retry, delay);
    },

    /** Nothing automatic goes to the endpoint until the `Retry-After` of this failure ends. */
    pause: (endpoint: string, error: M2MTokensError, now: number): void => {
      pauses.set(endpoint, { until: now + (error.retryAfter ?? 0) * 1000, error });
    },

    pauseOf: (endpoint: string, now: number): Pause | undefined => {
      const pause = pauses.get(endpoint);
      if (pause === undefined || pause.until > now) return pause;
      pauses.delete(endpoint);
      return undefined;
    },

    /** Takes every row of a scope off the screen and out of the cache; those who show another page ask anew. */
    forgetScope: (scope: string | null, failedKey: string): void => {
      forgotten.set(scope, (forgotten.get(scope) ?? 0) + 1);
      for (const key of [...ownKeys()]) {
        // Those without rows have failed already: to ask for them again would go round in circles.
        const hasRows =
          cache.get(key)?.data !== undefined || states.get(key)?.running !== undefined;
        if (hasRows && parseM2MTokensKey(key)?.cacheScope === scope) {
          void mutate(key, undefined, { revalidate: key !== failedKey });
        }
      }
      for (const listener of listeners) listener();
    },

    /** Takes every row off the screen and out of the cache, whatever is on its way, and asks for nothing. */
    clear: (): void => {
      const keys = new Set([...ownKeys(), ...states.keys()]);
      cleared += 1;
      for (const key of keys) {
        void mutate(key, undefined, { revalidate: false });
        stop(key);
      }
      for (const listener of listeners) listener();
    },

    ownKeys,

    /** Grows each time the rows of a scope are forgotten: rows kept from before must not be shown. */
    timesForgotten: (scope: string | null): number => cleared + (forgotten.get(scope) ?? 0),

    onForgotten: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
