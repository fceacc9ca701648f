import { M2MTokensError, type M2MTokensErrorCode, PROXY_ERROR_CODES } from './M2MTokensError.js';
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
  return new M2MTokensError(code, (EXPLANATIONS[code] ?? proxyRefused(code)) + answer, {
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
const proxyRefused = (code: string) =>
  `The proxy answered ${code}, so no M2M tokens can be shown. ERRORS.md says what to do.`;

const EXPLANATIONS: Partial<Record<M2MTokensErrorCode, string>> = {
  redirected:
    'The request was redirected, so no M2M tokens can be shown: the session has ended, or proxyUrl is wrong, if only by a slash. Sign in again, or check proxyUrl.',
  bad_request:
    'The request for M2M tokens was refused as malformed, so none can be shown. Check the machine id.',
  unauthenticated: 'The user is signed out, so no M2M tokens can be shown. Sign in again.',
  forbidden: 'The user may not see the M2M tokens of this machine. Check what authorize allows.',
  not_found:
    'There is no such machine, or no proxy at this URL, so no M2M tokens can be shown. Check subject and proxyUrl.',
  rate_limited:
    'Too many requests were made, so the M2M tokens were not sent. Wait, then try again.',
  server_error: 'The server failed, so no M2M tokens can be shown. Try again.',
};
