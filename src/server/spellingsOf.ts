/** Shorter words are not secrets, and would match inside ids. */
const SHORTEST_SECRET = 6;

/** The source of a pattern that matches a secret in any spelling; undefined = too short for a secret. */
export function spellingsOf(secret: string): string | undefined {
  return secret.length < SHORTEST_SECRET ? undefined : spell(secret);
}

/**
 * Matches each letter plain, after backslashes or as `\u00hh` (JSON, also JSON in JSON), or as `%hh`, `%u00hh` or `%25hh`
 * (URLs, also URLs in URLs). It takes linear time, because a run of backslashes matches as a whole.
 */
export function spell(word: string): string {
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
