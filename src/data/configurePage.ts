import type { SWRConfiguration, useSWRConfig } from 'swr';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { retryDelay } from '../logic/retryDelay.js';
import type { RequestRegistry } from './createRequestRegistry.js';

/** SWR's own options, without those that this package must control itself. */
export type PageConfiguration = Omit<
  SWRConfiguration<M2MTokenPage, M2MTokensError>,
  'fetcher' | 'keepPreviousData' | 'fallbackData' | 'use' | 'compare'
>;

export interface ConfigurePageInput {
  key: string | null;
  registry: RequestRegistry;
  /** The configuration of the nearest `<SWRConfig>`. */
  host: ReturnType<typeof useSWRConfig>;
  /** Whether rows were invalidated, and the server-rendered page with them. */
  isForgotten: boolean;
  /** Whether to wait for the page without Suspense, although the host enables it. */
  isUnsuspended: boolean;
}

/** SWR's options for one page. A host's own SWR settings must not break the guarantees of this hook. */
export function configurePage(
  options: PageConfiguration,
  { key, registry, host, isForgotten, isUnsuspended }: ConfigurePageInput,
): SWRConfiguration<M2MTokenPage, M2MTokensError> {
  const { onSuccess, onError } = { ...host, ...options };
  return {
    // A host's <SWRConfig> may set these for its own requests; for this request only `options` may.
    shouldRetryOnError: true,
    onErrorRetry(error, failedKey, _config, retry, { retryCount, dedupe }) {
      const delay = retryDelay(error, retryCount, Math.random());
      if (delay === null || retryCount > (options.errorRetryCount ?? Infinity)) return;
      const now = Date.now();
      const pause = registry.pauseOf(failedKey, now);
      // A `Retry-After` counts from its own answer, which may have arrived a while ago.
      const wait =
        pause === undefined
          ? delay
          : Math.max(pause.until - now, pause.error === error ? 0 : delay);
      registry.retryLater(failedKey, () => void retry({ retryCount, dedupe }), wait);
    },
    ...options,
    ...PINNED,
    // A page that is not there is always requested, and SWR 2.3 says otherwise in its first render.
    ...(key !== null && !isThere(key, registry, host) ? { revalidateIfStale: true } : {}),
    // Not `suspense: false`: React warns about a component that calls `use` in one render and not in the next.
    ...(isUnsuspended ? { fallbackData: FORGOTTEN } : {}),
    // `reusePage` has already compared: an equal page is the same object. SWR may also keep an answer that it should
    // drop, after its <SWRConfig> was hidden and shown again: then the current data stays.
    compare: (before, page) =>
      Object.is(before, page) || (page !== undefined && registry.isOutdated(page)),
    // A throttled request fails with an error that the host has already received.
    onError(error, ...rest) {
      if (told.has(error)) return;
      told.add(error);
      onError(error, ...rest);
    },
    // Where SWR could not drop a request because its <SWRConfig> unmounted, the request succeeds without a page.
    onSuccess(page: M2MTokenPage | undefined, ...rest) {
      if (page !== undefined) onSuccess(page, ...rest);
    },
    ...(key !== null && isForgotten ? withoutRendered(key) : {}),
  };
}

/** Stands for rows that were removed, where SWR must not wait for a page. */
export const FORGOTTEN: M2MTokenPage = { data: [], totalCount: null, skipped: 0 };

/** The errors that the host has already received. */
const told = new WeakSet<Error>();

/** No configuration may change these, or rows would be shown for parameters that they do not answer. */
const PINNED = {
  keepPreviousData: false,
  fallbackData: undefined as unknown as M2MTokenPage,
  // A host's middleware may keep rows across keys, or change the key, and `clear()` would not find it.
  use: undefined as unknown as [],
};

/** Whether the page is cached, or was rendered by the server. */
function isThere(key: string, registry: RequestRegistry, host: ConfigurePageInput['host']) {
  const { fallback, cacheData }: { fallback: object; cacheData?: object } = host;
  return registry.entryOf(key)?.data !== undefined || key in { ...fallback, ...cacheData };
}

/** `cacheData` is SWR's newer `fallback`, for server components. */
function withoutRendered(key: string): object {
  return { fallback: { [key]: undefined }, cacheData: { [key]: undefined } };
}
