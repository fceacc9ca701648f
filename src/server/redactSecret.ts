/** Shorter words are no keys, and would be found inside ids. */
const SHORTEST_SECRET = 6;

/** Takes a secret out of a text of someone else's, such as an error message that quotes it. */
export function redactSecret(text: string, secret: string): string {
  return secret.length < SHORTEST_SECRET ? text : text.replaceAll(secret, '[redacted]');
}
