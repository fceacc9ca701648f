import type { M2MToken } from '../api/M2MToken.js';
import { getM2MTokenStatus } from './getM2MTokenStatus.js';
import type { M2MInventorySort, M2MTokenInventoryState } from './inventoryState.js';

/** From the most alive to the most dead. */
const STATUSES = ['active', 'expiring', 'expired', 'revoked'];

/** The value to compare, in ascending order; null or undefined = none. */
const KEYS: Record<
  M2MInventorySort,
  (token: M2MToken, now: number | null) => number | string | null | undefined
> = {
  id: ({ id }) => id,
  status: (token, now) => STATUSES.indexOf(getM2MTokenStatus(token, now)),
  scopes: ({ scopes }) => new Set(scopes).size,
  created: ({ createdAt }) => createdAt,
  lastUsed: ({ lastUsedAt }) => lastUsedAt,
  expires: ({ expiration }) => expiration ?? Infinity,
};

/**
 * A sorted copy of the tokens. Equal tokens stay in the given order, which is newest first, whatever the direction.
 *
 * `status` sorts from active to revoked, and `scopes` by how many machines the token may call. A token that never expires
 * comes after every date. A token that was never used, or whose last use is unknown, has no date to compare, so it comes
 * last in both directions.
 */
export function sortInventory(
  tokens: readonly M2MToken[],
  { sort, order }: Pick<M2MTokenInventoryState, 'sort' | 'order'>,
  now: number | null,
): M2MToken[] {
  const sign = order === 'ascending' ? 1 : -1;
  return (
    tokens
      // A token without a value comes last in either direction.
      .map((token) => ({ token, key: KEYS[sort](token, now) ?? sign * Infinity }))
      .sort(({ key: one }, { key: other }) => {
        if (one === other) return 0;
        return one < other ? -sign : sign;
      })
      .map(({ token }) => token)
  );
}
