import { describe, expect, it } from 'vitest';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { he } from '../../src/locales/he.js';
import { ja } from '../../src/locales/ja.js';
import { ko } from '../../src/locales/ko.js';
import { pl } from '../../src/locales/pl.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import { plural, type PluralLocale } from '../../src/locales/shared/plural.js';
import { marked as format } from './localeTexts.js';

/** Written out, since test/types compares them with the required forms. */
const CATEGORIES: Record<PluralLocale, Intl.LDMLPluralRule[]> = {
  ar: ['few', 'many', 'one', 'other', 'two', 'zero'],
  de: ['one', 'other'],
  es: ['many', 'one', 'other'],
  fr: ['many', 'one', 'other'],
  he: ['one', 'other', 'two'],
  ja: ['other'],
  ko: ['other'],
  pl: ['few', 'many', 'one', 'other'],
  'pt-BR': ['many', 'one', 'other'],
  'zh-CN': ['other'],
};

describe('a text with a count', () => {
  it.each(Object.entries(CATEGORIES))('has all forms of %s, and no other', (locale, all) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect(pluralCategories.toSorted()).toEqual(all);
  });

  it('contains the number wherever the form requires it, in the reader’s format', () => {
    const text = plural('de', { one: '#', other: '# und noch einmal #' });
    expect(text(2, (value) => `$&${value}`)).toBe('$&2 und noch einmal $&2');
  });
});

describe('Polish', () => {
  it.each([
    [0, '‹0› tokenów'],
    [1, '‹1› token'],
    [2, '‹2› tokeny'],
    [3, '‹3› tokeny'],
    [4, '‹4› tokeny'],
    [5, '‹5› tokenów'],
    [11, '‹11› tokenów'],
    [12, '‹12› tokenów'],
    [21, '‹21› tokenów'],
    [22, '‹22› tokeny'],
    [25, '‹25› tokenów'],
    [100, '‹100› tokenów'],
    [101, '‹101› tokenów'],
    [102, '‹102› tokeny'],
    [111, '‹111› tokenów'],
    [112, '‹112› tokenów'],
    [1.5, '‹1.5› tokena'],
  ])('%d', (count, text) => {
    expect(pl.labels.total(count, format)).toBe(text);
    expect(pl.labels.loaded(count, format)).toBe(`Wczytano ${text}`);
  });

  it.each([
    [1, '‹1› sekundę'],
    [22, '‹22› sekundy'],
    [25, '‹25› sekund'],
    [120, '‹2› minuty'],
    [300, '‹5› minut'],
    [1320, '‹22› minuty'],
  ])('waits %d seconds', (seconds, wait) => {
    expect(pl.labels.retryAfter(seconds, format)).toBe(`Odczekaj ${wait} przed ponowną próbą.`);
  });

  it.each([
    [1, '‹1› wiersza tej strony, więc nie jest on wyświetlany.'],
    [2, '‹2› wierszy tej strony, więc nie są one wyświetlane.'],
    [5, '‹5› wierszy tej strony, więc nie są one wyświetlane.'],
  ])('skips %d', (count, text) => {
    expect(pl.labels.skipped(count, format)).toBe(`Nie udało się odczytać ${text}`);
  });
});

describe('Arabic', () => {
  it.each([
    [0, 'لا رموز'],
    [1, 'رمز واحد'],
    [2, 'رمزان'],
    [3, '‹3› رموز'],
    [5, '‹5› رموز'],
    [10, '‹10› رموز'],
    [11, '‹11› رمزًا'],
    [21, '‹21› رمزًا'],
    [22, '‹22› رمزًا'],
    [25, '‹25› رمزًا'],
    [99, '‹99› رمزًا'],
    [100, '‹100› رمز'],
    [101, '‹101› رمز'],
    [102, '‹102› رمز'],
    [103, '‹103› رموز'],
    [111, '‹111› رمزًا'],
  ])('%d', (count, text) => {
    expect(ar.labels.total(count, format)).toBe(text);
  });

  it.each([
    [1, 'ثانية واحدة'],
    [2, 'ثانيتين'],
    [3, '‹3› ثوانٍ'],
    [11, '‹11› ثانية'],
    [100, '‹100› ثانية'],
    [120, 'دقيقتين'],
    [180, '‹3› دقائق'],
    [660, '‹11› دقيقة'],
  ])('waits %d seconds', (seconds, wait) => {
    expect(ar.labels.retryAfter(seconds, format)).toBe(`يُرجى الانتظار ${wait} قبل إعادة المحاولة.`);
  });
});

describe('Hebrew', () => {
  it.each([
    [0, '‹0› אסימונים'],
    [1, 'אסימון אחד'],
    [2, 'שני אסימונים'],
    [3, '‹3› אסימונים'],
    [5, '‹5› אסימונים'],
    [11, '‹11› אסימונים'],
    [20, '‹20› אסימונים'],
    [21, '‹21› אסימונים'],
    [22, '‹22› אסימונים'],
    [25, '‹25› אסימונים'],
    [100, '‹100› אסימונים'],
    [101, '‹101› אסימונים'],
    [111, '‹111› אסימונים'],
  ])('%d', (count, text) => {
    expect(he.labels.total(count, format)).toBe(text);
  });

  it.each([
    [1, 'שנייה אחת'],
    [2, 'שתי שניות'],
    [3, '‹3› שניות'],
    [120, 'שתי דקות'],
    [180, '‹3› דקות'],
  ])('waits %d seconds', (seconds, wait) => {
    expect(he.labels.retryAfter(seconds, format)).toBe(`יש להמתין ${wait} לפני ניסיון נוסף.`);
  });
});

describe.each([
  // In French and Brazilian Portuguese, zero is singular.
  { pack: fr, one: 'jeton', other: 'jetons', million: 'de jetons', none: 'jeton' },
  { pack: ptBR, one: 'token', other: 'tokens', million: 'de tokens', none: 'token' },
  { pack: es, one: 'token', other: 'tokens', million: 'de tokens', none: 'tokens' },
  { pack: de, one: 'Token', other: 'Tokens', million: 'Tokens', none: 'Tokens' },
])('$pack.locale', ({ pack: { labels }, one, other, million, none }) => {
  it.each([
    [0, none],
    [1, one],
    [2, other],
    [3, other],
    [5, other],
    [11, other],
    [21, other],
    [22, other],
    [25, other],
    [100, other],
    [101, other],
    [111, other],
    [1_000_000, million],
    [1_000_001, other],
  ])('%d', (count, noun) => {
    expect(labels.total(count, format)).toBe(`‹${count}› ${noun}`);
  });

  it('inflects the verb, too', () => {
    expect(labels.loaded(1, format)).not.toMatch(/s$/);
    for (const say of [labels.loaded, labels.skipped, labels.claimsCut, labels.retryAfter]) {
      expect(say(1, String).replace('1', '2')).not.toBe(say(2, String));
    }
  });
});

describe.each([
  { pack: ja, say: (count: number) => `‹${count}›件のトークン` },
  { pack: zhCN, say: (count: number) => `‹${count}› 个令牌` },
  { pack: ko, say: (count: number) => `토큰 ‹${count}›개` },
])('$pack.locale', ({ pack: { labels }, say }) => {
  it.each([0, 1, 2, 5, 11, 21, 100, 111])('%d', (count) => {
    expect(labels.total(count, format)).toBe(say(count));
  });
});
