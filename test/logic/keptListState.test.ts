import { describe, expect, it } from 'vitest';
import { keepChange, type KeptListState, showListState } from '../../src/logic/keptListState.js';
import { listOf, type M2MTokenListState } from '../../src/logic/listState.js';

const FIRST: M2MTokenListState = { revoked: false, expired: false, limit: 10, offset: 0 };
const LATER = { ...FIRST, offset: 30 };

type State = Partial<M2MTokenListState>;

/** A list of the machine `a` that shows its state; undefined fields are kept. */
const keptOf = (state: M2MTokenListState, controlled: State = {}): KeptListState => ({
  state,
  list: listOf('a', { ...state, ...controlled }),
});

describe('the state after a change', () => {
  it.each<[string, State, State, State, M2MTokenListState]>([
    ['keeps the page', {}, { offset: 40 }, {}, { ...FIRST, offset: 40 }],
    ['keeps a filter, from the first page', {}, { revoked: true }, {}, { ...FIRST, revoked: true }],
    [
      'keeps a filter and its page',
      {},
      { revoked: true, offset: 20 },
      {},
      { ...FIRST, revoked: true, offset: 20 },
    ],
    [
      'stays while the host gives the old filter',
      { revoked: false },
      { revoked: true },
      { revoked: false },
      LATER,
    ],
    [
      'goes to the first page when the host gives the new filter',
      { revoked: false },
      { revoked: true },
      { revoked: true },
      { ...FIRST, revoked: true },
    ],
    [
      'goes to the page that came with the filter when the host gives it',
      { revoked: false },
      { revoked: true, offset: 20 },
      { revoked: true },
      { ...FIRST, revoked: true, offset: 20 },
    ],
    [
      'goes to the first page when the host gives another filter instead',
      { revoked: false, expired: false },
      { revoked: true, offset: 20 },
      { revoked: false, expired: true },
      { ...FIRST, expired: true },
    ],
    [
      'shows the first page of a kept filter while the host gives the old offset',
      { offset: 30 },
      { revoked: true },
      { offset: 30 },
      { ...FIRST, revoked: true },
    ],
    [
      'shows the offset that the host gives next',
      { offset: 30 },
      { revoked: true },
      { offset: 10 },
      { ...FIRST, revoked: true, offset: 10 },
    ],
    ['stays where the host stays', { offset: 30 }, { offset: 40 }, { offset: 30 }, LATER],
  ])('%s', (_what, before, change, after, shown) => {
    const kept = keepChange(keptOf(LATER, before), change, before, 'a');
    expect(showListState(kept, after, 'a').state).toEqual(shown);
  });
});

describe('the state of another machine', () => {
  it.each<[string, KeptListState, State, number]>([
    ['starts at the first page', keptOf(LATER), {}, 0],
    ['starts at the page of the host', keptOf(LATER, { offset: 20 }), { offset: 20 }, 20],
    ['starts at the kept page if there was no machine', { state: LATER, list: null }, {}, 30],
    [
      'starts at the page of the same event',
      keepChange(keptOf(LATER), { offset: 20 }, {}, 'a'),
      {},
      20,
    ],
  ])('%s', (_what, kept, controlled, offset) => {
    expect(showListState(kept, controlled, 'b').state.offset).toBe(offset);
  });
});

it('nothing changes while there is no machine, or the same list', () => {
  const kept = keptOf(LATER);
  expect(showListState(kept, {}, null).kept).toBe(kept);
  expect(showListState(kept, {}, 'a').kept).toBe(kept);
});
