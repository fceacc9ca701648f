import { retryDelay } from '../logic/retryDelay.js';
import type { Configuration } from './configurePage.js';
import { retryLater } from './PageEntry.js';
import type { PageStore } from './PageStore.js';

type OnErrorRetry = NonNullable<Configuration['onErrorRetry']>;

/** SWR's `onErrorRetry`. A newer request, `clear()` and the last subscriber that leaves cancel the retry. */
export function retryFailedPage(store: PageStore, maxRetries = Infinity): OnErrorRetry {
  return (error, key, _config, retry, options) => {
    const delay = retryDelay(error, options.retryCount, Math.random());
    const entry = store.entries.get(key);
    if (delay === null || options.retryCount > maxRetries || entry === undefined) return;
    const now = Date.now();
    const pause = store.pauses.of(entry.query.endpoint, now);
    // A `Retry-After` counts from its own answer, which may have arrived a while ago.
    const wait =
      pause === undefined ? delay : Math.max(pause.until - now, pause.error === error ? 0 : delay);
    retryLater(entry, () => void retry(options), wait);
  };
}
