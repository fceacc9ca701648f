import { M2MTokensError } from '../api/M2MTokensError.js';
import { LONGEST_LIFETIME } from '../api/writeRules.js';
import { isMachineId } from '../api/isMachineId.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';

/**
 * Reads the options that limit writes.
 *
 * @throws M2MTokensError `invalid_config`
 */
export function readWriteRules(options: M2MTokensHandlerOptions) {
  const { maxExpirationSeconds = LONGEST_LIFETIME, allowNeverExpires = true, machineId } = options;
  const rules = {
    maxExpirationSeconds: Number.isSafeInteger(maxExpirationSeconds) && maxExpirationSeconds > 0,
    allowNeverExpires: typeof allowNeverExpires === 'boolean',
    machineId: machineId === undefined || isMachineId(machineId),
  };
  for (const [name, isMet] of Object.entries(rules)) {
    if (!isMet) {
      throw new M2MTokensError(
        'invalid_config',
        `${name} is invalid, so it would not limit anything. Correct or omit it.`,
      );
    }
  }
  return { maxExpirationSeconds, allowNeverExpires, machineId };
}
