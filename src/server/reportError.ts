import { cutText } from '../api/cutText.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { escapeInvisible } from '../logic/escapeInvisible.js';

/** The most characters of a message that are worth a line of a log. */
const MAX_LOGGED = 500;

/** Tells the host of an error. A log that fails, at once or later, must not take the answer with it. */
export function reportError(
  onError: ((error: M2MTokensError) => unknown) | undefined,
  error: M2MTokensError,
): void {
  if (onError === undefined) return;
  (async () => onError(forLog(error)))().catch(() => {});
}

/** An error of one line. Its stack begins with its message, so it is another error. */
function forLog(error: M2MTokensError): M2MTokensError {
  const message = cutText(escapeInvisible(error.message), MAX_LOGGED);
  return message === error.message ? error : new M2MTokensError(error.code, message, error);
}
