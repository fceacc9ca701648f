import { useContext, useSyncExternalStore } from 'react';
import useSWR, { type SWRConfiguration, type SWRResponse, useSWRConfig } from 'swr';
import { formatEndpoint, formatKey } from '../api/getM2MTokensKey.js';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { retryDelay } from '../logic/retryDelay.js';
import { fetchPage } from './fetchPage.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';
import { useRequestRegistry } from './useRequestRegistry.js';

/** SWR's own options, without those that this package must hold in its own hands. */
export type PageConfiguration = Omit<
  SWRConfiguration<M2MTokenPage, M2MTokensError>,
  'fetcher' | 'keepPreviousData' | 'fallbackData' | 'use' | 'compare'
>;

export interface PageResult {
  /** SWR's answer for this very key. */
  swr: SWRResponse<M2MTokenPage, M2MTokensError>;
  key: string | null;
  endpoint: string;
  cacheScope: string | null;
  /** How often the rows of this scope were forgotten, by `clear()` or a 401 or 403. */
  timesForgotten: number;
}

/** One page through SWR: its key, its request and its retries. `params` undefined = nothing is asked. */
export function usePage(params: ListParams | undefined, options: PageConfiguration): PageResult {
  const config = useContext(M2MTokensContext);
  const { cache, fallback } = useSWRConfig();
  const registry = useRequestRegistry();
  const endpoint = formatEndpoint(config.proxyUrl);
  const cacheScope = config.cacheScope ?? null;
  const key = params === undefined ? null : formatKey(params, config);
  const timesForgotten = useTimesForgotten(cacheScope);
  // What the server rendered was forgotten too.
  const rendered: Record<string, unknown> = timesForgotten > 0 ? {} : fallback;

  // Before SWR's own effect, which asks: the registry must know of the subscriber first.
  useIsomorphicLayoutEffect(
    () => (key === null ? undefined : registry.subscribe(key)),
    [registry, key],
  );

  const swr = useSWR<M2MTokenPage, M2MTokensError>(
    key,
    (asked: string) => {
      const known = (cache.get(asked)?.data ?? rendered[asked]) as M2MTokenPage | undefined;
      return fetchPage({
        registry,
        client: config,
        key: asked,
        endpoint,
        cacheScope,
        params: params as ListParams,
        known,
      });
    },
    {
      // A host's <SWRConfig> may set these for its own requests; for this one only `options` may.
      shouldRetryOnError: true,
      onErrorRetry(error, failedKey, _config, retry, { retryCount, dedupe }) {
        const delay = retryDelay(error, retryCount, Math.random());
        if (delay === null || retryCount > (options.errorRetryCount ?? Infinity)) return;
        const pause = registry.pauseOf(endpoint, Date.now());
        const patience = pause === undefined ? 0 : pause.until - Date.now();
        registry.retryLater(
          failedKey,
          () => void retry({ retryCount, dedupe }),
          Math.max(delay, patience),
        );
      },
      ...options,
      ...PINNED,
      ...(key !== null && timesForgotten > 0 ? { fallback: { [key]: undefined } } : {}),
    },
  );
  return { swr, key, endpoint, cacheScope, timesForgotten };
}

/** What no configuration may change, or rows would be shown under a question that they do not answer. */
const PINNED = {
  keepPreviousData: false,
  fallbackData: undefined as unknown as M2MTokenPage,
  // `reusePage` has done the comparison: a page that says the same is the same object.
  compare: Object.is,
};

function useTimesForgotten(cacheScope: string | null): number {
  const registry = useRequestRegistry();
  const read = () => registry.timesForgotten(cacheScope);
  return useSyncExternalStore(registry.onForgotten, read, read);
}
