import { errorFromResponse } from '../api/errorFromResponse.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { M2MTokensError, type M2MTokensErrorCode } from '../api/M2MTokensError.js';
import { readErrorBody } from '../api/readErrorBody.js';
import { readPage, type ReadPageOptions } from '../api/readPage.js';

/**
 * Reads Clerk's answer. Statuses that speak of the request keep their meaning; the rest speak of this server or of Clerk.
 *
 * @throws M2MTokensError
 */
export function readClerkAnswer(
  response: Response,
  text: string,
  page: ReadPageOptions,
): M2MTokenPage {
  if (response.status !== 200) throw readFailure(response, text);
  try {
    return readPage(JSON.parse(text), page);
  } catch {
    throw new M2MTokensError(
      'upstream_invalid_response',
      'Clerk answered with something that is no page of M2M tokens of this machine, so none were sent. Check that apiUrl is the Backend API.',
      { status: response.status },
    );
  }
}

/** Told on to whoever asked, status and words. */
const KEPT: Partial<Record<number, M2MTokensErrorCode>> = {
  400: 'bad_request',
  404: 'not_found',
  422: 'bad_request',
  429: 'rate_limited',
};

function readFailure(response: Response, text: string): M2MTokensError {
  const { status, apiCode, traceId, retryAfter, message } = errorFromResponse(
    response,
    text,
    Date.now(),
  );
  const details = { status, apiCode, traceId, retryAfter };
  const kept = KEPT[response.status];
  if (kept !== undefined) {
    return new M2MTokensError(kept, readErrorBody(text).message || message, details);
  }
  if (status === 401 || status === 403) {
    return new M2MTokensError(
      'upstream_unauthorized',
      `Clerk refused the secret key (HTTP ${status}), so no M2M tokens were sent. Check that secretKey is a Secret Key of this instance.`,
      { ...details, retryAfter: undefined },
    );
  }
  return new M2MTokensError(
    'upstream_unreachable',
    `Clerk gave no usable answer (HTTP ${status}), so no M2M tokens were sent. Try again; if it lasts, check apiUrl and Clerk's status page.`,
    details,
  );
}
