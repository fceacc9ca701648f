import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import { parseM2MTokensKey } from '../api/getM2MTokensKey.js';
import type { ListParams } from '../api/ListParams.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import { useRequestRegistry } from '../data/useRequestRegistry.js';

export interface UseM2MTokensCacheReturn {
  /**
   * Revalidates the pages on the screen, or those that match the filter; resolves when the answers have arrived. Other
   * cached pages revalidate when they are opened. It also drops failures under Suspense: call it when an error boundary
   * resets.
   */
  revalidate: (filter?: Partial<ListParams>) => Promise<void>;
  /**
   * Removes every token from screen and cache, including prefetched pages and requests in flight. For signing out: only a
   * user action brings rows back, and not a window that gets the focus. The host's other keys are untouched.
   */
  clear: () => void;
}

/** Access to the token pages in the nearest SWR cache: after a change, or when the user signs out. */
export function useM2MTokensCache(): UseM2MTokensCacheReturn {
  const { mutate } = useSWRConfig();
  const registry = useRequestRegistry();
  return useMemo(
    () => ({
      async revalidate(filter = {}) {
        const keys = [...registry.ownKeys()].filter((key) => matches(key, filter));
        for (const key of keys) registry.forgetFailure(key);
        await Promise.all(keys.map((key) => registry.asPerson(key, () => mutate(key))));
      },
      clear: registry.clear,
    }),
    [mutate, registry],
  );
}

function matches(key: string, filter: Partial<ListParams>): boolean {
  const params = parseM2MTokensKey(key)?.params;
  return (
    params !== undefined &&
    Object.entries(withoutUndefined(filter)).every(
      ([name, value]) => params[name as keyof ListParams] === value,
    )
  );
}
