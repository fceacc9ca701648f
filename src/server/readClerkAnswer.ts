import type { M2MTokenPage } from '../api/M2MToken.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { parseJson } from '../api/parseJson.js';
import { readAnswer, type RequestedPage } from '../api/readAnswer.js';
import { readErrorBody } from '../api/readErrorBody.js';
import { readRetryAfter } from '../api/readRetryAfter.js';
import type { ClerkAnswer } from './askClerk.js';
import { redactRows, redactWords } from './redact.js';
import type { UpstreamRefusal } from './upstreamFailure.js';

/** Reads Clerk's refusal. Its message and ids hold none of the secrets. */
export function readClerkRefusal({ response, text, secrets }: ClerkAnswer): UpstreamRefusal {
  const { status, headers } = response;
  const { code, message, traceId } = readErrorBody(text, redactWords(secrets));
  const retryAfter = readRetryAfter(headers.get('retry-after'), Date.now());
  return { status, apiCode: code, message, traceId, retryAfter };
}

/**
 * Reads JSON that should be a page, from Clerk or from its SDK. The returned rows do not contain `secret`.
 *
 * @throws M2MTokensError `upstream_invalid_response`
 */
export function readClerkPage(text: string, page: RequestedPage, secret?: string): M2MTokenPage {
  const { data, totalCount, skipped } = tryToRead(text, page);
  const rows = redactRows(data, secret);
  if (rows.length === 0 && data.length > 0) throw invalidAnswer('a page of M2M tokens');
  return { data: rows, totalCount, skipped: skipped + data.length - rows.length };
}

function tryToRead(text: string, requested: RequestedPage): M2MTokenPage {
  // The client decides on a later page whose rows are all unreadable.
  const answer = readAnswer(parseJson(text), requested, requested.offset > 0);
  if (typeof answer === 'string') throw invalidAnswer('a page of M2M tokens');
  return answer;
}

/** The error for an answer that succeeded, but is something else. */
export function invalidAnswer(expected: string): M2MTokensError {
  return new M2MTokensError(
    'upstream_invalid_response',
    `Clerk did not answer with ${expected} of this machine, so none was sent. Check that apiUrl is the Backend API.`,
    { status: 200 },
  );
}
