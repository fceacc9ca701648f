import { createRandom, type Random, seedFrom } from './createRandom.js';

/** Every id begins with it, so that nobody takes one for a real one. */
const FAKE = 'fa4e';

/**
 * An invented token id that the API would take for one: `mt_`, then 32 hexadecimal digits.
 * The same label gives the same id.
 */
export function createM2MTokenId(label: string): string {
  // Two seeds of 32 bits: one alone would give a few of 100,000 labels the same id.
  const halves = [label, `other half of ${label}`].map((text) =>
    createRandom(seedFrom(text)).hex(14),
  );
  return formatId(halves.join(''));
}

/** An invented token id, another one each time. */
export function drawM2MTokenId(random: Random): string {
  return formatId(random.hex(28));
}

/** Joined when it runs: the build would make one text of a sum of constants, which scanners take for a token. */
function formatId(digits: string): string {
  return ['mt_', FAKE, digits].join('');
}
