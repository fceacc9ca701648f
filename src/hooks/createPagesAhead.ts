import type { M2MTokenPage } from '../api/M2MToken.js';

/** How long a page that was asked for ahead stands for what a request would bring, in milliseconds. */
const AHEAD_LIFETIME = 30_000;

/** How a page is asked for ahead, and who hears of it when that fails before anybody has opened the page. */
export interface AskAhead {
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
}

/**
 * Pages that are asked for before anybody opens them. SWR hears of a page when it is opened, and takes it for the
 * answer of that request: so a failure ahead is never stored, told or repeated.
 */
export function createPagesAhead() {
  const pages = new Map<string, PageAhead>();

  function ask(key: string, { ask: askFor, onFailure }: AskAhead): PageAhead {
    const controller = new AbortController();
    const ahead: PageAhead = {
      page: askFor(controller.signal),
      controller,
      holders: 0,
      since: undefined,
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
      setTimeout(() => drop(key, ahead), AHEAD_LIFETIME);
    } catch (error) {
      // Whoever has opened it meanwhile hears of it there, and whoever has dropped it does not care.
      if (drop(key, ahead)) onFailure(error);
    }
  }

  /** Whether it was still there. */
  function drop(key: string, ahead: PageAhead): boolean {
    if (pages.get(key) !== ahead) return false;
    pages.delete(key);
    ahead.controller.abort();
    return true;
  }

  return {
    /** Asks for the page, unless it is there or on its way; the returned function lets it go. */
    holdAhead: (key: string, how: AskAhead): (() => void) => {
      const ahead = pages.get(key) ?? ask(key, how);
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
      pages.delete(key);
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
