import type { M2MToken } from '../api/M2MToken.js';
import { filterInventory } from './filterInventory.js';
import { isUseUnknown } from './inventoryCounts.js';
import { DAY } from './relativeTime.js';

/** The live tokens whose last use lies some days back: at least `from`, less than `to`. */
export interface AgeBucket {
  /** null = never used. */
  from: number | null;
  /** null = any age from `from` on, or never used. */
  to: number | null;
  count: number;
}

/** The bounds between the buckets, in days. */
export const AGE_BOUNDS = [1, 7, 14, 30, 60, 90, 120, 180, 270, 365];

/**
 * Counts the live tokens by the age of their last use, from the most recent one to "never": 12 buckets. A token whose last
 * use is unknown is in none of them.
 *
 * @returns null if the last use of all live tokens is unknown, or if there is no clock.
 */
export function ageBuckets(tokens: readonly M2MToken[], now: number | null): AgeBucket[] | null {
  if (now === null || isUseUnknown(tokens, now)) return null;
  const buckets = [0, ...AGE_BOUNDS, null].map((from, index): AgeBucket => {
    return { from, to: AGE_BOUNDS[index] ?? null, count: 0 };
  });
  for (const { lastUsedAt } of filterInventory(tokens, ['active'], now)) {
    if (lastUsedAt === undefined) continue;
    const isIn = ({ from, to }: AgeBucket) =>
      lastUsedAt === null ? from === null : to === null || now - lastUsedAt < to * DAY;
    (buckets.find(isIn) as AgeBucket).count += 1;
  }
  return buckets;
}
