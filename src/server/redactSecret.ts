/** Shorter words are no keys, and would be found inside ids. */
const SHORTEST_SECRET = 6;

/** Takes a secret out of a text of someone else's, such as an error message that quotes it. */
export function redactSecret(text: string, secret: string): string {
  return secret.length < SHORTEST_SECRET ? text : text.replaceAll(secret, '[redacted]');
}

/** Takes out what looks like a secret key of Clerk's, of an instance (`sk_…`) or of a machine (`ak_…`), where the key is not known. */
export function redactKeys(text: string): string {
  return text.replaceAll(/(?<![a-z\d])[as]k_\w{6,}/gi, '[redacted]');
}
