import { createRandom, seedFrom } from './createRandom.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 27;
const MAX_LABEL = 16;

/**
 * An invented machine id that the API would take for one: `mch_`, then 27 letters, digits and `_`.
 * It starts with the label, so that people can tell machines apart. The same label gives the same id.
 */
export function createMachineId(label: string): string {
  const readable = label.replace(/\W+/g, '_').slice(0, MAX_LABEL) + '_';
  // The tail keeps labels apart that read the same once cut.
  const random = createRandom(seedFrom(label));
  const tail = Array.from(
    { length: LENGTH - readable.length },
    () => ALPHABET[random.int(0, ALPHABET.length - 1)],
  );
  return 'mch_' + readable + tail.join('');
}

/** What the API takes for a machine id. */
export function isMachineId(id: string): boolean {
  return /^mch_\w{27}$/.test(id);
}
