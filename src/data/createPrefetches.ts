import type { M2MTokenPage } from '../api/M2MToken.js';
import type { PageQuery } from './PageQuery.js';
import type { PageSource } from './PageStore.js';

/** How long a prefetched page may replace a request, in milliseconds. */
const PREFETCH_LIFETIME = 30_000;

/** How to prefetch a page, and the callback for a failure before the page is opened. */
interface PrefetchInput {
  mayRequest: () => boolean;
  request: (signal: AbortSignal) => Promise<M2MTokenPage>;
  onFailure: (error: unknown) => void;
}

/**
 * Prefetched pages. SWR learns of a page only when it is opened, as the answer to that request. So SWR never stores,
 * reports or retries a failed prefetch.
 */
export interface Prefetches extends PageSource {
  /**
   * Prefetches a page, unless it is prefetched already; the returned function releases it. undefined = not prefetched.
   * Each query object prefetches its page at most once, because it stands for one intent of the user.
   */
  hold: (query: PageQuery, input: PrefetchInput) => (() => void) | undefined;
}

interface Prefetch {
  query: PageQuery;
  page: Promise<M2MTokenPage>;
  controller: AbortController;
  /** How many lists may open it. */
  holders: number;
  /** When the answer arrived, in Unix milliseconds; undefined = it is in flight. */
  since: number | undefined;
  /** Drops the page when it is too old. */
  timer: ReturnType<typeof setTimeout> | undefined;
}

export function createPrefetches(): Prefetches {
  const prefetches = new Map<string, Prefetch>();
  const handled = new WeakSet<PageQuery>();

  function start(query: PageQuery, { request, onFailure }: PrefetchInput): Prefetch {
    const controller = new AbortController();
    const prefetch: Prefetch = {
      query,
      page: request(controller.signal),
      controller,
      holders: 0,
      since: undefined,
      timer: undefined,
    };
    prefetches.set(query.key, prefetch);
    void wait(prefetch, onFailure);
    return prefetch;
  }

  async function wait(prefetch: Prefetch, onFailure: PrefetchInput['onFailure']): Promise<void> {
    try {
      await prefetch.page;
      prefetch.since = Date.now();
      if (isThere(prefetch)) prefetch.timer = setTimeout(() => drop(prefetch), PREFETCH_LIFETIME);
    } catch (error) {
      // An opened page reports the failure itself, and a dropped page needs no report.
      if (drop(prefetch)) onFailure(error);
    }
  }

  const isThere = (prefetch: Prefetch) => prefetches.get(prefetch.query.key) === prefetch;

  /** Returns whether it was still there. */
  function remove(prefetch: Prefetch): boolean {
    clearTimeout(prefetch.timer);
    return isThere(prefetch) && prefetches.delete(prefetch.query.key);
  }

  /** Returns whether it was still there. */
  function drop(prefetch: Prefetch): boolean {
    if (!remove(prefetch)) return false;
    prefetch.controller.abort();
    return true;
  }

  return {
    hold: (query, input) => {
      const isNew = !handled.has(query);
      handled.add(query);
      const known = prefetches.get(query.key);
      const prefetch = known ?? (isNew && input.mayRequest() ? start(query, input) : undefined);
      if (prefetch === undefined) return undefined;
      prefetch.holders += 1;
      return () => {
        prefetch.holders -= 1;
        // In a later task, because another render, or StrictMode, may hold it again.
        setTimeout(() => prefetch.holders === 0 && drop(prefetch), 0);
      };
    },

    take: (key, signal) => {
      const prefetch = prefetches.get(key);
      if (prefetch === undefined) return undefined;
      remove(prefetch);
      // A timer stands still while the computer sleeps.
      if (Date.now() - (prefetch.since ?? Infinity) >= PREFETCH_LIFETIME) return undefined;
      signal.addEventListener('abort', () => prefetch.controller.abort());
      return prefetch.page;
    },

    drop: (isOutdated) => {
      for (const prefetch of prefetches.values()) if (isOutdated(prefetch.query)) drop(prefetch);
    },
  };
}
