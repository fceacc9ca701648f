import type { SWRConfiguration, useSWRConfig } from 'swr';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { retryDelay } from '../logic/retryDelay.js';
import type { RequestRegistry } from './createRequestRegistry.js';

/** SWR's own options, without those that this package must hold in its own hands. */
export type PageConfiguration = Omit<
  SWRConfiguration<M2MTokenPage, M2MTokensError>,
  'fetcher' | 'keepPreviousData' | 'fallbackData' | 'use' | 'compare'
>;

export interface ConfigurePageInput {
  key: string | null;
  registry: RequestRegistry;
  /** What the nearest `<SWRConfig>` says. */
  host: ReturnType<typeof useSWRConfig>;
  /** Whether rows were invalidated: then what the server rendered was, too. */
  isForgotten: boolean;
  /** Whether the page is waited for without Suspense, although the host wants it. */
  isUnsuspended: boolean;
}

/** SWR's options for one page. What a host sets for its own requests must not break what is promised of this one. */
export function configurePage(
  options: PageConfiguration,
  { key, registry, host, isForgotten, isUnsuspended }: ConfigurePageInput,
): SWRConfiguration<M2MTokenPage, M2MTokensError> {
  const { onSuccess, onError } = { ...host, ...options };
  return {
    // A host's <SWRConfig> may set these for its own requests; for this one only `options` may.
    shouldRetryOnError: true,
    onErrorRetry(error, failedKey, _config, retry, { retryCount, dedupe }) {
      const delay = retryDelay(error, retryCount, Math.random());
      if (delay === null || retryCount > (options.errorRetryCount ?? Infinity)) return;
      const now = Date.now();
      const pause = registry.pauseOf(failedKey, now);
      // A `Retry-After` counts from the answer that had it, which may have come a while ago.
      const wait =
        pause === undefined
          ? delay
          : Math.max(pause.until - now, pause.error === error ? 0 : delay);
      registry.retryLater(failedKey, () => void retry({ retryCount, dedupe }), wait);
    },
    ...options,
    ...PINNED,
    // Not `suspense: false`: React complains of a component that suspends by `use` in one render and not in the next.
    ...(isUnsuspended ? { fallbackData: FORGOTTEN } : {}),
    // `reusePage` has done the comparison: a page that says the same is the same object. And SWR may hold on to an answer
    // that it was told to forget, where its <SWRConfig> was hidden and shown again: what is there already stays then.
    compare: (before, page) =>
      Object.is(before, page) || (page !== undefined && registry.isOutdated(page)),
    // A request that was held back fails with the failure that was told already.
    onError(error, ...rest) {
      if (told.has(error)) return;
      told.add(error);
      onError(error, ...rest);
    },
    // A request that was left together with its <SWRConfig>, which SWR could not be told to forget, succeeds with nothing.
    onSuccess(page: M2MTokenPage | undefined, ...rest) {
      if (page !== undefined) onSuccess(page, ...rest);
    },
    ...(key !== null && isForgotten ? withoutRendered(key) : {}),
  };
}

/** Stands for rows that were taken away, where SWR must not wait for a page. */
export const FORGOTTEN: M2MTokenPage = { data: [], totalCount: null, skipped: 0 };

/** The failures that a host has heard of. */
const told = new WeakSet<Error>();

/** What no configuration may change, or rows would be shown under a question that they do not answer. */
const PINNED = {
  keepPreviousData: false,
  fallbackData: undefined as unknown as M2MTokenPage,
  // A host's middleware may keep rows across keys, or change the key, which `clear()` would then not find.
  use: undefined as unknown as [],
};

/** `cacheData` is SWR's newer `fallback`, for server components. */
function withoutRendered(key: string): object {
  return { fallback: { [key]: undefined }, cacheData: { [key]: undefined } };
}
