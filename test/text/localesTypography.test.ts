import { describe, expect, it } from 'vitest';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { he } from '../../src/locales/he.js';
import { ja } from '../../src/locales/ja.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import type { M2MTokensLabels } from '../../src/text/labels.js';
import { PACKS, sayAll } from './localeTexts.js';

const textsOf = (labels: M2MTokensLabels) => sayAll(labels).flatMap(([, texts]) => texts);

describe.each(PACKS)('$locale', ({ labels }) => {
  it('has no straight quotes or double spaces, and has dashes in its ranges', () => {
    expect(textsOf(labels).filter((text) => /['"]| {2}|\d-\d|›-‹/.test(text))).toEqual([]);
    expect(labels.range({ first: 11, last: 20, total: null }, String)).toContain('11–20');
  });
});

describe('French', () => {
  it('has a narrow no-break space before its double signs', () => {
    expect(textsOf(fr.labels).filter((text) => /(?<!\u202f)[:;?!]/u.test(text))).toEqual([]);
  });
});

describe.each([ja, zhCN])('$locale', ({ labels }) => {
  it('has the wide punctuation of its script', () => {
    expect(textsOf(labels).filter((text) => /[,.;:?!()]/.test(text))).toEqual([]);
  });
});

describe('Arabic', () => {
  it('has the comma of its script', () => {
    expect(textsOf(ar.labels).filter((text) => /[,;?]/.test(text))).toEqual([]);
  });
});

describe.each([ar, he])('$locale, a right-to-left language', ({ labels }) => {
  it.each(['copyId', 'details', 'claimsOf', 'copyClaims'] as const)(
    'isolates the id in %s',
    (name) => {
      expect(labels[name]('mt_x')).toContain('\u2068mt_x\u2069');
    },
  );

  it('isolates keys, so that ⌘ stays before C', () => {
    expect(labels.copyByHand).toMatch(/\u2068Ctrl\+C\u2069.+\u2068⌘C\u2069/u);
  });

  it('keeps the order of its keys beside claims, which are left-to-right', () => {
    expect(labels.copyByHand).toMatch(/\u2069\u200f$/u);
  });

  it('keeps the plus before its number', () => {
    expect(labels.moreScopes(3, String)).toBe('\u200e+3');
  });

  it('closes every isolate', () => {
    const unbalanced = textsOf(labels).filter(
      (text) => text.split('\u2068').length !== text.split('\u2069').length,
    );
    expect(unbalanced).toEqual([]);
  });
});
