/** Takes out what looks like a secret key of Clerk's, of an instance (`sk_…`) or of a machine (`ak_…`), where the key is not known. */
export function redactKeys(text: string): string {
  return text.replaceAll(/(?<![a-z\d])[as]k_\w{6,}/gi, '[redacted]');
}
