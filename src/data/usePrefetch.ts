import { useCallback, useEffect, useRef } from 'react';
import { useSWRConfig } from 'swr';
import type { M2MTokensClient } from '../api/M2MTokensClient.js';
import { getOrCreate } from '../logic/getOrCreate.js';
import { applyFailure } from './applyFailure.js';
import { askProxy } from './askProxy.js';
import { createPrefetches, type Prefetches } from './createPrefetches.js';
import type { PageQuery } from './PageQuery.js';
import type { PageStore } from './PageStore.js';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';
import { usePageStore } from './usePageStore.js';

/**
 * Prefetches a page, once for each query object, unless the page is cached or in flight, its endpoint is paused, or the
 * host has paused SWR.
 *
 * @param find The page to prefetch now; undefined = none.
 * @returns A function that calls `find` again. Each commit calls it, too.
 */
export function usePrefetch(
  client: M2MTokensClient,
  find: () => PageQuery | undefined,
): () => void {
  const { cache, isPaused } = useSWRConfig();
  const store = usePageStore();
  // A host with inline functions passes an equal but new client in each render.
  const latest = useRef({ client, isPaused, find });
  useIsomorphicLayoutEffect(() => {
    latest.current = { client, isPaused, find };
  });
  const held = useRef<{ query?: PageQuery; release?: (() => void) | undefined }>({});

  const hold = useCallback(
    (query: PageQuery) => {
      const { key, endpoint } = query;
      if (cache.get(key)?.data !== undefined || store.entries.get(key)?.request) return undefined;
      const { client: current, isPaused: isHostPaused } = latest.current;
      return prefetchesOf(store).hold(query, {
        mayRequest: () => !isHostPaused() && store.pauses.of(endpoint) === undefined,
        request: (signal) => askProxy(current, query, signal),
        onFailure: (error) => applyFailure(store, query, error),
      });
    },
    [cache, store],
  );
  const update = useCallback(() => {
    const query = latest.current.find();
    if (query === held.current.query) return;
    held.current.release?.();
    held.current = query ? { query, release: hold(query) } : {};
  }, [hold]);

  useEffect(update);
  useEffect(() => {
    update();
    return () => {
      held.current.release?.();
      held.current = {};
    };
  }, [update]);
  return update;
}

const known = new WeakMap<PageStore, Prefetches>();

function prefetchesOf(store: PageStore): Prefetches {
  const prefetches = getOrCreate(known, store, createPrefetches);
  store.source = prefetches;
  return prefetches;
}
