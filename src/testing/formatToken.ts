import type { M2MToken } from '../api/M2MToken.js';
import { isExpired } from './selectTokens.js';

/**
 * The shapes that proxies send. `api`: the Backend API's own objects. `sdk`: the objects of Clerk's SDK, such as the page of
 * `clerkClient.m2m.list()`, which drop when a token was last used. `mixed`: the API's objects, and pages in an envelope
 * of `data` and `total_count`.
 */
export type FakeShape = 'api' | 'sdk' | 'mixed';

export interface FormatOptions {
  shape: FakeShape;
  /** Unix milliseconds, by the fake's clock. */
  now: number;
}

/** Formats a token. It copies known fields only, so that no secret leaks. */
export function formatToken(token: M2MToken, { shape, now }: FormatOptions): object {
  const { id, subject, scopes, claims, revoked, expiration } = token;
  const same = { id, subject, scopes, claims, revoked, expired: isExpired(token, now), expiration };
  if (shape === 'sdk') {
    return {
      ...same,
      revocationReason: token.revocationReason,
      createdAt: token.createdAt,
      updatedAt: token.updatedAt,
    };
  }
  return {
    object: 'machine_to_machine_token',
    ...same,
    revocation_reason: token.revocationReason,
    last_used_at: token.lastUsedAt ?? null,
    created_at: token.createdAt,
    updated_at: token.updatedAt,
  };
}
