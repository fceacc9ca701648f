import { ApiFault } from './ApiFault.js';
import type { MachineState } from './createMachineStates.js';

/** The key that a fake accepts when it is given no `secretKeys`. It opens nothing else. */
export const FAKE_SECRET_KEY = 'fake-secret-key';

/**
 * Whose key the call carries: the id of a machine, or null for the Secret Key, which may ask about any.
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
