import { createRandom, seedFrom } from './createRandom.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 27;
const MAX_LABEL = 16;

/**
 * Creates an invented machine id in the API's format: `mch_`, then 27 letters, digits or `_`.
 * It starts with the label, so that readers can tell machines apart. The same label returns the same id.
 */
export function createMachineId(label: string): string {
  const readable = label.replace(/\W+/g, '_').slice(0, MAX_LABEL) + '_';
  // The tail distinguishes labels that look the same after the cut.
  const random = createRandom(seedFrom(label));
  const tail = Array.from(
    { length: LENGTH - readable.length },
    () => ALPHABET[random.int(0, ALPHABET.length - 1)],
  );
  return 'mch_' + readable + tail.join('');
}

/** Whether the API accepts a text as a machine id. */
export function isMachineId(id: string): boolean {
  return /^mch_\w{27}$/.test(id);
}
