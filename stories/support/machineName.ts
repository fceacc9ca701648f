import { createMachineId } from '../../src/testing/index.js';
import { MACHINES } from './machines.js';

const NAMES = new Map([
  ...['Ledger', 'Webhooks', 'Inventory'].map(
    (name) => [createMachineId(name.toLowerCase()), name] as const,
  ),
  ...MACHINES.map(({ id, name }) => [id, name] as const),
]);

/** Stands in for a host's own list of machines. */
export function machineName(id: string): string | undefined {
  return NAMES.get(id);
}
