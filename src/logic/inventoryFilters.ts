import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokenStatus } from './getM2MTokenStatus.js';
import { DAY } from './relativeTime.js';

/** The filters of the inventory, in the order of the tiles. */
export const M2M_INVENTORY_FILTERS = [
  'active',
  'expiring',
  'neverExpires',
  'neverUsed',
  'unused',
  'expired',
  'revoked',
] as const;

export type M2MInventoryFilter = (typeof M2M_INVENTORY_FILTERS)[number];

/** A live token counts as `unused` after so many milliseconds without a use: 90 days. */
export const UNUSED_THRESHOLD = 90 * DAY;

/**
 * Whether a token with a status fits a filter. Only live tokens are a risk, so the filters by expiration and by use leave
 * out revoked and expired ones.
 */
export const FITS: Record<
  M2MInventoryFilter,
  (token: M2MToken, status: M2MTokenStatus, now: number | null) => boolean
> = {
  active: (_, status) => isLive(status),
  expiring: (_, status) => status === 'expiring',
  neverExpires: ({ expiration }, status) => isLive(status) && expiration === null,
  neverUsed: ({ lastUsedAt }, status) => isLive(status) && lastUsedAt === null,
  unused: (token, status, now) => isLive(status) && now !== null && unusedSince(token) <= now,
  expired: (_, status) => status === 'expired',
  revoked: (_, status) => status === 'revoked',
};

/** When a live token begins to count as `unused`, in Unix milliseconds; Infinity = its last use is unknown. */
export function unusedSince({ lastUsedAt, createdAt }: M2MToken): number {
  return lastUsedAt === undefined ? Infinity : (lastUsedAt ?? createdAt) + UNUSED_THRESHOLD;
}

function isLive(status: M2MTokenStatus): boolean {
  return status === 'active' || status === 'expiring';
}
