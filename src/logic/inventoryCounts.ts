import type { M2MToken } from '../api/M2MToken.js';
import { filterInventory } from './filterInventory.js';
import { M2M_INVENTORY_FILTERS, type M2MInventoryFilter } from './inventoryFilters.js';

/** How many tokens fit each filter; null = unknown, as in `isUseUnknown`. */
export type M2MInventoryCounts = Record<M2MInventoryFilter, number | null>;

/**
 * Counts the tokens that fit each filter at a moment. A live token whose last use is unknown beside others counts as
 * neither unused nor never used, so those two are "at least": its row shows that its last use is unknown.
 */
export function inventoryCounts(
  tokens: readonly M2MToken[],
  now: number | null,
): M2MInventoryCounts {
  const counts = M2M_INVENTORY_FILTERS.map((filter) => [
    filter,
    filterInventory(tokens, [filter], now).length,
  ]);
  const unknown = isUseUnknown(tokens, now) && { neverUsed: null, unused: null };
  return { ...(Object.fromEntries(counts) as M2MInventoryCounts), ...unknown };
}

/**
 * Whether no live token says when it was last used, as in the SDK's answers. Dead tokens count only as far as one of them
 * lacks it while no token is live.
 */
export function isUseUnknown(tokens: readonly M2MToken[], now: number | null): boolean {
  const isUnknown = ({ lastUsedAt }: M2MToken) => lastUsedAt === undefined;
  return tokens.some(isUnknown) && filterInventory(tokens, ['active'], now).every(isUnknown);
}
