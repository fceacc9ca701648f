import { ApiFault } from './ApiFault.js';
import { isMachineId } from './createMachineId.js';
import type { MachineState } from './createMachineStates.js';
import { type FakeShape, formatPage } from './formatPage.js';
import { readBoolean, readText, readWindow } from './readQuery.js';

export interface AnswerListOptions {
  machines: ReadonlyMap<string, MachineState>;
  now: number;
  shape: FakeShape;
  /** The only machine that the caller may list; null = any. */
  onlyMachine: string | null;
}

/**
 * Builds the body of the list call.
 *
 * @throws ApiFault 400 for an invalid parameter, 403 for a machine that is not the caller's, 404 for an unknown machine.
 */
export function answerList(
  query: URLSearchParams,
  { machines, now, shape, onlyMachine }: AnswerListOptions,
): unknown {
  const subject = readText(query, 'subject');
  if (subject === undefined || !isMachineId(subject)) {
    throw new ApiFault(400, { message: 'subject must be the id of a machine.' });
  }
  const switches = {
    revoked: readBoolean(query, 'revoked'),
    expired: readBoolean(query, 'expired'),
  };
  const { limit, offset } = readWindow(query, 100);
  if (onlyMachine !== null && onlyMachine !== subject) {
    throw new ApiFault(403, { message: "A machine's key lists this machine's tokens only." });
  }
  const machine = machines.get(subject);
  if (machine === undefined) {
    throw new ApiFault(404, { message: `There is no machine with the id ${subject}.` });
  }
  const rows = machine.store.select(switches, now);
  return formatPage(rows.slice(offset, offset + limit), rows.length, { shape, now });
}
