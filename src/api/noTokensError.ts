import {
  M2MTokensError,
  type M2MTokensErrorCode,
  type M2MTokensErrorOptions,
} from './M2MTokensError.js';

/** The error of a page that cannot be shown: its message begins with that, then says why, and what to do. */
export function noTokensError(
  code: M2MTokensErrorCode,
  reason: string,
  options?: M2MTokensErrorOptions,
): M2MTokensError {
  return new M2MTokensError(code, `No M2M tokens can be shown: ${reason}`, options);
}
