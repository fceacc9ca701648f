import type { Cache } from 'swr';
import { parseM2MTokensKey } from '../api/getM2MTokensKey.js';
import { createEpochs } from './createEpochs.js';
import { createPageEntries } from './createPageEntries.js';
import { createPauses } from './createPauses.js';
import { onPageRest } from './onPageRest.js';
import type { PageQuery } from './PageQuery.js';
import type { Mutate, PageStore } from './PageStore.js';
import { ALL_ROWS, isInGroup, machineGroup } from './rowGroups.js';

/** The store of an SWR cache. */
export function createPageStore(cache: Cache, swrMutate: Mutate): PageStore {
  // SWR rejects when the cache has unmounted with its <SWRConfig>, and then there is nothing to invalidate.
  const mutate: Mutate = (key, ...data) => swrMutate(key, ...data).catch(() => undefined);
  const epochs = createEpochs();
  const entries = createPageEntries(cache, mutate, epochs);

  /** Our pages in SWR's cache, which a host may have filled. Keys are parsed back only here. */
  function* cachedQueries(): Generator<PageQuery> {
    for (const key of cache.keys()) {
      const parsed = parseM2MTokensKey(key);
      if (parsed !== null) yield { key, ...parsed };
    }
  }

  function removeAll(isCleared: boolean): void {
    store.source?.drop(() => true);
    const cached = [...cachedQueries()].map(({ key }) => key);
    for (const key of new Set([...cached, ...entries.keys()])) {
      const entry = entries.get(key);
      if (entry && isCleared) entry.isCleared = true;
      entries.stop(key);
      void mutate(key, undefined, { revalidate: false });
    }
    epochs.begin(ALL_ROWS);
  }

  const store: PageStore = {
    entries,
    epochs,
    pauses: createPauses(),
    cachedQueries,

    asUserAction: async (query, ask) => {
      store.source?.drop(isInGroup(machineGroup(query)));
      const entry = entries.get(query.key);
      if (entry === undefined) return ask();
      entry.isNextByUser = true;
      try {
        return await ask();
      } finally {
        // If `ask` made no request, the next one may come from a timer.
        entry.isNextByUser = false;
      }
    },

    invalidate: (group, failed) => {
      store.source?.drop(isInGroup(group));
      for (const { key } of [...cachedQueries()].filter(isInGroup(group))) {
        // Keys without rows have failed already: requesting them again would loop.
        if (cache.get(key)?.data !== undefined || entries.get(key)?.request) {
          void mutate(key, undefined, { revalidate: key !== failed.key });
        }
      }
      epochs.begin(group);
    },

    clear: () => removeAll(true),

    onPageRest: (isBack) => {
      removeAll(false);
      if (!isBack) return;
      for (const key of entries.keys()) if (entries.isEmptied(key)) void mutate(key);
    },
  };
  onPageRest(store);
  return store;
}
