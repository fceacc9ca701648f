import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import { parseM2MTokensKey } from '../api/getM2MTokensKey.js';
import type { ListParams } from '../api/ListParams.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import { useRequestRegistry } from './useRequestRegistry.js';

export interface UseM2MTokensCacheReturn {
  /**
   * Asks anew for the pages that are on the screen, or for those of them that match the filter; resolves when the
   * answers are there. Pages that are not on the screen are asked anew when they are opened, those that failed
   * under Suspense too: it is what an error boundary calls when it is reset.
   */
  revalidate: (filter?: Partial<ListParams>) => Promise<void>;
  /**
   * Takes every token off the screen and out of the cache, whatever was prefetched, kept or is on its way; nothing
   * but a person's press brings them back. The host's other keys are untouched. For signing out.
   */
  clear: () => void;
}

/** The pages of tokens in the nearest SWR cache: after a change, or when somebody signs out. */
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
