import { useContext, useEffect } from 'react';
import { useSWRConfig } from 'swr';
import { formatEndpoint, formatKey } from '../api/getM2MTokensKey.js';
import type { ListParams } from '../api/ListParams.js';
import { askProxy, heedFailure } from './fetchPage.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useRequestRegistry } from './useRequestRegistry.js';

/** Has a page asked for before anybody opens it, unless it is there, or on its way, or its endpoint asks for patience. */
export function usePageAhead(params: ListParams | undefined): void {
  const client = useContext(M2MTokensContext);
  const { cache } = useSWRConfig();
  const registry = useRequestRegistry();

  useEffect(() => {
    if (params === undefined) return undefined;
    const key = formatKey(params, client);
    const endpoint = formatEndpoint(client.proxyUrl);
    const isKnown = cache.get(key)?.data !== undefined || registry.isRunning(key);
    if (isKnown || registry.pauseOf(endpoint, Date.now()) !== undefined) return undefined;
    const cacheScope = client.cacheScope ?? null;
    return registry.holdAhead(key, {
      ask: (signal) => askProxy(client, params, signal),
      onFailure: (error) => heedFailure({ registry, endpoint, cacheScope, key }, error),
    });
  }, [params, client, cache, registry]);
}
