import { NO_WORDS } from '../../src/text/words.js';
import { expect, it } from 'vitest';
import { formatList } from '../../src/text/manage/formatList.js';

it.each([
  ['en', ['Ledger'], 'Ledger'],
  ['en', ['Ledger', 'Mailer'], 'Ledger and Mailer'],
  ['en', ['Ledger', 'Mailer', 'Web'], 'Ledger, Mailer, and Web'],
  ['de', ['Ledger', 'Mailer', 'Web'], 'Ledger, Mailer und Web'],
  ['ja', ['Ledger', 'Mailer', 'Web'], 'Ledger、Mailer、Web'],
])('lists names as %s does: %j', (locale, names, list) => {
  expect(formatList(names, { ...NO_WORDS, locale }).replaceAll(/[\u2068\u2069]/g, '')).toBe(list);
});

it('isolates each name, so that a name from right to left does not turn the sentence', () => {
  expect(formatList(['A', 'B'], NO_WORDS)).toBe('\u2068A\u2069 and \u2068B\u2069');
});
