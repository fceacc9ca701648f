import { describe, expect, it } from 'vitest';
import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { PACKS, sayAll, sayFunctions } from './localeTexts.js';

/** Texts that a language has in common with English. */
const SAME: Record<string, string[]> = {
  de: ['columnStatus', 'columnScopes', 'columnDetails', 'moreScopes', 'claims'],
  es: ['moreScopes', 'claims'],
  fr: ['moreScopes', 'machine', 'page'],
  ja: ['moreScopes'],
  ko: ['moreScopes'],
  pl: ['columnStatus', 'moreScopes'],
  'pt-BR': ['columnStatus', 'moreScopes'],
  'zh-CN': ['moreScopes'],
};
/** Ranges without a total are only numbers, and these languages also use the word "token". */
const ALIKE_AT_TIMES = ['range', 'total'];

const ENGLISH = new Map(sayAll(DEFAULT_LABELS));

describe.each(PACKS)('$locale', ({ locale, labels }) => {
  it('has every text, and no other', () => {
    const names = sayAll(labels).map(([name]) => name);
    expect(names.toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  it('has no empty text and no unfilled placeholder', () => {
    const texts = sayAll(labels).flatMap(([, said]) => said);
    expect(texts.length).toBeGreaterThan(180);
    expect(texts.filter((text) => !/\S/.test(text) || text !== text.trim())).toEqual([]);
    expect(texts.filter((text) => /undefined|null|NaN|\[object|#|\{|\$/.test(text))).toEqual([]);
  });

  it('translates everything', () => {
    const same = sayAll(labels)
      .filter(([name, texts]) => {
        const english = ENGLISH.get(name) ?? [];
        const alike = texts.filter((text, index) => text === english[index]);
        return ALIKE_AT_TIMES.includes(name) ? alike.length === texts.length : alike.length > 0;
      })
      .map(([name]) => name);
    expect(same).toEqual(SAME[locale] ?? []);
  });

  it('names its tag as Intl does, so that numbers and times are in the same language', () => {
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
  });

  it.each(M2M_TOKENS_ERROR_CODES)('has a sentence for %s', (code) => {
    const text = labels.failedText(new M2MTokensError(code, 'For programmers.'));
    expect(text).toMatch(/^.{10,}[.。]$/u);
    expect(text).not.toContain(code);
    expect(text).not.toContain('For programmers');
  });

  it('distinguishes the same failures as English', () => {
    expect(groups(sayFunctions(labels).failedText)).toEqual(
      groups(sayFunctions(DEFAULT_LABELS).failedText),
    );
  });

  it('distinguishes the four statuses and the three kinds of older rows', () => {
    expect(new Set(Object.values(labels.status)).size).toBe(4);
    expect(new Set(sayFunctions(labels).failedWithRows).size).toBe(3);
  });

  it('ends only sentences with a full stop, as English does', () => {
    const isSentence = (text: string) => /[.。]$/u.test(text);
    const wrong = sayAll(labels).flatMap(([name, texts]) => {
      const english = ENGLISH.get(name) ?? [];
      return texts.filter((text, index) => isSentence(text) !== isSentence(english[index] ?? ''));
    });
    expect(wrong).toEqual([]);
  });
});

/** For each text, the index of the first equal one. */
function groups(texts: readonly string[]): number[] {
  return texts.map((text) => texts.indexOf(text));
}
