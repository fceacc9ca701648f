import type { M2MToken } from '../api/M2MToken.js';

/**
 * The newer of two readings of one token. A revocation cannot be undone, so the revoked reading wins. Then the later
 * `updatedAt` wins, then the reading that arrived last.
 */
export function newerReading(before: M2MToken | undefined, next: M2MToken): M2MToken {
  if (before === undefined) return next;
  if (before.revoked !== next.revoked) return before.revoked ? before : next;
  return before.updatedAt > next.updatedAt ? before : next;
}

/** Whether one token was created after another. */
export function isNewer(one: M2MToken | undefined, other: M2MToken | undefined): boolean {
  return one !== undefined && other !== undefined && one.createdAt > other.createdAt;
}
