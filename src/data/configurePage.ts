import type { SWRConfiguration, useSWRConfig } from 'swr';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { PageQuery } from './PageQuery.js';
import type { PageStore } from './PageStore.js';
import { retryFailedPage } from './retryFailedPage.js';

/** SWR's own options, without those that this package must control itself. */
export type PageConfiguration = Omit<
  SWRConfiguration<M2MTokenPage, M2MTokensError>,
  'fetcher' | 'keepPreviousData' | 'fallbackData' | 'use' | 'compare'
>;

/** SWR's options for a fetcher that may resolve without a page, as a superseded request does. */
export type Configuration = SWRConfiguration<M2MTokenPage | undefined, M2MTokensError>;

export interface ConfigurePageInput {
  query: PageQuery | undefined;
  store: PageStore;
  /** The configuration of the nearest `<SWRConfig>`. */
  host: ReturnType<typeof useSWRConfig>;
  /** Whether rows were invalidated: then the server-rendered page is outdated, too. */
  isOutdated: boolean;
  /** Whether to wait for the page without Suspense, even if the host enables it. */
  isUnsuspended: boolean;
}

/**
 * SWR's options for one page. Later settings replace earlier ones, in this order: the host's `<SWRConfig>`, which SWR
 * merges in; our defaults; the caller's options; our guards. So neither host nor caller can break a guarantee.
 */
export function configurePage(options: Configuration, input: ConfigurePageInput): Configuration {
  return {
    // A host's <SWRConfig> may set these two for its own requests; for this request only `options` may.
    shouldRetryOnError: true,
    onErrorRetry: retryFailedPage(input.store, options.errorRetryCount),
    ...options,
    ...guardPage(options, input),
  };
}

/** Replaces removed rows under Suspense, so that SWR does not wait for a page. */
export const REMOVED: M2MTokenPage = { data: [], totalCount: null, skipped: 0 };

/** The errors that the host has already received. */
const reported = new WeakSet<Error>();

function guardPage(
  options: Configuration,
  { query, store, host, isOutdated, isUnsuspended }: ConfigurePageInput,
): Configuration {
  const { onSuccess, onError } = { ...host, ...options };
  return {
    keepPreviousData: false,
    // `suspense: false` would not do: React warns about a component that calls `use` in one render and not in the next.
    fallbackData: isUnsuspended ? REMOVED : undefined,
    // A host's middleware may keep rows across keys, or change the key, so that `clear()` would not find it.
    use: undefined as unknown as [],
    // `reusePage` has already compared: an equal page is the same object. After its <SWRConfig> was hidden and shown
    // again, SWR does not drop an outdated answer. It counts as equal here, so the current data stays.
    compare: (before, page) =>
      Object.is(before, page) || (page !== undefined && store.epochs.isOutdated(page)),
    // A throttled request fails with an error that the host has already received.
    onError(error, ...rest) {
      if (reported.has(error)) return;
      reported.add(error);
      onError(error, ...rest);
    },
    // SWR cannot drop a request after its <SWRConfig> has unmounted: the request then succeeds without a page.
    onSuccess(page, ...rest) {
      if (page !== undefined) onSuccess(page, ...rest);
    },
    // SWR always requests a missing page, but in its first render SWR 2.3 reports no request without this option.
    ...(query && !isThere(query.key, store, host) && { revalidateIfStale: true }),
    ...(query && isOutdated && withoutRendered(query.key)),
  };
}

/** Whether the page is cached, or was rendered by the server. */
function isThere(key: string, store: PageStore, host: ConfigurePageInput['host']): boolean {
  const { fallback, cacheData }: { fallback: object; cacheData?: object } = host;
  return store.entries.stateOf(key)?.data !== undefined || key in { ...fallback, ...cacheData };
}

/** `cacheData` is SWR's newer `fallback`, for server components. */
function withoutRendered(key: string): object {
  return { fallback: { [key]: undefined }, cacheData: { [key]: undefined } };
}
