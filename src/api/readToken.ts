import type { M2MToken } from './M2MToken.js';

/** The API's own bound. */
const MAX_SCOPES = 150;

/** The names of what is spelled in two ways. */
interface Names {
  reason: string;
  created: string;
  updated: string;
  used: string;
}

/** As the API sends it. */
const WIRE: Names = {
  reason: 'revocation_reason',
  created: 'created_at',
  updated: 'updated_at',
  used: 'last_used_at',
};

/** As the SDK returns it. */
const SDK: Names = {
  reason: 'revocationReason',
  created: 'createdAt',
  updated: 'updatedAt',
  used: 'lastUsedAt',
};

/**
 * One row of an answer, in either case; null when it is not a token.
 * Only known properties come through, so a `token` secret in the row goes no further.
 */
export function readToken(row: unknown): M2MToken | null {
  const fields = Object(row) as Record<string, unknown>;
  return readAs(WIRE, fields) ?? readAs(SDK, fields);
}

/**
 * A server may leave out what is false, null or empty. The last use is the exception: absent means that the server
 * does not know it, as our own handler says where the SDK drops it.
 */
function readAs(names: Names, fields: Record<string, unknown>): M2MToken | null {
  const { id, subject, claims = null, revoked = false, expired = false } = fields;
  const scopes = fields['scopes'] ?? [];
  const expiration = fields['expiration'] ?? null;
  const revocationReason = fields[names.reason] ?? null;
  const { [names.created]: createdAt, [names.updated]: updatedAt, [names.used]: lastUsedAt } = fields;
  const isToken =
    isText(id) &&
    id !== '' &&
    isText(subject) &&
    areScopes(scopes) &&
    typeof revoked === 'boolean' &&
    typeof expired === 'boolean' &&
    (expiration === null || isTime(expiration)) &&
    (revocationReason === null || isText(revocationReason)) &&
    // A reason without the flag: the row does not say which of the two holds, and must not look active.
    (!revocationReason || fields['revoked'] !== undefined) &&
    isTime(createdAt) &&
    isTime(updatedAt) &&
    (lastUsedAt === undefined || lastUsedAt === null || isTime(lastUsedAt));
  if (!isToken) return null;
  // Always in this order: `reusePage` compares rows by their text.
  return {
    id,
    subject,
    scopes,
    claims,
    revoked,
    expired,
    expiration,
    revocationReason,
    createdAt,
    updatedAt,
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
  };
}

function areScopes(value: unknown): value is string[] {
  // The length first: whatever else a list holds, no more than the bound is looked at.
  return Array.isArray(value) && value.length <= MAX_SCOPES && [...value].every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): value is number {
  return Number.isFinite(value);
}
