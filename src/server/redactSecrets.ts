/** Shorter words are no keys, and would be found inside ids. */
const SHORTEST_SECRET = 6;

/** Takes secrets out of a JSON text of someone else's, such as an error message that quotes them. */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap(spellings)
    .reduce((rest, spelling) => rest.replaceAll(spelling, '[redacted]'), plain(text));
}

/** As it stands in JSON, in a text that is none, and in a URL. */
function spellings(secret: string): string[] {
  return [inJson(secret), secret, encodeURIComponent(secret)];
}

/**
 * The same JSON with each character of ASCII spelled in one way: a search would miss those that are escaped.
 * Not by parsing it, since what can be parsed may be nested too deeply to be written again.
 */
function plain(text: string): string {
  return text.replaceAll(/\\(?:u(00[2-7][\da-f])|.)/gi, (escape, code?: string) => {
    if (code !== undefined) return inJson(String.fromCharCode(Number.parseInt(code, 16)));
    return escape === '\\/' ? '/' : escape;
  });
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
