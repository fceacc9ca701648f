import type { M2MTokensError, M2MTokensErrorCode } from '../api/M2MTokensError.js';

export function jsonResponse(
  status: number,
  body: unknown,
  headers: Record<string, string>,
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...allHeaders(headers), 'Content-Type': 'application/json' },
  });
}

export function emptyResponse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: allHeaders(headers) });
}

/**
 * Formats an error as an answer in the API's own error shape.
 *
 * @param allow the methods for the answer 405
 */
export function errorResponse(
  error: M2MTokensError,
  headers: Record<string, string>,
  allow: () => readonly string[],
): Response {
  const [status, code, message] = describe(error);
  const { traceId, retryAfter } = error;
  return jsonResponse(
    status,
    // JSON omits an unknown trace id.
    { errors: [{ code, message, long_message: message }], clerk_trace_id: traceId },
    {
      ...headers,
      ...(Number.isSafeInteger(retryAfter) && { 'Retry-After': String(retryAfter) }),
      ...(status === 405 && { Allow: [...allow(), 'OPTIONS'].join(', ') }),
    },
  );
}

/** Turns the answer to GET into the answer to HEAD. */
export async function withoutBody(response: Response): Promise<Response> {
  const { byteLength } = await response.arrayBuffer();
  const head = new Response(null, response);
  head.headers.set('Content-Length', String(byteLength));
  return head;
}

/** Unless `own` overrides it, no other site may embed the answer. */
function allHeaders(own: Record<string, string>): Record<string, string> {
  return { 'Cross-Origin-Resource-Policy': 'same-origin', ...own, ...COMMON_HEADERS };
}

/** Answers describe credentials, so no cache may keep them and no browser may guess their type. */
const COMMON_HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The status of the answer to an error. */
export function statusOf(error: M2MTokensError): number {
  return describe(error)[0];
}

function describe(error: M2MTokensError): [status: number, code: string, message: string] {
  const { code, message } = error;
  if (error.status !== undefined && KEPT_CODES.includes(code)) {
    return [error.status, error.apiCode || code, message];
  }
  const answer = ANSWERS[code];
  if (answer === undefined) return [500, 'server_error', 'The proxy failed. Its logs may say why.'];
  const [status = error.status ?? 500, words = message] = answer;
  return [status, code, words];
}

/** The caller sees the status, the code and the message that Clerk sent. */
const KEPT_CODES: readonly M2MTokensErrorCode[] = ['bad_request', 'not_found', 'rate_limited'];

/**
 * The answer to each code. Without a message the caller sees that of the error, which is about the request; any other is for
 * the logs. Without a status it is Clerk's, and the code tells refusals apart, whatever Clerk's own codes are.
 */
const ANSWERS: Partial<Record<M2MTokensErrorCode, readonly [status?: number, message?: string]>> = {
  invalid_params: [400],
  method_not_allowed: [405],
  not_allowed_action: [405],
  conflict: [],
  quota_exceeded: [],
  not_revocable: [],
  unauthenticated: [401, 'The user is signed out.'],
  forbidden: [403, 'The user may not do this.'],
  cross_site: [403, 'This site may not do this.'],
  not_found: [404, 'There is nothing at this path.'],
  not_configured: [500, 'The proxy is not set up to call Clerk. Its logs say why.'],
  upstream_unauthorized: [502, 'Clerk refused the secret key of the proxy.'],
  upstream_unreachable: [502, 'Clerk could not be reached, or failed.'],
  upstream_invalid_response: [502, 'Clerk did not answer as expected.'],
  upstream_timeout: [504, 'Clerk did not answer in time.'],
  outcome_unknown: [502, 'Clerk may have done it.'],
  audit_failed: [503, 'The proxy could not record it.'],
};
