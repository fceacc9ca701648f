// The rules of the proxy for writes. The browser checks them, too, so that a form can say what is wrong before it sends.

/** Characters. Clerk states no limit. */
export const LONGEST_REASON = 500;

/** Ten years in seconds: the longest lifetime that the API allows for a machine's tokens. */
export const LONGEST_LIFETIME = 315_360_000;

/** Characters. The name of a machine. */
export const LONGEST_NAME = 255;

/** The machines that one machine may call. */
export const MOST_SCOPES = 150;

/** Seconds. The longest time for which a rotated key of a machine still works. */
export const LONGEST_OLD_KEY = 28_800;

/** Characters of a text that is verified. Clerk states no limit. */
export const LONGEST_SECRET = 4_096;

/** Bytes of a body. Claims make the largest one, and a token carries them in each request. */
export const MAX_BODY = 16_384;

/** The levels that claims may have. */
export const DEEPEST_CLAIMS = 20;

/** Clerk sets these claims of a JWT itself. */
export const RESERVED_CLAIMS = ['iss', 'sub', 'exp', 'nbf', 'iat', 'jti'];

export function isTokenId(text: unknown): text is string {
  return typeof text === 'string' && /^mt_[\da-fA-F]{32}$/.test(text);
}

/**
 * Whether a text may be the secret of an opaque token: `mt_` and characters that an `Authorization` header allows. `mt_`
 * with 32 hexadecimal digits is an id.
 */
export function isTokenSecret(text: string): boolean {
  return /^mt_[\w.~+/=-]+$/.test(text) && !isTokenId(text);
}

/** The reserved claims that a JWT must not have. */
export function reservedIn(claims: unknown): string[] {
  return RESERVED_CLAIMS.filter((name) => Object.hasOwn(Object(claims), name));
}
