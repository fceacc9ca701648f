import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';

/** How long a page that was asked for ahead stands for what a request would bring, in milliseconds. */
const AHEAD_LIFETIME = 30_000;

/** Somebody was about to open a page. Another time is another object: each has its page asked for once at most. */
export interface Intent {
  readonly key: string;
  readonly params: ListParams;
}

/** How a page is asked for ahead, and who hears of it when that fails before anybody has opened the page. */
export interface AskAhead {
  mayAsk: () => boolean;
  ask: (signal: AbortSignal) => Promise<M2MTokenPage>;
  onFailure: (error: unknown) => void;
}

interface PageAhead {
  page: Promise<M2MTokenPage>;
  controller: AbortController;
  /** Those who may open it. */
  holders: number;
  /** When the answer came, in Unix milliseconds; undefined = it is on its way. */
  since: number | undefined;
  /** Drops it when it is too old. */
  timer: ReturnType<typeof setTimeout> | undefined;
}

export type PagesAhead = ReturnType<typeof createPagesAhead>;

/**
 * Pages that are asked for before anybody opens them. SWR hears of a page when it is opened, and takes it for the
 * answer of that request: so a failure ahead is never stored, told or repeated.
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
      // Whoever has opened it meanwhile hears of it there, and whoever has dropped it does not care.
      if (drop(key, ahead)) onFailure(error);
    }
  }

  /** Whether it was still there. */
  function remove(key: string, ahead: PageAhead): boolean {
    clearTimeout(ahead.timer);
    return pages.get(key) === ahead && pages.delete(key);
  }

  /** Whether it was still there. */
  function drop(key: string, ahead: PageAhead): boolean {
    if (!remove(key, ahead)) return false;
    ahead.controller.abort();
    return true;
  }

  return {
    /** Asks for the page, unless it is there or on its way; the returned function lets it go. undefined = it is not asked for. */
    holdAhead: (intent: Intent, how: AskAhead): (() => void) | undefined => {
      const { key } = intent;
      const isNew = !heeded.has(intent);
      heeded.add(intent);
      const ahead = pages.get(key) ?? (isNew && how.mayAsk() ? ask(key, how) : undefined);
      if (ahead === undefined) return undefined;
      ahead.holders += 1;
      return () => {
        ahead.holders -= 1;
        // Not at once: it may be another render, or StrictMode, that holds it again.
        setTimeout(() => ahead.holders === 0 && drop(key, ahead), 0);
      };
    },

    /** The page, for a request that ends with the signal; undefined = it was not asked for, or is too old. */
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
