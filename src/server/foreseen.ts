import { M2MTokensError } from '../api/M2MTokensError.js';
import { describeThrown } from './describeThrown.js';

/** Turns a thrown value into a typed error. Anything else is a fault of this package. */
export function foreseen(thrown: unknown): M2MTokensError {
  if (thrown instanceof M2MTokensError) return thrown;
  return new M2MTokensError(
    'server_error',
    `The proxy failed (${describeThrown(thrown)}), so no M2M tokens were sent. ` +
      'This is a bug in react-m2m-tokens: please report it.',
  );
}
