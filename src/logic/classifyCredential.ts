import { type JwtFacts, readJwt } from './readJwt.js';

/**
 * - `instance-key`: the Secret Key of an instance, `sk_…` with `live` or `test` after it.
 * - `token-id`: the id of an M2M token, `mt_` and 32 hexadecimal digits.
 * - `token-secret`: the secret of an opaque M2M token, a longer `mt_…`.
 * - `token-jwt`: an M2M token in JWT format.
 * - `jwt`: a session token, or any other JWT.
 * - `api-key`: `ak_…`, the Secret Key of a machine or the API key of a user. Both have this shape.
 * - `oauth-token`: an OAuth access token, `oat_…`.
 * - `machine-id`: `mch_` and 27 characters.
 * - `unknown`: none of these.
 */
export type CredentialKind =
  | 'instance-key'
  | 'token-id'
  | 'token-secret'
  | 'token-jwt'
  | 'jwt'
  | 'api-key'
  | 'oauth-token'
  | 'machine-id'
  | 'unknown';

export interface ClassifiedCredential {
  readonly kind: CredentialKind;
  /** The decoded facts of a JWT; absent for all other kinds. */
  readonly jwt?: JwtFacts | undefined;
}

/** The kinds with a shape of their own. The first match counts. */
const SHAPES: readonly (readonly [shape: RegExp, kind: CredentialKind])[] = [
  [/^mt_[\da-fA-F]{32}$/, 'token-id'],
  [/^mt_[\w-]{8,}$/, 'token-secret'],
  [/^sk_(?:live|test)_[\w-]+$/, 'instance-key'],
  [/^ak_[\w-]{8,}$/, 'api-key'],
  [/^oat_[\w-]{8,}$/, 'oauth-token'],
  [/^mch_\w{27}$/, 'machine-id'],
];

/** Classifies a credential by its text alone, and decodes a JWT. It sends nothing. */
export function classifyCredential(text: string): ClassifiedCredential {
  const kind = SHAPES.find(([shape]) => shape.test(text))?.[1];
  if (kind) return { kind };
  const jwt = text.startsWith('eyJ') ? readJwt(text) : undefined;
  if (!jwt) return { kind: 'unknown' };
  const isM2M =
    jwt.subject?.startsWith('mch_') &&
    jwt.id?.startsWith('mt_') &&
    jwt.instance?.startsWith('ins_');
  return { kind: isM2M ? 'token-jwt' : 'jwt', jwt };
}
