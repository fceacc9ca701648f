/** Shorter words are no secrets, and would be found inside ids. */
const SHORTEST_SECRET = 6;

/** The source of a pattern of a secret in any spelling; undefined = it is too short to be one. */
export function spellingsOf(secret: string): string | undefined {
  return secret.length < SHORTEST_SECRET ? undefined : spell(secret);
}

/**
 * Each letter as it is, behind backslashes or as `\u00hh` (JSON, also JSON in JSON), or as `%hh`, `%u00hh` or `%25hh` (URLs,
 * also URLs in URLs). It is linear: a run of backslashes is looked at from its beginning only.
 */
export function spell(word: string): string {
  return word.replaceAll(/[^]/g, (letter) => {
    // Without the flag i, with which a pattern takes many times as long to compile.
    const hex = letter
      .charCodeAt(0)
      .toString(16)
      .replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
    const itself = letter === '\\' ? '\\\\+' : letter.replace(/\W/, '\\$&');
    return `(?:${itself}|(?<!\\\\)\\\\+(?:${itself}|u00${hex})|%(?:u00|(?:25){0,3})${hex})`;
  });
}
