import type { M2MToken } from '../api/M2MToken.js';

/** A token as the Backend API sends it. */
export interface WireToken {
  object: 'machine_to_machine_token';
  id: string;
  subject: string;
  scopes: readonly string[];
  claims: unknown;
  revoked: boolean;
  revocation_reason: string | null;
  expired: boolean;
  expiration: number | null;
  /** undefined, which JSON omits = unknown. */
  last_used_at: number | null | undefined;
  created_at: number;
  updated_at: number;
}

/** Formats a token in the API's own shape, without its secret. */
export function toWireToken(token: M2MToken): WireToken {
  const { id, subject, scopes, claims, revoked, expired, expiration, lastUsedAt } = token;
  return {
    object: 'machine_to_machine_token',
    id,
    subject,
    scopes,
    claims,
    revoked,
    revocation_reason: token.revocationReason,
    expired,
    expiration,
    last_used_at: lastUsedAt,
    created_at: token.createdAt,
    updated_at: token.updatedAt,
  };
}
