import type { M2MToken } from '../../api/M2MToken.js';
import { MINUTE } from '../../logic/relativeTime.js';

/** How long the old token must be unused before the advice is to revoke it, in milliseconds. */
export const QUIET = 10 * MINUTE;

/**
 * Against a revocation now:
 * - `gone`: the new token is revoked, has expired, or is not in the list.
 * - `in-use`: the old token was used after the new one was made, and nothing shows that this has ended.
 * - `waiting`: the new token was never used.
 * - `recent`: the new token was used, but the old one was silent for less than `QUIET`.
 * - `unknown`: the server does not tell when one of them was used.
 *
 * For a revocation now:
 * - `expired`: the old token has expired.
 * - `unused`: the old token was never used.
 * - `silent`: the new token is in use, and the old one has been silent.
 */
export type RotationAdvice =
  'gone' | 'in-use' | 'waiting' | 'recent' | 'unknown' | 'expired' | 'unused' | 'silent';

const FOR: readonly RotationAdvice[] = ['expired', 'unused', 'silent'];

/** Whether the advice is to revoke now. */
export function isReady(advice: RotationAdvice): boolean {
  return FOR.includes(advice);
}

/**
 * The advice for or against revoking the old token. An unknown last use does not count as "never".
 *
 * @param before The old token; undefined = it is not in the list.
 * @param after The new token; undefined = it is not in the list.
 * @param now Unix milliseconds.
 */
export function adviseRotation(
  before: M2MToken | undefined,
  after: M2MToken | undefined,
  now: number,
): RotationAdvice {
  if (before && isExpired(before, now)) return 'expired';
  if (!after || after.revoked || isExpired(after, now)) return 'gone';
  const oldUse = before?.lastUsedAt;
  const newUse = after.lastUsedAt;
  if (oldUse === undefined) return 'unknown';
  if (oldUse === null) return 'unused';
  const isQuiet = now - oldUse >= QUIET;
  const isSilent = isQuiet && oldUse <= (newUse ?? 0);
  if (oldUse > after.createdAt && !isSilent) return 'in-use';
  if (newUse === undefined) return 'unknown';
  if (newUse === null) return 'waiting';
  return isQuiet ? 'silent' : 'recent';
}

function isExpired({ expired, expiration }: M2MToken, now: number): boolean {
  return expired || (expiration !== null && expiration <= now);
}
