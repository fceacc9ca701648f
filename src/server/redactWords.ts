import { MAX_WORDS } from '../api/readErrorBody.js';
import { spell, spellingsOf } from './spellingsOf.js';

/** How many characters are scanned. The last half of them is dropped, because a key may begin there and end after it. */
const LOOKED_AT = 4 * MAX_WORDS;

const START = `(?:${spell('s')}|${spell('a')})${spell('k_')}`;
const CODE = '\\\\+u00[\\da-fA-F]{2}|%(?:u00|(?:25){0,3})[\\da-fA-F]{2}';

/**
 * Matches texts that look like a Clerk secret key, of an instance (`sk_…`) or of a machine (`ak_…`). After a letter the
 * pattern is stricter, so that `task_description` does not match.
 */
const KEYS = [
  `(?:(?<![a-zA-Z\\d])|(?<=%[\\da-fA-F]{2}))${START}(?:\\w|${CODE}){6,}`,
  `${START}(?:${spell('test_')}|${spell('live_')})(?:\\w|${CODE})+`,
  `${START}(?:[a-zA-Z\\d]|${CODE}){16,}`,
];

/** Redacts secrets, and texts that look like a key, in a foreign message. The result may be cut, but never within a secret. */
export function redactWords(secrets: readonly string[]): (words: string) => string {
  const known = secrets.map(spellingsOf).filter((spellings) => spellings !== undefined);
  const pattern = new RegExp([...known, ...KEYS].join('|'), 'g');
  return (words) => {
    const told = words.slice(0, LOOKED_AT).replaceAll(pattern, '[redacted]');
    return words.length > LOOKED_AT ? told.slice(0, -LOOKED_AT / 2) : told;
  };
}
