import { M2MTokensError } from '../api/M2MTokensError.js';
import { askHost } from './askHost.js';
import type {
  M2MTokensAuthorizeContext,
  M2MTokensHandlerOptions,
} from './M2MTokensHandlerOptions.js';

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
    (reason) => forbidden(`authorize ${reason}`, 'Log inside authorize to see why'),
  );
  if (answer === true) return;
  if (answer === 'unauthenticated') {
    throw new M2MTokensError(
      'unauthenticated',
      'authorize answered "unauthenticated", so no M2M tokens were sent. The user has to sign in again.',
    );
  }
  if (answer === false) {
    throw forbidden('authorize answered false', 'If this user may see them, change authorize');
  }
  throw forbidden(
    'authorize answered neither true, false nor "unauthenticated"',
    'Return one of these',
  );
}

function forbidden(reason: string, remedy: string): M2MTokensError {
  return new M2MTokensError('forbidden', `${reason}, so no M2M tokens were sent. ${remedy}.`);
}
