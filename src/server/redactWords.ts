import { MAX_WORDS } from '../api/readErrorBody.js';
import { spell, spellingsOf } from './spellingsOf.js';

/** How many characters are looked at. Of these the last half is dropped, as a key may begin there and end behind. */
const LOOKED_AT = 4 * MAX_WORDS;

const START = `(?:${spell('s')}|${spell('a')})${spell('k_')}`;
const CODE = '\\\\+u00[\\da-fA-F]{2}|%(?:u00|(?:25){0,3})[\\da-fA-F]{2}';

/**
 * What looks like a secret key of Clerk's, of an instance (`sk_…`) or of a machine (`ak_…`). Behind a letter it takes more
 * to look like one: `task_description` is none.
 */
const KEYS = [
  `(?:(?<![a-zA-Z\\d])|(?<=%[\\da-fA-F]{2}))${START}(?:\\w|${CODE}){6,}`,
  `${START}(?:${spell('test_')}|${spell('live_')})(?:\\w|${CODE})+`,
  `${START}(?:[a-zA-Z\\d]|${CODE}){16,}`,
];

/** Takes secrets, and whatever looks like a key, out of someone else's words. They may be cut, but not within a secret. */
export function redactWords(secrets: readonly string[]): (words: string) => string {
  const known = secrets.map(spellingsOf).filter((spellings) => spellings !== undefined);
  const pattern = new RegExp([...known, ...KEYS].join('|'), 'g');
  return (words) => {
    const told = words.slice(0, LOOKED_AT).replaceAll(pattern, '[redacted]');
    return words.length > LOOKED_AT ? told.slice(0, -LOOKED_AT / 2) : told;
  };
}
