import { useCallback } from 'react';
import { useSWRConfig } from 'swr';
import type { PageQuery } from './PageQuery.js';
import { usePageStore } from './usePageStore.js';

/** Revalidates the cached pages that match, as a user action; resolves when the answers have arrived. */
export type Revalidate = (isMeant: (query: PageQuery) => boolean) => Promise<void>;

export function useRevalidate(): Revalidate {
  const { cache, mutate } = useSWRConfig();
  const store = usePageStore();
  return useCallback(
    async (isMeant) => {
      const queries = [...store.cachedQueries()].filter(isMeant);
      for (const { key } of queries) {
        // Drops failures that no list shows: under Suspense SWR would throw them in the next list that opens the page.
        const state = cache.get(key);
        const isFailed = state?.error !== undefined && state.data === undefined;
        if (isFailed && !store.entries.get(key)?.subscribers) cache.delete(key);
      }
      await Promise.all(queries.map((query) => store.asUserAction(query, () => mutate(query.key))));
    },
    [cache, mutate, store],
  );
}
