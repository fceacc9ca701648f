import type { M2MToken } from '../api/M2MToken.js';
import { EXPIRING_THRESHOLD, getM2MTokenStatus } from './getM2MTokenStatus.js';

/** When the result of `getM2MTokenStatus` changes next, in Unix milliseconds; Infinity = never. */
export function nextStatusChange(
  token: Pick<M2MToken, 'revoked' | 'expired' | 'expiration'>,
  now: number,
  threshold: number = EXPIRING_THRESHOLD,
): number {
  const { expiration } = token;
  if (expiration === null || !Number.isFinite(expiration)) return Infinity;
  const status = getM2MTokenStatus(token, now, threshold);
  if (status === 'expiring') return expiration;
  // With a threshold below 0 a token is never expiring.
  return status === 'active' ? expiration - (threshold > 0 ? threshold : 0) : Infinity;
}
