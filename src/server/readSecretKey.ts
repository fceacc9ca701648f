import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * A secret key fit for a header, without the line end that a key from a file has.
 *
 * @throws M2MTokensError `not_configured` when there is none.
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
    `${what}, so M2M tokens cannot be asked for. Set secretKey on the server, usually to the environment's CLERK_SECRET_KEY.`,
  );
}
