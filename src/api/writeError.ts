import { errorFromResponse } from './errorFromResponse.js';
import { M2MTokensError } from './M2MTokensError.js';
import { readErrorBody } from './readErrorBody.js';
import { WRITE_ERROR_CODES } from './writeErrorCodes.js';

/** Builds the typed error for a write that the proxy refused, or whose answer tells nothing. */
export function writeErrorFromResponse(response: Response, text: string): M2MTokensError {
  const refusal = errorFromResponse(response, text, Date.now());
  const { status, apiCode } = refusal;
  const { message = '' } = readErrorBody(text);
  const code = WRITE_ERROR_CODES.find((known) => known === apiCode) ?? refusal.code;
  // A gateway in front of the proxy may have failed after the write, or the host's fetch may have followed a redirect.
  const isUnknown = response.redirected || code === 'server_error' || code === 'outcome_unknown';
  const reason = `the proxy answered ${apiCode ?? code} (HTTP ${status}). ${message}`.trim();
  return isUnknown
    ? outcomeUnknown(reason, refusal)
    : new M2MTokensError(code, `Nothing was done: ${reason}`, refusal);
}

/** The write may have happened, so a repetition could do it twice. */
export function outcomeUnknown(reason: string, details?: object): M2MTokensError {
  return new M2MTokensError(
    'outcome_unknown',
    `It may have happened, or not: ${reason} Look at the list before you try again.`,
    details,
  );
}

/** The call is invalid, so nothing was sent. */
export function invalidWrite(reason: string): M2MTokensError {
  return new M2MTokensError('invalid_params', `Nothing was done: ${reason}.`);
}
