import type { ActionCall } from './ActionCall.js';
import { ApiFault } from './ApiFault.js';
import { isMachineId } from './createMachineId.js';
import { findMachine } from './findMachine.js';
import { formatPage } from './formatPage.js';
import { readBoolean, readText, readWindow } from './readQuery.js';

/**
 * Builds the body of the list call.
 *
 * @throws ApiFault 400 for an invalid parameter, 403 for a machine that is not the caller's, 404 for an unknown machine.
 */
export function answerList({ query, state, now, shape, caller }: ActionCall): unknown {
  const subject = readText(query, 'subject');
  if (subject === undefined || !isMachineId(subject)) {
    throw new ApiFault(400, { message: 'subject must be the id of a machine.' });
  }
  const switches = {
    revoked: readBoolean(query, 'revoked'),
    expired: readBoolean(query, 'expired'),
  };
  const { limit, offset } = readWindow(query, 100);
  if (caller !== null && caller !== subject) {
    throw new ApiFault(403, { message: "A machine's key lists this machine's tokens only." });
  }
  const rows = findMachine(state, subject).store.select(switches, now);
  return formatPage(rows.slice(offset, offset + limit), rows.length, { shape, now });
}
