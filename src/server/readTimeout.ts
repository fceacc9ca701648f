import { M2MTokensError } from '../api/M2MTokensError.js';

const DEFAULT_UPSTREAM_TIMEOUT = 10_000;

/**
 * Reads the milliseconds to wait for Clerk. `Infinity` = as long as a timer can.
 *
 * @throws M2MTokensError `invalid_config` for anything but a number above 0.
 */
export function readTimeout(timeout: number = DEFAULT_UPSTREAM_TIMEOUT): number {
  if (typeof timeout === 'number' && timeout > 0) return timeout;
  throw new M2MTokensError(
    'invalid_config',
    'timeout is not a number above 0, so every call to Clerk would fail. Pass milliseconds.',
  );
}
