import { useMemo } from 'react';
import type { ListParams } from '../api/ListParams.js';
import { usePageStore } from '../data/usePageStore.js';
import { useRevalidate } from '../data/useRevalidate.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';

export interface UseM2MTokensCacheReturn {
  /**
   * Revalidates the pages on the screen, or those that match the filter; resolves when the answers have arrived. Other
   * cached pages revalidate when they are opened. It also drops failures under Suspense: call it when an error boundary
   * resets.
   */
  revalidate: (filter?: Partial<ListParams>) => Promise<void>;
  /**
   * Removes every token from screen and cache, including prefetched pages and requests in flight. Call it when the user
   * signs out: only a user action brings rows back, and a refocused window does not. The host's other keys are
   * untouched.
   */
  clear: () => void;
}

/** Access to the token pages in the nearest SWR cache: after a change, or when the user signs out. */
export function useM2MTokensCache(): UseM2MTokensCacheReturn {
  const { clear } = usePageStore();
  const revalidate = useRevalidate();
  return useMemo(
    () => ({
      revalidate: (filter = {}) => revalidate(({ params }) => matches(params, filter)),
      clear,
    }),
    [revalidate, clear],
  );
}

function matches(params: ListParams, filter: Partial<ListParams>): boolean {
  return Object.entries(withoutUndefined(filter)).every(
    ([name, value]) => params[name as keyof ListParams] === value,
  );
}
