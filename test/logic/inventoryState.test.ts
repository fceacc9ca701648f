import { describe, expect, it } from 'vitest';
import { INITIAL_INVENTORY_STATE, readInventoryState } from '../../src/logic/inventoryState.js';
import { changeListState } from '../../src/logic/listState.js';

const before = { ...INITIAL_INVENTORY_STATE, offset: 30 };

describe('a change', () => {
  it.each<[string, Partial<typeof before>, number]>([
    ['of nothing', {}, 30],
    ['of the page', { offset: 40 }, 40],
    ['of the filters', { filters: ['unused'] }, 0],
    ['to equal filters', { filters: [] }, 30],
    ['of the query', { query: 'x' }, 0],
    ['of the column to sort by', { sort: 'id' }, 0],
    ['of the order', { order: 'ascending' }, 0],
    ['of the page size', { limit: 25 }, 0],
    ['of the query, with its page', { query: 'x', offset: 10 }, 10],
  ])('%s leads to the right page', (_, change, offset) => {
    expect(changeListState(before, change)).toEqual({ ...before, ...change, offset });
  });
});

describe('the fields of a host', () => {
  it('are none if absent or undefined', () => {
    expect(readInventoryState()).toEqual({});
    expect(readInventoryState({ filters: undefined, query: undefined })).toEqual({});
  });

  it('are taken as given', () => {
    const state = {
      ...before,
      filters: ['active', 'revoked'],
      query: 'x',
      sort: 'id',
      order: 'ascending',
      limit: 100,
    } as const;
    expect(readInventoryState(state)).toEqual(state);
  });

  it.each<[string, object, object]>([
    [
      'filters in another order',
      { filters: ['revoked', 'active', 'revoked'] },
      { filters: ['active', 'revoked'] },
    ],
    ['unknown filters', { filters: ['unused', 'x', null] }, { filters: ['unused'] }],
    ['a filter that is not in a list', { filters: 'unused' }, { filters: ['unused'] }],
    ['null filters', { filters: null }, { filters: [] }],
    ['an unknown column', { sort: 'claims' }, { sort: 'created' }],
    ['a name of every object', { sort: 'constructor' }, { sort: 'created' }],
    ['an unknown order', { order: 'up' }, { order: 'descending' }],
    ['a query that is a number', { query: 7 }, { query: '' }],
    ['a page size of 0', { limit: 0 }, { limit: 10 }],
    ['a page size above 1,000', { limit: 1001 }, { limit: 10 }],
    ['a page size that is not whole', { limit: 2.5 }, { limit: 10 }],
    ['a page size that is not a number', { limit: Number.NaN }, { limit: 10 }],
    ['an offset below 0', { offset: -10 }, { offset: 0 }],
    ['an offset without end', { offset: Infinity }, { offset: 0 }],
    ['a field that the state does not have', { page: 3 }, {}],
  ])('may be broken: %s', (_, given, read) => {
    expect(readInventoryState(given)).toEqual(read);
  });
});
