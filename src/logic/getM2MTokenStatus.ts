import type { M2MToken } from '../api/M2MToken.js';
import { DAY } from './relativeTime.js';

/** In this precedence: a revoked token is `revoked` even when it has expired too. */
export type M2MTokenStatus = 'revoked' | 'expired' | 'expiring' | 'active';

/** Milliseconds before its expiration from which a token counts as `expiring`: 7 days. */
export const EXPIRING_THRESHOLD = 7 * DAY;

/**
 * The status of a token at a moment.
 *
 * @param now Unix milliseconds; null = without a clock, so only the API's own `revoked` and `expired` count.
 * @param threshold Milliseconds before the expiration from which a token is `expiring`, 7 days unless given.
 */
export function getM2MTokenStatus(
  token: Pick<M2MToken, 'revoked' | 'expired' | 'expiration'>,
  now: number | null,
  threshold: number = EXPIRING_THRESHOLD,
): M2MTokenStatus {
  if (token.revoked) return 'revoked';
  if (token.expired) return 'expired';
  if (token.expiration === null || now === null) return 'active';
  if (token.expiration <= now) return 'expired';
  return token.expiration - threshold <= now ? 'expiring' : 'active';
}
