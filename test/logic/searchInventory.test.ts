import { assert, constantFrom, pre, property, string, tuple } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { M2MToken } from 'react-m2m-tokens';
import { foldText } from '../../src/logic/foldText.js';
import { searchInventory } from '../../src/logic/searchInventory.js';
import { LAW, runs } from '../support/runs.js';
import { BILLING, SHIPPING, tokenCalled, tokensCalled } from '../support/tokens.js';

const NAMES = new Map([
  [BILLING, 'Billing Größe'],
  [SHIPPING, 'Żółw Shipping'],
]);
const nameOf = (id: string) => NAMES.get(id);

const token = (overrides: Partial<M2MToken>) => tokenCalled('a', overrides);
const finds = (one: M2MToken, query: string, names = nameOf) =>
  searchInventory([one], query, names).length === 1;

describe('a search finds a token by', () => {
  it.each<[string, Partial<M2MToken>, string]>([
    ['its id', { id: 'mt_f7f0ba8c' }, 'mt_f7f0ba8c'],
    ['a part of its id in upper case', { id: 'mt_f7f0ba8c' }, 'F0BA'],
    ['the id of a machine that it may call', { scopes: [SHIPPING, BILLING] }, BILLING],
    ['the name of a machine', { scopes: [BILLING] }, 'billing'],
    ['the name of its last machine', { scopes: [BILLING, SHIPPING] }, 'shipping'],
    ['words of two names', { scopes: [BILLING, SHIPPING] }, 'shipping billing'],
    ['a key of its claims', { claims: { costCentre: 7 } }, 'costcentre'],
    ['a value of its claims', { claims: { a: [{ b: 'Deep' }] } }, 'deep'],
    ['a claim as JSON', { claims: { team: 'billing', n: 7 } }, '"team":"billing"'],
    ['a path in its claims', { claims: { path: 'C:\\keys' } }, 'c:\\keys'],
    ['a path as JSON', { claims: { path: 'C:\\keys' } }, 'c:\\\\keys'],
    ['quotes in its claims', { claims: ['say "hi"'] }, 'say "hi"'],
    ['words of two lines', { claims: 'first line\nsecond line' }, 'line second'],
    ['a word after a tab in a key', { claims: { 'one\t"two"': 1 } }, '"two"'],
    ['an escape after a backslash', { claims: 'a\\u0041' }, 'a\\u0041'],
    ['claims that are a number', { claims: 4711 }, '4711'],
    ['claims that are false', { claims: false }, 'false'],
    [
      'the reason of its revocation',
      { revoked: true, revocationReason: 'Leaked in a log' },
      'leak log',
    ],
    [
      'words of several fields',
      { claims: 'x', scopes: [BILLING], revocationReason: 'Y' },
      'y bill x',
    ],
    ['words between blanks of any kind', { claims: 'one two' }, '\t one\u00A0 \u3000two\n'],
  ])('%s', (_, overrides, query) => {
    expect(finds(token(overrides), query)).toBe(true);
  });
});

describe('a search does not find a token', () => {
  it.each<[string, Partial<M2MToken>, string]>([
    ['that has only one of two words', { claims: 'one' }, 'one two'],
    ['by a word across two fields', { id: 'mt_1', scopes: ['mch_1'] }, '1mch'],
    ['by a word of Hindi without its vowels', { claims: 'हिन्दी' }, 'हनद'],
    ['by a syllable of Hindi with another vowel', { claims: 'कि' }, 'की'],
    ['by a syllable of Thai with another vowel', { claims: 'กิ' }, 'กี'],
    ['of か, by が', { claims: 'か' }, 'が'],
    ['of がき, by かき', { claims: 'がき' }, 'かき'],
    ['by null, which is not a claim', { claims: null }, 'null'],
    ['without a reason, by null', { claims: 1, revocationReason: null }, 'null'],
    ['by the name of its own machine, which all tokens have', { scopes: [] }, 'billing'],
    ['by a machine without a name', { scopes: ['mch_other'] }, 'undefined'],
  ])('%s', (_, overrides, query) => {
    expect(finds(token(overrides), query)).toBe(false);
  });
});

describe('a search ignores', () => {
  it.each([
    ['case', 'ADMIN', 'admin'],
    ['ß', 'Straße', 'STRASSE'],
    ['ß in the query', 'STRASSE', 'straße'],
    ['ẞ', 'STRAẞE', 'strasse'],
    ['İ', 'İstanbul', 'istanbul'],
    ['ı', 'ılık', 'ILIK'],
    ['accents', 'Crème Brûlée', 'creme brulee'],
    ['accents in the query', 'creme', 'crème'],
    ['combining marks', 'cre\u0300me', 'crème'],
    ['many combining marks', `z${'\u0335\u0301'.repeat(50)}a\u0336lgo`, 'zalgo'],
    ['full width', 'ＡＤＭＩＮ１２', 'admin12'],
    ['half width', 'ｶﾞ', 'ガ'],
    ['ligatures', 'ﬁnance', 'finance'],
    ['the final sigma', 'ΟΔΟΣ', 'οδοσ'],
    ['the Kelvin sign', '\u212A', 'k'],
    ['a soft hyphen', 'ad\u00ADmin', 'admin'],
    ['a zero-width space and bidi controls', 'ad\u200B\u202Emin\u202C', 'admin'],
    ['a syllable that is being typed', '한국', '하'],
    ['Hindi in another normal form', 'क़लम'.normalize('NFC'), 'क़लम'.normalize('NFD')],
    ['vowels of Arabic', 'مُحَمَّد', 'محمد'],
    ['accents of Greek', 'Άλφα', 'αλφα'],
    ['marks of Cyrillic', 'Йод', 'иод'],
    ['the look of an emoji', '❤\uFE0F', '❤'],
    ['points of Hebrew', 'שָׁלוֹם', 'שלום'],
  ])('%s', (_, text, query) => {
    expect(finds(token({ revocationReason: text }), query)).toBe(true);
    expect(finds(token({ scopes: ['mch_x'] }), query, () => text)).toBe(true);
    expect(finds(token({ claims: { [text]: 1 } }), query)).toBe(true);
  });
});

it('without a word returns the given list itself', () => {
  const tokens = tokensCalled('a', 2);
  for (const query of ['', '  ', '\u3000', '\u200B']) {
    expect(searchInventory(tokens, query, nameOf)).toBe(tokens);
  }
});

it('keeps the order of the tokens', () => {
  const tokens = tokensCalled('a', 5, (index) => ({ claims: index % 2 ? 'odd' : 'even' }));
  expect(searchInventory(tokens, 'EVEN', nameOf)).toEqual([tokens[0], tokens[2], tokens[4]]);
});

it('follows a changed token and a changed name', () => {
  const before = token({ claims: 'old', scopes: [BILLING] });
  expect(finds(before, 'old')).toBe(true);
  expect(finds({ ...before, claims: 'new' }, 'old')).toBe(false);
  expect(finds(before, 'renamed', () => 'Renamed')).toBe(true);
  expect(finds(before, 'größe', () => 'Renamed')).toBe(false);
});

it('asks for the name of each machine at most once', () => {
  const ask = vi.fn<(id: string) => string | undefined>(nameOf);
  const tokens = tokensCalled('a', 100, () => ({ scopes: [BILLING, SHIPPING] }));
  searchInventory(tokens, 'one two three', ask);
  expect(ask.mock.calls.length).toBeLessThanOrEqual(2);
});

it('survives claims that are nested too deeply for JSON', () => {
  let claims: unknown = 'bottom';
  for (let depth = 0; depth < 100_000; depth += 1) claims = [claims];
  expect(finds(token({ claims, id: 'mt_deep' }), 'deep')).toBe(true);
});

describe('the folded text', () => {
  const letters = string({ unit: 'binary', maxLength: 12 });

  it('is the same folded again, and for another case', LAW, () => {
    assert(
      property(letters, (text) => {
        // In upper case, the mark of "ᾳ" is a letter of its own.
        pre(!text.normalize('NFD').includes('\u0345'));
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(text.toUpperCase())).toBe(folded);
        expect(foldText(text.normalize('NFC'))).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(folded);
      }),
      { numRuns: runs(20_000) },
    );
  });

  it('of a text contains that of each of its parts', LAW, () => {
    const marked = tuple(letters, constantFrom('', '\u0301', '\u0323', 'ß', 'İ', 'ς')).map(
      (parts) => parts.join(''),
    );
    assert(
      property(marked, marked, marked, (before, part, after) => {
        // A mark of a vowel belongs to the letter before it.
        pre([part, after].every((one) => !/^\p{M}/u.test(foldText(one))));
        expect(foldText(before + part + after)).toContain(foldText(part));
      }),
      { numRuns: runs(20_000) },
    );
  });

  it('of every character is the same in both cases', () => {
    const different: string[] = [];
    for (let code = 0; code <= 0x1_0f_ff; code += 1) {
      const character = String.fromCodePoint(code);
      // In upper case, the mark of "ᾳ" is a letter of its own.
      if (character.normalize('NFD').includes('\u0345')) continue;
      const folded = foldText(character);
      const isSame =
        foldText(character.toLowerCase()) === folded &&
        foldText(character.toUpperCase()) === folded &&
        foldText(folded) === folded;
      if (!isSame) different.push(code.toString(16));
    }
    expect(different).toEqual([]);
  });
});
