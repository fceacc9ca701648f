import type { M2MToken } from '../api/M2MToken.js';
import { getM2MTokenStatus } from './getM2MTokenStatus.js';
import {
  FITS,
  M2M_INVENTORY_FILTERS,
  type M2MInventoryFilter,
  unusedSince,
} from './inventoryFilters.js';
import { nextStatusChange } from './nextStatusChange.js';

export interface M2MInventoryFacts {
  /** How many tokens fit each filter; null = unknown, since no token says when it was last used. */
  counts: Record<M2MInventoryFilter, number | null>;
  /** When a count may change next without a change of the tokens, in Unix milliseconds; Infinity = never. */
  nextChangeAt: number;
}

/** Counts the tokens that fit each filter at a moment. */
export function inventoryFacts(tokens: readonly M2MToken[], now: number | null): M2MInventoryFacts {
  const none = M2M_INVENTORY_FILTERS.map((filter) => [filter, 0]);
  const counts = Object.fromEntries(none) as Record<M2MInventoryFilter, number>;
  let nextChangeAt = Infinity;
  for (const token of tokens) {
    const status = getM2MTokenStatus(token, now);
    for (const filter of M2M_INVENTORY_FILTERS) {
      if (FITS[filter](token, status, now)) counts[filter] += 1;
    }
    if (now === null || !FITS.active(token, status, now)) continue;
    for (const at of [nextStatusChange(token, now), unusedSince(token)]) {
      if (at > now && at < nextChangeAt) nextChangeAt = at;
    }
  }
  const unknown = isUseUnknown(tokens) && { neverUsed: null, unused: null };
  return { counts: { ...counts, ...unknown }, nextChangeAt };
}

/** Whether no token says when it was last used, as in the SDK's answers. */
export function isUseUnknown(tokens: readonly M2MToken[]): boolean {
  return tokens.length > 0 && tokens.every(({ lastUsedAt }) => lastUsedAt === undefined);
}
