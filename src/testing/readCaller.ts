import { ApiFault } from './ApiFault.js';
import type { MachineState } from './createMachineStates.js';

/** The key that a fake backend accepts by default. It is not a real key. */
export const FAKE_SECRET_KEY = 'fake-secret-key';

/**
 * Finds the owner of the call's key: the id of a machine, or null for the Secret Key, which may list any machine.
 *
 * @throws ApiFault 401
 */
export function readCaller(
  headers: Headers,
  secretKeys: readonly string[],
  machines: ReadonlyMap<string, MachineState>,
): string | null {
  const key = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (key === undefined) throw new ApiFault(401);
  if (secretKeys.includes(key)) return null;
  const owner = [...machines.values()].find(({ secretKey }) => secretKey === key);
  if (owner === undefined) throw new ApiFault(401);
  return owner.id;
}
