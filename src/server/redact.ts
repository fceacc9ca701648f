import { MAX_WORDS } from '../api/readErrorBody.js';

/** How many characters are scanned. The last half of them is dropped, because a key may begin there and end after it. */
const LOOKED_AT = 4 * MAX_WORDS;

const REDACTED = '[redacted]';

/** Shorter words are not secrets, and would match inside ids. */
const SHORTEST_SECRET = 6;

/** A longer secret matches in its plain spelling only, because a pattern has a largest size. */
const LONGEST_SPELLED = 256;

/** Keys, and the secrets of tokens. An id of a token has 32 hexadecimal digits. */
const START = `(?:(?:${spell('s')}|${spell('a')})${spell('k_')}|${spell('mt_')}(?![\\da-fA-F]{32}(?!\\w)))`;
const CODE = '\\\\+u00[\\da-fA-F]{2}|%(?:u00|(?:25){0,3})[\\da-fA-F]{2}';

/** At the beginning of a word, also after an escape of a URL. */
const BEFORE = '(?:(?<![a-zA-Z\\d])|(?<=%[\\da-fA-F]{2}))';

/**
 * Matches texts that look like a Clerk secret key, of an instance (`sk_…`) or of a machine (`ak_…`), like the secret of a
 * token (`mt_…`), or like a JWT. After a letter the pattern is stricter, so that `task_description` does not match.
 */
const KEYS = [
  `${BEFORE}eyJ[\\w-]+\\.[\\w-]+(?:\\.[\\w-]*)?`,
  `${BEFORE}${START}(?:[\\w-]|${CODE}){6,}`,
  `${START}(?:${spell('test_')}|${spell('live_')})(?:\\w|${CODE})+`,
  `${START}(?:[a-zA-Z\\d]|${CODE}){16,}`,
];

/** Redacts secrets, and texts that look like one, in a foreign message. The result may be cut, but never within a secret. */
export function redactWords(secrets: readonly string[]): (words: string) => string {
  const known = secrets.map(spellingsOf).filter((spellings) => spellings !== undefined);
  const pattern = new RegExp([...known, ...KEYS].join('|'), 'g');
  return (words) => {
    const redacted = words.slice(0, LOOKED_AT).replaceAll(pattern, REDACTED);
    return words.length > LOOKED_AT ? redacted.slice(0, -LOOKED_AT / 2) : redacted;
  };
}

/** Redacts the secret in rows. Drops rows that are nested too deeply to be serialized again. */
export function redactRows<Row>(rows: readonly Row[], secret: string = ''): Row[] {
  const spellings = spellingsOf(secret);
  const pattern =
    spellings === undefined ? undefined : new RegExp(`${beginning(secret)}${spellings}`, 'g');
  return rows.map((row) => redactRow(row, pattern)).filter((row) => row !== null);
}

/** Rules out most positions by two letters, because the whole pattern is many times slower. */
function beginning(secret: string): string {
  const [first, second] = secret.split('').map((letter) => letter.replace(/\W/, '\\$&'));
  return `(?=${first}[${second}\\\\%]|\\\\|%)`;
}

function redactRow<Row>(row: Row, secret: RegExp | undefined): Row | null {
  try {
    // Nests the row a few levels deeper than the answer does, so that the answer can be serialized, too.
    const json = JSON.stringify([[[[row]]]]);
    if (secret === undefined) return row;
    const redacted = json.replaceAll(secret, REDACTED);
    return redacted === json ? row : (JSON.parse(redacted) as [[[[Row]]]])[0][0][0][0];
  } catch {
    return null;
  }
}

/** The source of a pattern that matches a secret in any spelling; undefined = too short for a secret. */
function spellingsOf(secret: string): string | undefined {
  if (secret.length < SHORTEST_SECRET) return undefined;
  return secret.length > LONGEST_SPELLED ? secret.replaceAll(/\W/g, '\\$&') : spell(secret);
}

/**
 * Matches each letter plain, after backslashes or as `\u00hh` (JSON, also JSON in JSON), or as `%hh`, `%u00hh` or `%25hh`
 * (URLs, also URLs in URLs). It takes linear time, because a run of backslashes matches as a whole.
 */
function spell(word: string): string {
  return word.replaceAll(/\\+|[^]/g, (letter) => {
    // Both cases are spelled out, because a pattern with the flag i takes many times as long to compile.
    const hex = letter
      .charCodeAt(0)
      .toString(16)
      .replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
    const inUrl = `%(?:u00|(?:25){0,3})${hex}`;
    if (letter.startsWith('\\')) return `(?:(?<!\\\\)\\\\+(?:u00${hex})?|${inUrl})+`;
    const itself = letter.replace(/\W/, '\\$&');
    return `(?:${itself}|(?<!\\\\)\\\\+(?:${itself}|u00${hex})|${inUrl})`;
  });
}
