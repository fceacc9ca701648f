import type { M2MTokenPage } from '../api/M2MToken.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { parseJson } from '../api/parseJson.js';
import { readAnswer, type RequestedPage } from '../api/readAnswer.js';
import { readErrorBody } from '../api/readErrorBody.js';
import { readRetryAfter } from '../api/readRetryAfter.js';
import { redactRows, redactWords } from './redact.js';
import { upstreamFailure } from './upstreamFailure.js';

/** Turns Clerk's refusal into a typed error. Its message and ids hold none of the secrets. */
export function readClerkRefusal(
  { status, headers }: Response,
  text: string,
  secrets: readonly string[],
): M2MTokensError {
  const { code, message, traceId } = readErrorBody(text, redactWords(secrets));
  const retryAfter = readRetryAfter(headers.get('retry-after'), Date.now());
  return upstreamFailure({ status, apiCode: code, message, traceId, retryAfter });
}

/**
 * Reads JSON that should be a page, from Clerk or from its SDK. The returned rows do not contain `secret`.
 *
 * @throws M2MTokensError `upstream_invalid_response`
 */
export function readClerkPage(text: string, page: RequestedPage, secret?: string): M2MTokenPage {
  const { data, totalCount, skipped } = tryToRead(text, page);
  const rows = redactRows(data, secret);
  if (rows.length === 0 && data.length > 0) throw noPage();
  return { data: rows, totalCount, skipped: skipped + data.length - rows.length };
}

function tryToRead(text: string, requested: RequestedPage): M2MTokenPage {
  const answer = readAnswer(parseJson(text), requested);
  if (typeof answer === 'string') throw noPage();
  return answer;
}

function noPage(): M2MTokensError {
  return new M2MTokensError(
    'upstream_invalid_response',
    'Clerk did not answer with a page of M2M tokens of this machine, so none were sent. Check that apiUrl is the Backend API.',
    { status: 200 },
  );
}
