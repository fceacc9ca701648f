import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * Reads a secret key that fits into a header, without the line end of a key from a file.
 *
 * @throws M2MTokensError `not_configured` when it is missing or holds other characters.
 */
export function readSecretKey(value: unknown): string {
  const key = typeof value === 'string' ? value.trim() : '';
  if (key === '') {
    throw notConfigured('There is no Clerk secret key');
  }
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw notConfigured('The Clerk secret key holds characters that no key has');
  }
  return key;
}

export function notConfigured(what: string): M2MTokensError {
  return new M2MTokensError(
    'not_configured',
    `${what}, so M2M tokens cannot be requested. Set secretKey on the server, usually to the environment's CLERK_SECRET_KEY.`,
  );
}
