import { errorFromResponse } from '../api/errorFromResponse.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { readErrorBody } from '../api/readErrorBody.js';
import { readPage, type ReadPageOptions } from '../api/readPage.js';
import { upstreamFailure } from './upstreamFailure.js';

/**
 * Reads Clerk's answer.
 *
 * @throws M2MTokensError
 */
export function readClerkAnswer(
  response: Response,
  text: string,
  page: ReadPageOptions,
): M2MTokenPage {
  if (response.status !== 200) {
    const { message, ...refusal } = errorFromResponse(response, text, Date.now());
    throw upstreamFailure({
      ...refusal,
      status: response.status,
      message: readErrorBody(text).message || message,
    });
  }
  return readClerkPage(text, page);
}

/**
 * Reads JSON that should be a page, from Clerk or from its SDK.
 *
 * @throws M2MTokensError `upstream_invalid_response`
 */
export function readClerkPage(text: string, page: ReadPageOptions): M2MTokenPage {
  try {
    return readPage(JSON.parse(text), page);
  } catch {
    throw new M2MTokensError(
      'upstream_invalid_response',
      'Clerk answered with something that is no page of M2M tokens of this machine, so none were sent. Check that apiUrl is the Backend API.',
      { status: 200 },
    );
  }
}
