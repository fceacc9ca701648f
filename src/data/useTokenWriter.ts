import { useCallback } from 'react';
import { useSWRConfig } from 'swr';
import type { M2MToken } from '../api/M2MToken.js';
import { keepRevoked, type RowPlace, writeToken } from './keptRevoked.js';
import type { PageQuery } from './PageQuery.js';
import type { PageStore } from './PageStore.js';
import type { MachinePages } from './useMachinePages.js';
import { usePageStore } from './usePageStore.js';
import { writeListeners } from './writtenTokens.js';

/** Returns a function that puts an answered token into every page that has it. */
export function useTokenWriter({ all }: MachinePages): (token: M2MToken) => void {
  const { mutate } = useSWRConfig();
  const store = usePageStore();
  return useCallback(
    (token) => {
      keepRevokedRows(store);
      for (const listener of writeListeners) listener(token);
      for (const { query, page } of all()) {
        const written = writeToken(page, token, placeOf(store, query));
        if (written === undefined) continue;
        store.epochs.stamp(written, query);
        // SWR drops the answer of a request in flight, which may be older. It rejects when the cache has unmounted.
        mutate(query.key, written, { revalidate: false }).catch(() => {});
      }
    },
    [all, mutate, store],
  );
}

function keepRevokedRows(store: PageStore): void {
  store.edit = (page, query) => keepRevoked(page, placeOf(store, query), query.params);
}

function placeOf({ entries, epochs }: PageStore, query: PageQuery): RowPlace {
  return { entry: entries.get(query.key), epoch: epochs.of(query) };
}
