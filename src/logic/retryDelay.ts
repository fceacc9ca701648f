import type { M2MTokensErrorCode } from '../api/M2MTokensError.js';

/** How often a failed request is retried automatically. */
export const MAX_RETRIES = 4;

/** Seconds: after a longer `Retry-After` only the user retries. */
export const LONGEST_RETRY_AFTER = 60;

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;

/** Codes that may be temporary, although the answer has no status that says so. */
const TRANSIENT: readonly M2MTokensErrorCode[] = ['network_error', 'timeout'];

/** Codes that need the user, although the answer may have a 5xx status. */
const LASTING: readonly M2MTokensErrorCode[] = [
  'redirected',
  'unauthenticated',
  'not_configured',
  'upstream_unauthorized',
];

export interface RetryableError {
  code: M2MTokensErrorCode;
  status?: number | undefined;
  retryAfter?: number | undefined;
}

/**
 * Milliseconds until the automatic retry of a failed request; null = no retry. Network faults, time-outs, 408, 429 and
 * 5xx are retried, other answers never.
 *
 * @param attempt 1 for the first retry.
 * @param random From 0 to 1: spreads the retries of many browsers.
 */
export function retryDelay(error: RetryableError, attempt: number, random: number): number | null {
  if (attempt > MAX_RETRIES || !isTransient(error)) return null;
  const { retryAfter = 0 } = error;
  if (retryAfter > LONGEST_RETRY_AFTER) return null;
  const backOff = Math.min(FIRST_DELAY * 2 ** (attempt - 1), LONGEST_DELAY);
  // A `Retry-After` of 0, such as a date that has passed by this clock, is not a reason to hurry.
  return Math.max(retryAfter * 1000, Math.round(backOff * (0.75 + random / 2)));
}

function isTransient({ code, status }: RetryableError): boolean {
  if (LASTING.includes(code)) return false;
  if (status === undefined) return TRANSIENT.includes(code);
  return status === 408 || status === 429 || status >= 500;
}
