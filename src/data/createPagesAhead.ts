import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';

/** How long a prefetched page may replace a request, in milliseconds. */
const AHEAD_LIFETIME = 30_000;

/** One sign that the user is about to open a page. Each object prefetches its page at most once. */
export interface Intent {
  readonly key: string;
  readonly params: ListParams;
}

/** How to prefetch a page, and the callback for a failure before the page is opened. */
export interface AskAhead {
  mayAsk: () => boolean;
  ask: (signal: AbortSignal) => Promise<M2MTokenPage>;
  onFailure: (error: unknown) => void;
}

interface PageAhead {
  page: Promise<M2MTokenPage>;
  controller: AbortController;
  /** How many lists may open it. */
  holders: number;
  /** When the answer arrived, in Unix milliseconds; undefined = it is in flight. */
  since: number | undefined;
  /** Drops the page when it is too old. */
  timer: ReturnType<typeof setTimeout> | undefined;
}

export type PagesAhead = ReturnType<typeof createPagesAhead>;

/**
 * Prefetched pages. SWR learns of a page when it is opened, and takes it as the answer of that request: so a failed
 * prefetch is never stored, reported or retried.
 */
export function createPagesAhead() {
  const pages = new Map<string, PageAhead>();
  const heeded = new WeakSet<Intent>();

  function ask(key: string, { ask: askFor, onFailure }: AskAhead): PageAhead {
    const controller = new AbortController();
    const ahead: PageAhead = {
      page: askFor(controller.signal),
      controller,
      holders: 0,
      since: undefined,
      timer: undefined,
    };
    pages.set(key, ahead);
    void wait(key, ahead, onFailure);
    return ahead;
  }

  async function wait(
    key: string,
    ahead: PageAhead,
    onFailure: AskAhead['onFailure'],
  ): Promise<void> {
    try {
      await ahead.page;
      ahead.since = Date.now();
      if (pages.get(key) === ahead)
        ahead.timer = setTimeout(() => drop(key, ahead), AHEAD_LIFETIME);
    } catch (error) {
      // An opened page reports the failure itself, and a dropped page needs no report.
      if (drop(key, ahead)) onFailure(error);
    }
  }

  /** Returns whether it was still there. */
  function remove(key: string, ahead: PageAhead): boolean {
    clearTimeout(ahead.timer);
    return pages.get(key) === ahead && pages.delete(key);
  }

  /** Returns whether it was still there. */
  function drop(key: string, ahead: PageAhead): boolean {
    if (!remove(key, ahead)) return false;
    ahead.controller.abort();
    return true;
  }

  return {
    /**
     * Prefetches the page, unless it is cached or in flight; the returned function releases it. undefined = not
     * prefetched.
     */
    holdAhead: (intent: Intent, how: AskAhead): (() => void) | undefined => {
      const { key } = intent;
      const isNew = !heeded.has(intent);
      heeded.add(intent);
      const ahead = pages.get(key) ?? (isNew && how.mayAsk() ? ask(key, how) : undefined);
      if (ahead === undefined) return undefined;
      ahead.holders += 1;
      return () => {
        ahead.holders -= 1;
        // Not at once: another render, or StrictMode, may hold it again.
        setTimeout(() => ahead.holders === 0 && drop(key, ahead), 0);
      };
    },

    /** The prefetched page, for a request that ends with the signal; undefined = not prefetched, or too old. */
    takeAhead: (key: string, signal: AbortSignal): Promise<M2MTokenPage> | undefined => {
      const ahead = pages.get(key);
      if (ahead === undefined) return undefined;
      remove(key, ahead);
      // A timer stands still while the computer sleeps.
      if (Date.now() - (ahead.since ?? Infinity) >= AHEAD_LIFETIME) return undefined;
      signal.addEventListener('abort', () => ahead.controller.abort(), { once: true });
      return ahead.page;
    },

    dropAhead: (isMeant: (key: string) => boolean): void => {
      for (const [key, ahead] of pages) if (isMeant(key)) drop(key, ahead);
    },
  };
}
