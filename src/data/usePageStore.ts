import type { Cache } from 'swr';
import { useSWRConfig } from 'swr';
import { getOrCreate } from '../logic/getOrCreate.js';
import { createPageStore } from './createPageStore.js';
import type { PageStore } from './PageStore.js';

const stores = new WeakMap<Cache, PageStore>();

/** The store of the nearest SWR cache. */
export function usePageStore(): PageStore {
  const { cache, mutate } = useSWRConfig();
  return getOrCreate(stores, cache, () => createPageStore(cache, mutate));
}
