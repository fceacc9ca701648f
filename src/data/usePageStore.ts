import type { Cache } from 'swr';
import { useSWRConfig } from 'swr';
import { createPageStore } from './createPageStore.js';
import type { PageStore } from './PageStore.js';

const stores = new WeakMap<Cache, PageStore>();

/** The store of the nearest SWR cache. */
export function usePageStore(): PageStore {
  const { cache, mutate } = useSWRConfig();
  const known = stores.get(cache);
  if (known !== undefined) return known;
  const store = createPageStore(cache, mutate);
  stores.set(cache, store);
  return store;
}
