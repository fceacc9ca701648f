import type { Cache } from 'swr';
import { createForgetting, groupsOfKey } from './createForgetting.js';
import type { PagesAhead } from './createPagesAhead.js';
import { createPageRequests, type Mutate } from './createPageRequests.js';
import { createPauses } from './createPauses.js';
import { onPageRest } from './onPageRest.js';

export type RequestRegistry = ReturnType<typeof createRequestRegistry>;

/**
 * Subscribers, requests in flight, pauses and invalidations: all state that SWR does not keep. Each SWR cache has one
 * registry.
 */
export function createRequestRegistry(cache: Cache, swrMutate: Mutate) {
  // SWR rejects for a cache that unmounted with its <SWRConfig>: it holds nothing to invalidate.
  const mutate: Mutate = (key, ...data) => swrMutate(key, ...data).catch(() => undefined);
  const { tellForgotten, ...forgetting } = createForgetting();
  const tellEmptied = (key: string) => tellForgotten(machineOf(key));
  const { stop, openKeys, markCleared, ...requests } = createPageRequests(
    cache,
    mutate,
    tellEmptied,
  );

  function* ownKeys(): Generator<string> {
    for (const key of cache.keys()) if (groupsOfKey(key).length > 0) yield key;
  }

  function takeAll(mark: (key: string) => void): void {
    registry.ahead?.dropAhead(() => true);
    for (const key of new Set([...ownKeys(), ...openKeys()])) {
      mark(key);
      stop(key);
      void mutate(key, undefined, { revalidate: false });
    }
    tellForgotten('');
  }

  const registry = {
    ...requests,
    /** The prefetched pages; undefined = none yet. */
    ahead: undefined as PagesAhead | undefined,
    ...createPauses(),
    ...forgetting,
    ownKeys,

    /** To be called when the rows of a page have left the cache: what the server rendered for the machine is older still. */
    tellEmptied,

    /** When the user refreshes a page, the pages prefetched before are outdated too. */
    asPerson: <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
      registry.ahead?.dropAhead(isIn(machineOf(key)));
      return requests.asPerson(key, ask);
    },

    /** Removes a group of rows from screen and cache; lists that show another page of it revalidate. */
    forget: (group: string, failedKey: string): void => {
      registry.ahead?.dropAhead(isIn(group));
      for (const key of [...ownKeys()].filter(isIn(group))) {
        // Keys without rows have failed already: requesting them again would loop.
        if (cache.get(key)?.data !== undefined || requests.runningOf(key)) {
          void mutate(key, undefined, { revalidate: key !== failedKey });
        }
      }
      tellForgotten(group);
    },

    /** Removes every row from screen and cache, also requests in flight, until a user action brings them back. */
    clear: (): void => takeAll(markCleared),

    /**
     * The session may end while the page is in the back/forward cache: the rows are removed first, and lists reload on
     * return.
     */
    onPageRest: (isBack: boolean): void => {
      takeAll(() => {});
      if (!isBack) return;
      for (const key of openKeys()) if (requests.isEmptied(key)) void mutate(key);
    },
  };
  onPageRest(registry);
  return registry;
}

const machineOf = (key: string): string => groupsOfKey(key)[2] ?? '';

const isIn = (group: string) => (key: string) => groupsOfKey(key).some((own) => own === group);
