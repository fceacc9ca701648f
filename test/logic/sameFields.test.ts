import { describe, expect, it } from 'vitest';
import { sameFields, sameOptions } from '../../src/logic/sameFields.js';

const object = {};

describe('objects have the same fields', () => {
  it.each<[string, object, object, boolean]>([
    ['two empty objects', {}, {}, true],
    ['the same values', { a: 1, b: object }, { b: object, a: 1 }, true],
    ['values that are equal but not identical', { a: {} }, { a: {} }, false],
    ['NaN and NaN', { a: NaN }, { a: NaN }, true],
    ['one field more', { a: 1 }, { a: 1, b: 2 }, false],
    ['one field less', { a: 1, b: 2 }, { a: 1 }, false],
    ['undefined under another name', { a: undefined }, { b: undefined }, false],
    ['equal lists', [1, object], [1, object], true],
    ['lists in another order', [1, 2], [2, 1], false],
  ])('%s', (_, one, other, isSame) => {
    expect(sameFields(one, other)).toBe(isSame);
  });
});

describe('options are the same', () => {
  it.each<[string, object, object, boolean]>([
    ['none and none', {}, {}, true],
    ['equal objects', { labels: { a: 1 } }, { labels: { a: 1 } }, true],
    ['another value in an object', { labels: { a: 1 } }, { labels: { a: 2 } }, false],
    ['one option more', {}, { labels: {} }, false],
    ['an object and a string', { locale: { locale: 'de' } }, { locale: 'de' }, false],
    ['an object and null', { locale: {} }, { locale: null }, false],
    ['equal strings', { locale: 'de' }, { locale: 'de' }, true],
    ['other strings', { locale: 'de' }, { locale: 'fr' }, false],
    ['equal objects two levels down', { a: { b: { c: 1 } } }, { a: { b: { c: 1 } } }, true],
    ['another value two levels down', { a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }, false],
  ])('%s', (_, one, other, isSame) => {
    expect(sameOptions(one, other)).toBe(isSame);
  });
});
