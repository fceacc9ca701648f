import type { M2MTokensError } from '../api/M2MTokensError.js';
import { askInTime } from './askInTime.js';
import { describeThrown } from './describeThrown.js';

/** How long one of the host's functions may take, in milliseconds. */
const HOST_PATIENCE = 5_000;

/**
 * Calls one of the host's functions.
 *
 * @param refuse builds the error for a function that throws or takes more than 5 seconds
 */
export async function askHost(
  ask: () => unknown,
  refuse: (reason: string) => M2MTokensError,
): Promise<unknown> {
  return askInTime({ timeout: HOST_PATIENCE }, ask, (thrown) =>
    refuse(`threw (${describeThrown(thrown)}) or took more than 5 s`),
  );
}
