import { M2MTokensError } from '../api/M2MTokensError.js';
import { askHost } from './askHost.js';
import type { M2MTokensAuthorizeContext } from './M2MTokensAction.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';

/**
 * Asks the host whether the request may go on. Only `true` allows it.
 *
 * @throws M2MTokensError `unauthenticated`, `forbidden`
 */
export async function askAuthorize(
  authorize: M2MTokensHandlerOptions['authorize'],
  request: Request,
  context: M2MTokensAuthorizeContext,
): Promise<void> {
  const answer = await askHost(
    () => authorize(request, context),
    (reason) => refuse('forbidden', reason, 'Log inside authorize to see why'),
  );
  if (answer === true) return;
  if (answer === 'unauthenticated') {
    throw refuse(answer, 'answered "unauthenticated"', 'The user has to sign in again');
  }
  throw answer === false
    ? refuse('forbidden', 'answered false', 'If the user may see them, change authorize')
    : refuse(
        'forbidden',
        'answered neither true, false nor "unauthenticated"',
        'Return one of these',
      );
}

function refuse(
  code: 'forbidden' | 'unauthenticated',
  reason: string,
  remedy: string,
): M2MTokensError {
  return new M2MTokensError(code, `authorize ${reason}, so no M2M tokens were sent. ${remedy}.`);
}
