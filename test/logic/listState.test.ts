import { describe, expect, it } from 'vitest';
import { changeListState, isSameList, listOf, readListState } from '../../src/logic/listState.js';

const state = { revoked: false, expired: true, limit: 25, offset: 50 };

describe('changeListState', () => {
  it.each([
    ['nothing', {}, state],
    ['the offset', { offset: 75 }, { ...state, offset: 75 }],
    ['a filter', { revoked: true }, { ...state, revoked: true, offset: 0 }],
    ['the other filter', { expired: false }, { ...state, expired: false, offset: 0 }],
    ['the page size', { limit: 10 }, { ...state, limit: 10, offset: 0 }],
    [
      'both filters',
      { revoked: true, expired: false },
      { revoked: true, expired: false, limit: 25, offset: 0 },
    ],
    ['a filter to its own value', { revoked: false }, state],
    [
      'a filter and the offset',
      { revoked: true, offset: 25 },
      { ...state, revoked: true, offset: 25 },
    ],
    ['a filter and the same offset', { revoked: true, offset: 50 }, { ...state, revoked: true }],
    [
      'the page size to what is not a number',
      { limit: Number.NaN },
      { ...state, limit: Number.NaN, offset: 0 },
    ],
  ])('changes %s', (_what, change, next) => {
    expect(changeListState(state, change)).toEqual(next);
  });
});

describe('isSameList', () => {
  it.each([
    ['another offset', { offset: 0 }, true],
    ['another filter', { revoked: true }, false],
    ['the other filter', { expired: false }, false],
    ['another page size', { limit: 10 }, false],
  ])('with %s', (_what, change, isSame) => {
    expect(isSameList(state, { ...state, ...change })).toBe(isSame);
  });

  it('treats two page sizes of NaN as equal', () => {
    expect(isSameList({ ...state, limit: Number.NaN }, { ...state, limit: Number.NaN })).toBe(true);
  });
});

describe('listOf', () => {
  it.each([null, undefined, ''])('names no list for the subject %s', (subject) => {
    expect(listOf(subject, state)).toBeNull();
  });

  it('names each machine and filter differently, and each offset alike', () => {
    const withRevoked = { ...state, revoked: true };
    const lists = [listOf('mch_1', state), listOf('mch_2', state), listOf('mch_1', withRevoked)];
    expect(new Set(lists).size).toBe(3);
    expect(listOf('mch_1', { ...state, offset: 0 })).toBe(lists[0]);
  });
});

it('readListState keeps the four fields, without undefined ones', () => {
  const given = { revoked: undefined, expired: true, limit: 10, offset: 0, page: 1 };
  expect(readListState(given)).toEqual({ expired: true, limit: 10, offset: 0 });
  expect(readListState()).toEqual({});
});
