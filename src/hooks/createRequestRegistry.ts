import type { Cache } from 'swr';
import { parseM2MTokensKey } from '../api/getM2MTokensKey.js';
import { createForgetting } from './createForgetting.js';
import { createPagesAhead } from './createPagesAhead.js';
import { createPageRequests, type Mutate } from './createPageRequests.js';
import { createPauses } from './createPauses.js';

export type RequestRegistry = ReturnType<typeof createRequestRegistry>;

/**
 * Who waits for which page, what is on its way, what must not be asked and what must not be shown: all that SWR does
 * not keep. There is one for each SWR cache.
 */
export function createRequestRegistry(cache: Cache, swrMutate: Mutate) {
  // SWR rejects for a cache that left the page with its <SWRConfig>: there is nothing left to forget in it.
  const mutate: Mutate = (key, ...data) => swrMutate(key, ...data).catch(() => undefined);
  const { stop, openKeys, markCleared, markForgotten, ...requests } = createPageRequests(
    cache,
    mutate,
  );
  const { dropAhead, ...ahead } = createPagesAhead();
  const { countScope, countAll, tell, ...forgetting } = createForgetting();
  let clearing = false;

  function* ownKeys(): Generator<string> {
    for (const key of cache.keys()) if (parseM2MTokensKey(key) !== null) yield key;
  }

  return {
    ...requests,
    ...ahead,
    ...createPauses(),
    ...forgetting,
    ownKeys,

    /** As a person asks for the page anew, those ahead of it are not what they will want to see. */
    asPerson: <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
      const list = listOf(key);
      dropAhead((other) => listOf(other) === list);
      return requests.asPerson(key, ask);
    },

    /** Takes every row of a scope off the screen and out of the cache; those who show another page ask anew. */
    forgetScope: (scope: string | null, failedKey: string): void => {
      countScope(scope);
      dropAhead((key) => parseM2MTokensKey(key)?.cacheScope === scope);
      for (const key of [...ownKeys()]) {
        // Those without rows have failed already: to ask for them again would go round in circles.
        const hasRows = cache.get(key)?.data !== undefined || requests.isRunning(key);
        if (hasRows && parseM2MTokensKey(key)?.cacheScope === scope) {
          markForgotten(key);
          void mutate(key, undefined, { revalidate: key !== failedKey });
        }
      }
      tell();
    },

    /** Takes every row off the screen and out of the cache, whatever is on its way, until a person asks for them. */
    clear: (): void => {
      countAll();
      dropAhead(() => true);
      clearing = true;
      for (const key of new Set([...ownKeys(), ...openKeys()])) {
        markForgotten(key);
        markCleared(key);
        // SWR must be told to ask anew, or it would take the forgotten answer for a fresh one; see `isClearing`.
        void mutate(key, undefined);
        stop(key);
      }
      clearing = false;
      tell();
    },

    /** Whether whoever is told to ask anew must not. */
    isClearing: (): boolean => clearing,
  };
}

/** What the pages of one machine have in common. */
function listOf(key: string): string | undefined {
  const parsed = parseM2MTokensKey(key);
  if (parsed === null) return undefined;
  return JSON.stringify([parsed.endpoint, parsed.cacheScope, parsed.params.subject]);
}
