import { describe, expect, it } from 'vitest';
import { sameFields } from '../../src/logic/sameFields.js';

const object = {};

describe('objects hold the same', () => {
  it.each<[string, object | undefined, object | undefined, boolean]>([
    ['nothing and nothing', undefined, undefined, true],
    ['nothing and something', undefined, {}, false],
    ['something and nothing', {}, undefined, false],
    ['two that are empty', {}, {}, true],
    ['the same values', { a: 1, b: object }, { b: object, a: 1 }, true],
    ['values that only look the same', { a: {} }, { a: {} }, false],
    ['NaN and NaN', { a: NaN }, { a: NaN }, true],
    ['one field more', { a: 1 }, { a: 1, b: 2 }, false],
    ['one field less', { a: 1, b: 2 }, { a: 1 }, false],
    ['another name for nothing', { a: undefined }, { b: undefined }, false],
    ['lists of the same', [1, object], [1, object], true],
    ['lists in another order', [1, 2], [2, 1], false],
  ])('%s', (_, one, other, isSame) => {
    expect(sameFields(one, other)).toBe(isSame);
  });
});
