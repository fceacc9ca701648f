import { M2MTokensError } from '../api/M2MTokensError.js';
import { askHost } from './askHost.js';
import type { M2MTokensSecretKey, M2MTokensSecretKeyContext } from './M2MTokensHandlerOptions.js';

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
  if (!isKey(key)) {
    throw notConfigured('The Clerk secret key holds characters that no key has');
  }
  return key;
}

/** Whether a value fits into a header: visible ASCII, as keys and secrets are. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]+$/.test(value);
}

/**
 * Reads the key for one call. It is not cached, because the next call may be for another tenant.
 *
 * @throws M2MTokensError `not_configured` when there is no key.
 */
export async function askSecretKey(
  option: M2MTokensSecretKey,
  context: M2MTokensSecretKeyContext,
): Promise<string> {
  if (typeof option !== 'function') return readSecretKey(option);
  const value = await askHost(
    () => option(context),
    (reason) => notConfigured(`The secretKey function ${reason}`),
  );
  return readSecretKey(value);
}

function notConfigured(reason: string): M2MTokensError {
  return new M2MTokensError(
    'not_configured',
    `${reason}, so M2M tokens cannot be requested. Set secretKey on the server, usually to the environment's CLERK_SECRET_KEY.`,
  );
}
