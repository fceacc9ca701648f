import type { M2MTokensError } from '../api/M2MTokensError.js';

/** Tells the host of an error. A log that fails, at once or later, must not take the answer with it. */
export function reportError(
  onError: ((error: M2MTokensError) => unknown) | undefined,
  error: M2MTokensError,
): void {
  if (onError === undefined) return;
  (async () => onError(error))().catch(() => {});
}
