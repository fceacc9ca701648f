import { useContext, useSyncExternalStore } from 'react';
import useSWR, { type SWRResponse, useSWRConfig } from 'swr';
import { formatEndpoint, formatKey } from '../api/getM2MTokensKey.js';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { configurePage, FORGOTTEN, type PageConfiguration } from './configurePage.js';
import { fetchPage } from './fetchPage.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';
import { useRequestRegistry } from './useRequestRegistry.js';

export interface PageResult {
  /** SWR's state of this very key; its `data` is below. */
  swr: SWRResponse<M2MTokenPage, M2MTokensError>;
  data: M2MTokenPage | undefined;
  key: string | null;
  endpoint: string;
  cacheScope: string | null;
  /** How often the rows of this scope were forgotten, by `clear()` or a 401 or 403. */
  timesForgotten: number;
}

/** One page through SWR: its key, its request and its retries. `params` undefined = nothing is asked. */
export function usePage(params: ListParams | undefined, options: PageConfiguration): PageResult {
  const client = useContext(M2MTokensContext);
  const host = useSWRConfig();
  const registry = useRequestRegistry();
  const endpoint = formatEndpoint(client.proxyUrl);
  const cacheScope = client.cacheScope ?? null;
  const key = params === undefined ? null : formatKey(params, client);
  const timesForgotten = useTimesForgotten(cacheScope);
  const isForgotten = timesForgotten > 0;
  // Under Suspense React would keep rows that were taken away in the page, hidden, until the next answer. A failure is
  // thrown to the error boundary all the same.
  const isSuspending = options.suspense ?? host.suspense ?? false;
  const isUnsuspended = isSuspending && key !== null && registry.isUnanswered(key);

  // Before SWR's own effect, which asks: the registry must know of the subscriber first.
  useIsomorphicLayoutEffect(
    () => (key === null ? undefined : registry.subscribe(key)),
    [registry, key],
  );

  const swr = useSWR<M2MTokenPage, M2MTokensError>(
    key,
    (asked: string) => {
      const readCached = (): M2MTokenPage | undefined => host.cache.get(asked)?.data;
      // SWR asks for a page that it has one frame late: this hook may be on another page by then.
      if (params === undefined || asked !== key) return readCached() as M2MTokenPage;
      const rendered = isForgotten ? undefined : host.fallback[asked];
      return fetchPage({
        registry,
        client,
        key,
        endpoint,
        cacheScope,
        params,
        rendered,
        readCached,
        readError: () => host.cache.get(asked)?.error,
      });
    },
    configurePage(options, { key, endpoint, registry, host, isForgotten, isUnsuspended }),
  );
  // SWR renders anew for what was read, and here nobody but the boundary may have asked for the failure.
  if (isUnsuspended) void swr.error;
  const data = swr.data === FORGOTTEN ? undefined : swr.data;
  return { swr, data, key, endpoint, cacheScope, timesForgotten };
}

function useTimesForgotten(cacheScope: string | null): number {
  const registry = useRequestRegistry();
  const read = () => registry.timesForgotten(cacheScope);
  return useSyncExternalStore(registry.onForgotten, read, read);
}
