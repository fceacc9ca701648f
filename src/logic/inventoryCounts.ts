import type { M2MToken } from '../api/M2MToken.js';
import { filterInventory } from './filterInventory.js';
import { getM2MTokenStatus } from './getM2MTokenStatus.js';
import { FITS, M2M_INVENTORY_FILTERS, type M2MInventoryFilter } from './inventoryFilters.js';

/** How many tokens fit each filter; null = unknown, see `isUseUnknown`. */
export type M2MInventoryCounts = Record<M2MInventoryFilter, number | null>;

/**
 * Counts the tokens that fit each filter at a moment. If only some live tokens have an unknown last use, they count as
 * neither unused nor never used. Both counts are then minimums, and the rows show which tokens are unknown.
 */
export function inventoryCounts(
  tokens: readonly M2MToken[],
  now: number | null,
): M2MInventoryCounts {
  const counts = Object.fromEntries(M2M_INVENTORY_FILTERS.map((filter) => [filter, 0])) as Record<
    M2MInventoryFilter,
    number
  >;
  for (const token of tokens) {
    const status = getM2MTokenStatus(token, now);
    for (const filter of M2M_INVENTORY_FILTERS) {
      counts[filter] += Number(FITS[filter](token, status, now));
    }
  }
  const unknown = isUseUnknown(tokens, now) && { neverUsed: null, unused: null };
  return { ...counts, ...unknown };
}

/**
 * Whether the last use of all live tokens is unknown, as in the SDK's answers. If no token is live, one dead token with an
 * unknown last use is enough.
 */
export function isUseUnknown(tokens: readonly M2MToken[], now: number | null): boolean {
  const isUnknown = ({ lastUsedAt }: M2MToken) => lastUsedAt === undefined;
  return tokens.some(isUnknown) && filterInventory(tokens, ['active'], now).every(isUnknown);
}
