import type { M2MToken } from '../api/M2MToken.js';
import { getM2MTokenStatus } from './getM2MTokenStatus.js';
import { FITS, type M2MInventoryFilter } from './inventoryFilters.js';

/**
 * The tokens that fit all filters, in their order; the given list itself if there is no filter.
 *
 * @param now Unix milliseconds; null = without a clock, so only the API's own `revoked` and `expired` count, and no
 * token is `expiring` or `unused`.
 */
export function filterInventory(
  tokens: readonly M2MToken[],
  filters: readonly M2MInventoryFilter[],
  now: number | null,
): readonly M2MToken[] {
  if (filters.length === 0) return tokens;
  return tokens.filter((token) => {
    const status = getM2MTokenStatus(token, now);
    return filters.every((filter) => FITS[filter](token, status, now));
  });
}
