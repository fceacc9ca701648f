import { buildCallUrl } from './buildCallUrl.js';
import { callProxy, type CallProxyOptions } from './callProxy.js';
import { errorFromResponse } from './errorFromResponse.js';
import type { M2MToken } from './M2MToken.js';
import type { M2MTokensClient } from './M2MTokensClient.js';
import { M2MTokensError } from './M2MTokensError.js';
import { noTokensError } from './noTokensError.js';
import { parseJson } from './parseJson.js';
import { readToken } from './readToken.js';
import { WRITE_ERROR_CODES } from './writeErrorCodes.js';

/** Clerk's answer about a secret. */
export type VerifyM2MTokenResult =
  /** Clerk knows the token. `live` = anyone with the secret can use it now. */
  | { readonly status: 'live' | 'revoked' | 'expired'; readonly token: M2MToken }
  /** Clerk does not accept it: revoked, expired, of another instance, or mistyped; or the user may not see its machine. */
  | { readonly status: 'unknown' };

/** The codes of the proxy, and of Clerk. A missing route has neither. */
const NOT_FOUND = ['not_found', 'resource_not_found'];

/**
 * Asks Clerk, through the proxy, about the secret of an opaque token. Clerk may count it as a use of the token.
 *
 * @throws M2MTokensError with the code that fits, and without the secret; when the signal was aborted, the error of the
 * abort.
 */
export async function verifyAtProxy(
  client: M2MTokensClient,
  secret: string,
  options?: CallProxyOptions,
): Promise<VerifyM2MTokenResult> {
  const begin = (headers: Headers) => {
    headers.set('content-type', 'application/json');
    const body = JSON.stringify({ token: secret });
    return [buildCallUrl(client, '/verify', {}), { method: 'POST', body }] as const;
  };
  const [response, text = ''] = await callProxy(client, begin, options);
  // A server may repeat the secret in its message.
  const answer = text.replaceAll(secret, '…');
  if (!response.ok || response.redirected) return readRefusal(response, answer);
  const token = readToken(parseJson(answer));
  if (token === null) {
    const { status } = response;
    throw noTokensError('invalid_response', 'the answer is not a token.', { status });
  }
  return knownToken(token);
}

/** The result for a token that Clerk knows. */
export function knownToken(token: M2MToken): VerifyM2MTokenResult & { token: M2MToken } {
  const status = token.revoked ? 'revoked' : token.expired ? 'expired' : 'live';
  return { status, token };
}

function readRefusal(response: Response, answer: string): VerifyM2MTokenResult {
  const error = errorFromResponse(response, answer, Date.now());
  const { apiCode = '' } = error;
  if (error.code === 'not_found' && NOT_FOUND.includes(apiCode)) return { status: 'unknown' };
  const code = WRITE_ERROR_CODES.find((known) => known === apiCode);
  throw code === undefined ? error : new M2MTokensError(code, error.message, error);
}
