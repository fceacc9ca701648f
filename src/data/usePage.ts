import { useContext, useSyncExternalStore } from 'react';
import useSWR, { type SWRResponse, useSWRConfig } from 'swr';
import { formatEndpoint, formatKey } from '../api/getM2MTokensKey.js';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { configurePage, FORGOTTEN, type PageConfiguration } from './configurePage.js';
import { type Groups, groupsOf } from './createForgetting.js';
import { fetchPage } from './fetchPage.js';
import { M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { useIsomorphicLayoutEffect } from '../hooks/useIsomorphicLayoutEffect.js';
import { useRequestRegistry } from './useRequestRegistry.js';

export interface PageResult {
  /** SWR's state of this key; `data` is below. */
  swr: SWRResponse<M2MTokenPage, M2MTokensError>;
  data: M2MTokenPage | undefined;
  key: string | null;
  /** Changes with endpoint, cache scope and subject, and when their rows are invalidated. */
  boundary: string;
  /** Whether a request for a missing page is in flight. */
  isAsking: () => boolean;
  /** Whether the page of another key is still cached. */
  isCached: (key: string) => boolean;
}

/** One page through SWR: its key, its request and its retries. `params` undefined = no request. */
export function usePage(
  subject: string | null | undefined,
  params: ListParams | undefined,
  options: PageConfiguration,
): PageResult {
  const client = useContext(M2MTokensContext);
  const host = useSWRConfig();
  const registry = useRequestRegistry();
  const groups = groupsOf(
    formatEndpoint(client.proxyUrl),
    client.cacheScope ?? null,
    subject ?? null,
  );
  const key = params === undefined ? null : formatKey(params, client);
  const timesForgotten = useTimesForgotten(groups);
  // Under Suspense React would keep removed rows in the page, hidden, until the next answer. A failure still reaches
  // the error boundary.
  const isSuspending = options.suspense ?? host.suspense ?? false;
  const isEmptied = key !== null && registry.isEmptied(key);
  const isUnsuspended = isSuspending && isEmptied;
  const isForgotten = timesForgotten > 0 || isEmptied;

  // Runs before SWR's own effect, which sends the request: the registry must know the subscriber first.
  useIsomorphicLayoutEffect(
    () => (key === null ? undefined : registry.subscribe(key)),
    [registry, key],
  );
  useIsomorphicLayoutEffect(() => {
    if (key !== null && isEmptied) registry.tellEmptied(key);
  }, [registry, key, isEmptied]);

  const swr = useSWR<M2MTokenPage, M2MTokensError>(
    key,
    (asked: string) => {
      // SWR revalidates a cached page one frame late: this hook may be on another page by then.
      if (params === undefined || asked !== key)
        return registry.entryOf(asked)?.data as M2MTokenPage;
      const rendered = isForgotten ? undefined : host.fallback[asked];
      return fetchPage({ registry, client, key, params, rendered });
    },
    configurePage(options, { key, registry, host, isForgotten, isUnsuspended }),
  );
  // SWR re-renders for the fields that were read, and here only the boundary may have read the failure.
  if (isUnsuspended) void swr.error;
  const mayBeInFlight = key !== null && registry.mayBeInFlight(key);
  const data = swr.data === FORGOTTEN ? undefined : swr.data;
  return {
    swr,
    data,
    key,
    boundary: groups[2] + timesForgotten,
    isAsking: () => mayBeInFlight && (data === undefined ? swr.isLoading : swr.isValidating),
    isCached: (other) => {
      const entry = registry.entryOf(other) ?? {};
      return ('data' in entry ? entry.data : host.fallback[other]) !== undefined;
    },
  };
}

function useTimesForgotten(groups: Groups): number {
  const registry = useRequestRegistry();
  const read = () => registry.timesForgotten(groups);
  return useSyncExternalStore(registry.onForgotten, read, read);
}
