import { cutText } from '../api/cutText.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { escapeInvisible } from '../logic/escapeInvisible.js';

/** The most characters of a message in a line of a log. */
const MAX_LOGGED = 500;

/** Reports an error to the host. A logger that throws or rejects must not prevent the answer. */
export function reportError(
  onError: ((error: M2MTokensError) => unknown) | undefined,
  error: M2MTokensError,
): void {
  if (onError === undefined) return;
  (async () => onError(forLog(error)))().catch(() => {});
}

/** Returns an error with a one-line message. The stack repeats the message, so this makes a new error. */
function forLog(error: M2MTokensError): M2MTokensError {
  const message = cutText(escapeInvisible(error.message), MAX_LOGGED);
  return message === error.message ? error : new M2MTokensError(error.code, message, error);
}
