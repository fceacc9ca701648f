import * as v from 'valibot';
import type { M2MToken } from './M2MToken.js';

const time = v.pipe(v.number(), v.finite());
const nullableTime = v.nullable(time);
const reason = v.nullish(v.string(), null);
const shared = {
  id: v.pipe(v.string(), v.nonEmpty()),
  subject: v.string(),
  scopes: v.nullish(v.array(v.string()), []),
  claims: v.nullish(v.unknown(), null),
  // A token whose state is not told must not look active: no default for these two.
  revoked: v.boolean(),
  expired: v.boolean(),
  expiration: nullableTime,
};

/** As the API sends it. */
const snakeCase = v.pipe(
  v.object({
    ...shared,
    revocation_reason: reason,
    created_at: time,
    updated_at: time,
    last_used_at: v.optional(nullableTime),
  }),
  v.transform(({ revocation_reason, created_at, updated_at, last_used_at, ...token }) => ({
    ...token,
    revocationReason: revocation_reason,
    createdAt: created_at,
    updatedAt: updated_at,
    ...(last_used_at === undefined ? {} : { lastUsedAt: last_used_at }),
  })),
);

/** As the SDK returns it. */
const camelCase = v.pipe(
  v.object({
    ...shared,
    revocationReason: reason,
    createdAt: time,
    updatedAt: time,
    lastUsedAt: v.optional(nullableTime),
  }),
  v.transform(({ lastUsedAt, ...token }) => ({
    ...token,
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
  })),
);

/**
 * One row of an answer, in either case; null when it is not a token.
 * Only known properties come through, so a `token` secret in the row goes no further.
 */
export function readToken(row: unknown): M2MToken | null {
  const isSnakeCase = typeof row === 'object' && row !== null && 'created_at' in row;
  // The likelier one first, since a schema that fails costs more than one that fits.
  for (const schema of isSnakeCase ? [snakeCase, camelCase] : [camelCase, snakeCase]) {
    const result = v.safeParse(schema, row);
    if (result.success) return result.output;
  }
  return null;
}
