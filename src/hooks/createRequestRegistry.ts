import type { Cache } from 'swr';
import { createForgetting, groupsOfKey } from './createForgetting.js';
import type { PagesAhead } from './createPagesAhead.js';
import { createPageRequests, type Mutate } from './createPageRequests.js';
import { createPauses } from './createPauses.js';
import { onPageRest } from './onPageRest.js';

export type RequestRegistry = ReturnType<typeof createRequestRegistry>;

/**
 * Who waits for which page, what is on its way, what must not be asked and what must not be shown: all that SWR does
 * not keep. There is one for each SWR cache.
 */
export function createRequestRegistry(cache: Cache, swrMutate: Mutate) {
  // SWR rejects for a cache that left the page with its <SWRConfig>: there is nothing left to forget in it.
  const mutate: Mutate = (key, ...data) => swrMutate(key, ...data).catch(() => undefined);
  const { tellForgotten, ...forgetting } = createForgetting();
  const { stop, openKeys, markCleared, ...requests } = createPageRequests(cache, mutate, (key) =>
    tellForgotten(machineOf(key)),
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
    /** The pages that were prefetched; undefined = none ever was. */
    ahead: undefined as PagesAhead | undefined,
    ...createPauses(),
    ...forgetting,
    ownKeys,

    /** As a person asks for the page anew, those ahead of it are not what they will want to see. */
    asPerson: <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
      registry.ahead?.dropAhead(isIn(machineOf(key)));
      return requests.asPerson(key, ask);
    },

    /** Takes a group of rows off the screen and out of the cache; lists that show another page of it ask again. */
    forget: (group: string, failedKey: string): void => {
      registry.ahead?.dropAhead(isIn(group));
      for (const key of [...ownKeys()].filter(isIn(group))) {
        // Those without rows have failed already: to ask for them again would go round in circles.
        if (cache.get(key)?.data !== undefined || requests.runningOf(key)) {
          void mutate(key, undefined, { revalidate: key !== failedKey });
        }
      }
      tellForgotten(group);
    },

    /** Takes every row off the screen and out of the cache, whatever is on its way, until a person asks for them. */
    clear: (): void => takeAll(markCleared),

    /** The session may end while the page is in the back/forward cache: rows leave with it, and lists ask when it is back. */
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
