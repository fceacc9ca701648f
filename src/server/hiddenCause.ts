import { M2MTokensError } from '../api/M2MTokensError.js';

/** The true error behind an error for the caller, who must not see it; undefined = the handler hides nothing. */
export function hiddenCause({ cause }: M2MTokensError): M2MTokensError | undefined {
  return cause instanceof M2MTokensError ? cause : undefined;
}
