import { M2MTokensError } from '../api/M2MTokensError.js';
import type { CallContext } from './readCall.js';
import { subjectOf } from './subjectOf.js';

/**
 * Refuses a write for another machine than the one whose Machine Secret Key the handler has.
 *
 * @param machineId undefined = the handler has the Secret Key of the instance
 * @throws M2MTokensError `forbidden`
 */
export function checkMachine(context: CallContext, machineId: string | undefined): void {
  if (machineId === undefined || subjectOf(context) === machineId) return;
  throw new M2MTokensError('forbidden', 'A write was not for machineId, so nothing was done.');
}
