import { supportedLocale } from '../supported.js';
import type { Words } from '../words.js';

/** Names in a sentence, in the reader's language: "Ledger, Mailer, and Search". */
export function formatList(names: readonly string[], { locale }: Words): string {
  // Isolated, so that a name cannot change the direction of the sentence.
  const isolated = names.map((name) => `\u2068${name}\u2069`);
  return new Intl.ListFormat(supportedLocale(locale)).format(isolated);
}
