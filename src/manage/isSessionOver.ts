import type { M2MTokensError } from '../api/M2MTokensError.js';

/** Whether a failure says that the user is signed out, so that nothing of the tokens may stay on the screen. */
export function isSessionOver(error: M2MTokensError | undefined): boolean {
  return error?.code === 'unauthenticated' || error?.code === 'redirected';
}
