import type { M2MToken } from '../api/M2MToken.js';

/** The instance of all machines and tokens. */
export const FAKE_INSTANCE = 'ins_fake';

/** The claims that a JWT sets itself. */
export const RESERVED_CLAIMS: readonly string[] = ['iss', 'sub', 'exp', 'nbf', 'iat', 'jti'];

/** Creates a JWT that decodes. Its signature is a plain word, so no verification accepts it. */
export function createFakeJwt({
  id,
  subject,
  scopes,
  createdAt,
  expiration,
  claims,
}: M2MToken): string {
  const seconds = (time: number) => Math.floor(time / 1000);
  const header = { alg: 'RS256', kid: FAKE_INSTANCE, typ: 'JWT' };
  const payload = {
    ...Object(claims),
    iss: 'https://clerk.fake.example',
    sub: subject,
    jti: id,
    iat: seconds(createdAt),
    nbf: seconds(createdAt),
    exp: expiration === null ? undefined : seconds(expiration),
    aud: scopes,
    scopes: scopes.join(' '),
  };
  return [...[header, payload].map(encode), 'not_a_real_signature'].join('.');
}

/** Encodes JSON as base64url. */
function encode(part: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(part));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
