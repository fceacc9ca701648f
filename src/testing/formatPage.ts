import type { M2MToken } from '../api/M2MToken.js';
import { isExpired } from './selectTokens.js';

/**
 * The page shapes that proxies send. `api`: the Backend API's own page. `sdk`: the page of `clerkClient.m2m.list()`,
 * which drops when a token was last used. `mixed`: the API's rows in an envelope of `data` and `total_count`.
 */
export type FakeShape = 'api' | 'sdk' | 'mixed';

/** Formats the body of a list answer. */
export function formatPage(
  tokens: readonly M2MToken[],
  total: number,
  { shape, now }: { shape: FakeShape; now: number },
): unknown {
  if (shape === 'sdk') {
    return { data: tokens.map((token) => formatSdkRow(token, now)), totalCount: total };
  }
  const rows = tokens.map((token) => formatRow(token, now));
  return shape === 'api'
    ? { m2m_tokens: rows, total_count: total }
    : { data: rows, total_count: total };
}

function formatRow(token: M2MToken, now: number) {
  return {
    object: 'machine_to_machine_token',
    id: token.id,
    subject: token.subject,
    scopes: token.scopes,
    claims: token.claims,
    revoked: token.revoked,
    revocation_reason: token.revocationReason,
    expired: isExpired(token, now),
    expiration: token.expiration,
    last_used_at: token.lastUsedAt ?? null,
    created_at: token.createdAt,
    updated_at: token.updatedAt,
  };
}

function formatSdkRow(token: M2MToken, now: number) {
  return {
    id: token.id,
    subject: token.subject,
    scopes: token.scopes,
    claims: token.claims,
    revoked: token.revoked,
    revocationReason: token.revocationReason,
    expired: isExpired(token, now),
    expiration: token.expiration,
    createdAt: token.createdAt,
    updatedAt: token.updatedAt,
  };
}
