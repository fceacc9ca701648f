import type { M2MToken, M2MTokenPage } from './M2MToken.js';
import { warnOnce } from './warnOnce.js';

/** Warns the developer of a page that lists show although its total or its times are not plausible. */
export function warnAboutPage({ data, totalCount }: M2MTokenPage): void {
  if (totalCount === null) {
    warnOnce(
      'The answer gives no plausible total of M2M tokens, so users can only go page by page. Check total_count in the proxy.',
    );
  }
  if (data.some(hasOddTime)) {
    warnOnce(
      'M2M tokens have times that are hardly Unix milliseconds, so dates and statuses may be wrong. Check their unit in the proxy.',
    );
  }
}

/** Whether a time looks like a present-day one in seconds, microseconds or nanoseconds. */
function hasOddTime({ createdAt, updatedAt, expiration, lastUsedAt }: M2MToken): boolean {
  return [createdAt, updatedAt, expiration ?? 0, lastUsedAt ?? 0].some(
    (time) => (time > 1e8 && time < 1e11) || time > 1e15,
  );
}
