import type { M2MToken } from '../api/M2MToken.js';
import { AGE_BOUNDS } from './ageBuckets.js';
import { type ExpiryMonth, expiryMonths } from './expiryMonths.js';
import { filterInventory } from './filterInventory.js';
import { EXPIRING_THRESHOLD } from './getM2MTokenStatus.js';
import { unusedSince } from './inventoryFilters.js';
import { DAY, MINUTE } from './relativeTime.js';

/**
 * When a count of an inventory or a bar of its charts changes next, in Unix milliseconds, but at least a minute from now:
 * many tokens may expire soon one after another.
 *
 * @param timeZone The zone of the months; undefined = the browser's.
 */
export function nextInventoryChange(
  tokens: readonly M2MToken[],
  now: number,
  timeZone: string | undefined,
): number {
  let next = (expiryMonths([], now, timeZone)[1] as ExpiryMonth).start;
  for (const token of filterInventory(tokens, ['active'], now)) {
    const end = token.expiration ?? Infinity;
    const used = token.lastUsedAt ?? Infinity;
    const ages = AGE_BOUNDS.map((days) => used + days * DAY);
    for (const at of [end - EXPIRING_THRESHOLD, end, unusedSince(token), ...ages]) {
      if (at > now && at < next) next = at;
    }
  }
  return Math.max(next, now + MINUTE);
}
