import { describe, expect, it } from 'vitest';
import { COUNTS, marked, PACKS, POSITION, sayAll } from './localeTexts.js';

/** The counts that a language writes as a word: "two seconds" is one word in Arabic. */
const IN_WORDS: Record<string, number[]> = { ar: [0, 1, 2], he: [1, 2] };

describe.each(PACKS)('$locale', ({ locale, labels }) => {
  const inFigures = COUNTS.filter((count) => !IN_WORDS[locale]?.includes(count));

  it('formats every number with the given function', () => {
    const raw = sayAll(labels).flatMap(([, texts]) =>
      texts.filter((text) => /\p{Nd}/u.test(text.replaceAll(/‹\d+›|M2M/g, ''))),
    );
    expect(raw).toEqual([]);
  });

  it.each(['moreScopes', 'page'] as const)('writes every number of %s in figures', (name) => {
    for (const count of COUNTS) expect(labels[name](count, marked)).toContain(`‹${count}›`);
  });

  it.each(['claimsCut', 'loaded', 'skipped', 'total'] as const)('keeps the count of %s', (name) => {
    for (const count of inFigures) expect(labels[name](count, marked)).toContain(`‹${count}›`);
  });

  it('writes a wait in seconds up to two minutes, then in minutes, rounded up', () => {
    expect(labels.retryAfter(3, marked)).toContain('‹3›');
    expect(labels.retryAfter(119, marked)).toContain('‹119›');
    expect(labels.retryAfter(121, marked)).toContain('‹3›');
    expect(labels.retryAfter(3600, marked)).toContain('‹60›');
    expect(labels.retryAfter(3, marked)).not.toBe(labels.retryAfter(180, marked));
    expect(labels.retryAfter(120, marked)).toBe(labels.retryAfter(61 + 59, marked));
  });

  it.each(['copyId', 'details', 'claimsOf', 'copyClaims'] as const)(
    'keeps the id in %s',
    (name) => {
      expect(labels[name]('mt_$&_x')).toContain('mt_$&_x');
    },
  );

  it('names the visible rows', () => {
    expect(labels.range(POSITION, marked)).toContain('‹11›–‹20›');
    expect(labels.range(POSITION, marked)).toContain('‹87›');
    expect(labels.range({ ...POSITION, total: null }, marked)).toMatch(/‹11›–‹20›\D*$/u);
    expect(numbersIn(labels.range({ first: 21, last: 12, total: 12 }, marked))).toEqual([0, 12]);
    expect(numbersIn(labels.range({ first: 1, last: 0, total: 0 }, marked))).toEqual([0, 0]);
  });

  it('names the new page', () => {
    expect(numbersIn(labels.pageChanged(POSITION, marked))).toEqual([2, 9, 11, 20, 87]);
    const unknown = { ...POSITION, pageCount: null, total: null };
    expect(numbersIn(labels.pageChanged(unknown, marked))).toEqual([2, 11]);
    expect(numbersIn(labels.pageChanged({ ...POSITION, pageCount: null }, marked))).toEqual([
      2, 11,
    ]);
    expect(numbersIn(labels.pageChanged({ ...POSITION, total: null }, marked))).toEqual([2, 11]);
  });

  it('names the page of older rows, unless it is the current one', () => {
    const rows = { page: 3, isCurrentPage: false, hasOtherFilters: false };
    expect(numbersIn(labels.failedWithRows(rows, marked))).toEqual([3]);
    expect(numbersIn(labels.failedWithRows({ ...rows, hasOtherFilters: true }, marked))).toEqual([
      3,
    ]);
    expect(labels.failedWithRows({ ...rows, isCurrentPage: true }, marked)).not.toContain('‹');
  });
});

/** The numbers in a text, from the smallest. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/‹(\d+)›/g)].map(([, digits]) => Number(digits)).toSorted(bySize);
}

function bySize(a: number, b: number): number {
  return a - b;
}
