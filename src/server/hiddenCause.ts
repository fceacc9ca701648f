import { M2MTokensError } from '../api/M2MTokensError.js';

/** The error that the caller must not see, as the cause of the one that the caller gets; undefined = nothing is hidden. */
export function hiddenCause({ cause }: M2MTokensError): M2MTokensError | undefined {
  return cause instanceof M2MTokensError ? cause : undefined;
}
