import { getOrCreate } from '../logic/getOrCreate.js';
import type { PageQuery } from './PageQuery.js';
import type { PageStore } from './PageStore.js';

type Listener = (query: PageQuery) => void;

const listeners = new WeakMap<PageStore, Set<Listener>>();

/**
 * Calls the listener each time that a list opens a page, also when it changes its filters. The returned function
 * unsubscribes. Only managing needs it, so the store learns it from here.
 */
export function watchOpenedPages(store: PageStore, listener: Listener): () => void {
  const all = getOrCreate(listeners, store, () => listen(store));
  all.add(listener);
  return () => all.delete(listener);
}

function listen({ entries }: PageStore): Set<Listener> {
  const all = new Set<Listener>();
  const { subscribe } = entries;
  entries.subscribe = (query) => {
    for (const listener of all) listener(query);
    return subscribe(query);
  };
  return all;
}
