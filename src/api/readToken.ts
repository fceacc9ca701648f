import type { M2MToken } from './M2MToken.js';

/** The API's own bound. */
const MAX_SCOPES = 150;

/** The names of the fields that the API and the SDK spell differently. */
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
 * Reads one row of an answer, in snake case or camel case; null = not a token.
 * It copies known properties only, which drops a `token` secret in the row.
 */
export function readToken(row: unknown): M2MToken | null {
  const fields = Object(row) as Record<string, unknown>;
  return readAs(WIRE, fields) ?? readAs(SDK, fields);
}

/**
 * A server may omit fields that are false, null or empty. The last use is the exception: absent means unknown, as in our
 * own handler's answer when the SDK drops it.
 */
function readAs(names: Names, fields: Record<string, unknown>): M2MToken | null {
  const { id, subject, claims = null, revoked = false, expired = false } = fields;
  const scopes = fields['scopes'] ?? [];
  const expiration = fields['expiration'] ?? null;
  const revocationReason = fields[names.reason] ?? null;
  const {
    [names.created]: createdAt,
    [names.updated]: updatedAt,
    [names.used]: lastUsedAt,
  } = fields;
  const isToken =
    isText(id) &&
    id !== '' &&
    isText(subject) &&
    areScopes(scopes) &&
    typeof revoked === 'boolean' &&
    typeof expired === 'boolean' &&
    (expiration === null || isTime(expiration)) &&
    (revocationReason === null || isText(revocationReason)) &&
    // A row with a reason but no flag contradicts itself, and must not look active.
    (fields['revoked'] !== undefined || !(fields[WIRE.reason] || fields[SDK.reason])) &&
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
    ...(lastUsedAt !== undefined && { lastUsedAt }),
  };
}

function areScopes(value: unknown): value is string[] {
  // Checks the length first, so that a huge list costs no more than the bound.
  return Array.isArray(value) && value.length <= MAX_SCOPES && [...value].every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): value is number {
  return Number.isFinite(value);
}
