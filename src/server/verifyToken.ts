import { M2MTokensError, type M2MTokensErrorCode } from '../api/M2MTokensError.js';
import { isTokenSecret } from '../api/writeRules.js';
import type { Answered } from './readCallAnswer.js';

/** The codes that a caller must not tell apart, because one of them means that the token exists. */
const HIDDEN: readonly M2MTokensErrorCode[] = [
  'not_found',
  'bad_request',
  'forbidden',
  'unauthenticated',
];

/**
 * Verifies a secret, for a user who may see the tokens of its machine.
 *
 * @param ask asks Clerk
 * @param note gets the token before `authorize` decides on it
 * @throws M2MTokensError `not_found` with the hidden error as its cause; or an error that says nothing about the secret.
 */
export async function verifyToken(
  secret: string,
  ask: () => Promise<Answered>,
  note: (found: Answered) => void,
  authorize: (subject: string) => Promise<void>,
): Promise<Answered> {
  try {
    // Clerk never gets a JWT, a key or an id, because none of them can be the secret of an opaque token.
    if (!isTokenSecret(secret)) throw unknownToken();
    const found = await ask();
    note(found);
    await authorize(found.subject ?? '');
    return found;
  } catch (thrown) {
    if (!(thrown instanceof M2MTokensError && HIDDEN.includes(thrown.code))) throw thrown;
    throw unknownToken(thrown);
  }
}

/** The same error for every cause, without Clerk's message and trace id. */
function unknownToken(cause?: M2MTokensError): M2MTokensError {
  return new M2MTokensError('not_found', 'There is no such token.', { status: 404, cause });
}
