import type { M2MTokensError, M2MTokensErrorCode } from './M2MTokensError.js';
import { PROXY_ERROR_CODES } from './proxyErrorCodes.js';
import { noTokensError } from './noTokensError.js';
import { readErrorBody } from './readErrorBody.js';
import { readRetryAfter } from './readRetryAfter.js';

/**
 * Builds the typed error for an answer that failed or was redirected. `now`, in Unix milliseconds, measures a
 * `Retry-After` date.
 */
export function errorFromResponse(response: Response, text: string, now: number): M2MTokensError {
  const { status, headers } = response;
  const body = readErrorBody(text);
  const code = readCode(response, body.code);
  const said = body.message === undefined ? '' : ` It said: ${body.message}`;
  // A browser hides the status of a redirect.
  const answer = status === 0 ? '' : ` (HTTP ${status}.${said})`;
  return noTokensError(code, (REASONS[code] ?? proxyRefused(code)) + answer, {
    status: status || undefined,
    apiCode: body.code,
    traceId: body.traceId,
    retryAfter: readRetryAfter(headers.get('retry-after'), now),
  });
}

function readCode(response: Response, apiCode: string | undefined): M2MTokensErrorCode {
  const { status, headers } = response;
  if (isRedirect(response)) return 'redirected';
  const proxyCode = PROXY_ERROR_CODES.find((code) => code === apiCode);
  if (proxyCode !== undefined) return proxyCode;
  // Clerk's middleware answers a signed-out `fetch` with 404.
  const isSignedOut = headers.get('x-clerk-auth-status') === 'signed-out';
  return isSignedOut ? 'unauthenticated' : codeFromStatus(status);
}

function isRedirect({ type, redirected, status }: Response): boolean {
  return type === 'opaqueredirect' || redirected || (status >= 300 && status < 400);
}

function codeFromStatus(status: number): M2MTokensErrorCode {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'server_error' : 'bad_request';
}

/** The proxy's own message follows it. */
const proxyRefused = (code: string) => `the proxy answered ${code}. ERRORS.md says what to do.`;

const REASONS: Partial<Record<M2MTokensErrorCode, string>> = {
  redirected:
    'the request was redirected. Sign in again if the session has ended, or check proxyUrl, even for a slash at its end.',
  bad_request: 'the request was refused as malformed. Check the machine id.',
  unauthenticated: 'the user is signed out. Sign in again.',
  forbidden: 'the user may not see those of this machine. Check what authorize allows.',
  not_found: 'there is no such machine, or no proxy at this URL. Check subject and proxyUrl.',
  rate_limited: 'too many requests were made. Wait, then try again.',
  server_error: 'the server failed. Try again.',
};
