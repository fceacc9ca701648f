import { useContext, useMemo, useSyncExternalStore } from 'react';
import { formatEndpoint } from '../api/getM2MTokensKey.js';
import { usePageStore } from '../data/usePageStore.js';
import { M2MTokensContext } from './M2MTokensContext.js';

/**
 * A number that grows when the rows of a machine leave screen and cache: after `clear()`, the end of the session, or a
 * refusal. Everything that was read from them must then go, too.
 */
export function useRowsEpoch(subject: string | null | undefined): number {
  const { proxyUrl, cacheScope = null } = useContext(M2MTokensContext);
  const endpoint = formatEndpoint(proxyUrl);
  const { epochs } = usePageStore();
  const read = useMemo(() => {
    const owner = { endpoint, cacheScope, params: { subject: subject ?? null } };
    return () => epochs.of(owner);
  }, [epochs, endpoint, cacheScope, subject]);
  return useSyncExternalStore(epochs.subscribe, read, read);
}
