import type { M2MToken } from '../api/M2MToken.js';

/** The list call's switches. Each INCLUDES tokens that the list omits otherwise. */
export interface TokenSwitches {
  revoked: boolean;
  expired: boolean;
}

export interface TokenSelection {
  rows: readonly M2MToken[];
  /** The first instant at which the selection is valid, in Unix milliseconds. */
  from: number;
  /** The first instant at which it is not valid any more. */
  until: number;
}

/** Selects the tokens that the switches include, in their order. */
export function selectTokens(
  tokens: readonly M2MToken[],
  { revoked, expired }: TokenSwitches,
  now: number,
): TokenSelection {
  const candidates = revoked ? tokens : tokens.filter((token) => !token.revoked);
  if (expired) return { rows: candidates, from: -Infinity, until: Infinity };
  let from = -Infinity;
  let until = Infinity;
  const rows = candidates.filter((token) => {
    if (token.expiration === null) return true;
    if (isExpired(token, now)) from = Math.max(from, token.expiration);
    else until = Math.min(until, token.expiration);
    return !isExpired(token, now);
  });
  return { rows, from, until };
}

/** Decides by the clock alone, because a token's own `expired` may be out of date. */
export function isExpired({ expiration }: M2MToken, now: number): boolean {
  return expiration !== null && expiration <= now;
}
