import { createRandom, seedFrom } from './createRandom.js';

/**
 * Creates the invented secret of a token, for calls that verify it. After its prefix it has `fake`, and it does not contain the id.
 * The same token has the same secret in each fake backend.
 *
 * @param id the token's id, `mt_…`
 */
export function createM2MTokenSecret(id: string): string {
  // One seed of 32 bits would give a few of 100,000 tokens the same secret, so this takes two.
  const halves = [`secret of ${id}`, `other half of the secret of ${id}`].map((text) =>
    createRandom(seedFrom(text)).hex(20),
  );
  // Joins at run time, because the build would fold constants into one string that secret scanners report as a token.
  return ['mt', 'fake', halves.join('')].join('_');
}
