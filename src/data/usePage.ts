import { useCallback, useSyncExternalStore } from 'react';
import useSWR, { type KeyedMutator, type SWRResponse, useSWRConfig } from 'swr';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensClient } from '../api/M2MTokensClient.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import {
  type Configuration,
  configurePage,
  type PageConfiguration,
  REMOVED,
} from './configurePage.js';
import { fetchPage } from './fetchPage.js';
import type { PageQuery } from './PageQuery.js';
import type { PageStore } from './PageStore.js';
import { machineGroup, type RowOwner } from './rowGroups.js';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';
import { usePageStore } from './usePageStore.js';

export interface PageInput {
  client: M2MTokensClient;
  /** undefined = no request. */
  query: PageQuery | undefined;
  owner: RowOwner;
  options: PageConfiguration;
}

export interface PageResult {
  /** SWR's state of this key; `data` and `mutate` are below. */
  swr: SWRResponse<M2MTokenPage | undefined, M2MTokensError>;
  data: M2MTokenPage | undefined;
  /** SWR's bound mutate, as a user action. */
  mutate: KeyedMutator<M2MTokenPage>;
  /** Changes with endpoint, cache scope and subject, and when their rows are invalidated. */
  boundary: string;
  /** Whether a request for a missing page is in flight. */
  isAsking: () => boolean;
  /** Whether the page of another query is still cached. */
  isCached: (query: PageQuery) => boolean;
}

/** One page through SWR: its request and its retries. */
export function usePage({ client, query, owner, options }: PageInput): PageResult {
  const host = useSWRConfig();
  const store = usePageStore();
  const { entries } = store;
  const key = query?.key ?? null;
  const epoch = useEpoch(store, owner);
  // Under Suspense React would keep the removed rows in the DOM, hidden, until the next answer. A failure still reaches
  // the error boundary.
  const isSuspending = options.suspense ?? host.suspense ?? false;
  const isEmptied = key !== null && entries.isEmptied(key);
  const isUnsuspended = isSuspending && isEmptied;
  const isOutdated = epoch > 0 || isEmptied;

  // Runs before SWR's own effect, which sends the request: the store must know the subscriber first.
  useIsomorphicLayoutEffect(() => query && entries.subscribe(query), [entries, query]);
  useIsomorphicLayoutEffect(() => {
    // A page that the server rendered for this machine is older than the rows that have left the cache.
    if (query !== undefined && isEmptied) store.epochs.begin(machineGroup(query));
  }, [store, query, isEmptied]);

  const swr = useSWR<M2MTokenPage | undefined, M2MTokensError>(
    key,
    (requested: string) => {
      // SWR revalidates a cached page one frame late, when this hook may already show another page.
      if (query === undefined || requested !== key) return entries.stateOf(requested)?.data;
      const rendered = isOutdated ? undefined : host.fallback[requested];
      return fetchPage({ store, client, query, rendered });
    },
    configurePage(options as Configuration, {
      query,
      store,
      host,
      isOutdated,
      isUnsuspended,
    }),
  );
  // SWR re-renders only for fields that a render has read. Here only the error boundary may have read the failure.
  if (isUnsuspended) void swr.error;
  const mayBeInFlight = key !== null && entries.mayBeInFlight(key);
  const data = swr.data === REMOVED ? undefined : swr.data;
  return {
    swr,
    data,
    mutate: useUserMutate(store, query, swr.mutate as KeyedMutator<M2MTokenPage>),
    boundary: machineGroup(owner) + epoch,
    isAsking: () => mayBeInFlight && (data === undefined ? swr.isLoading : swr.isValidating),
    isCached: (other) => {
      const state = entries.stateOf(other.key) ?? {};
      return ('data' in state ? state.data : host.fallback[other.key]) !== undefined;
    },
  };
}

function useEpoch({ epochs }: PageStore, owner: RowOwner): number {
  const read = () => epochs.of(owner);
  return useSyncExternalStore(epochs.subscribe, read, read);
}

/** A call of `mutate` counts as a user action. */
function useUserMutate(
  store: PageStore,
  query: PageQuery | undefined,
  mutate: KeyedMutator<M2MTokenPage>,
): KeyedMutator<M2MTokenPage> {
  return useCallback(
    (...args: Parameters<KeyedMutator<M2MTokenPage>>) =>
      query === undefined ? mutate(...args) : store.asUserAction(query, () => mutate(...args)),
    [store, query, mutate],
  ) as KeyedMutator<M2MTokenPage>;
}
