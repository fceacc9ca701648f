import { ApiFault } from './ApiFault.js';
import type { MachineState } from './createMachineStates.js';
import type { FakeState } from './FakeState.js';

/** @throws ApiFault 404 */
export function findMachine({ machines }: FakeState, id: string = ''): MachineState {
  const machine = machines.get(id);
  if (machine === undefined) {
    throw new ApiFault(404, { message: `There is no machine with the id ${id}.` });
  }
  return machine;
}
