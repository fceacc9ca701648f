import { expect, it } from 'vitest';
import {
  type ListView,
  listView,
  type ListPosition,
  type ListedRequest,
} from '../../src/logic/listView.js';

const page = (rows: number, totalCount: number | null, skipped = 0) => ({
  ...{ data: Array.from({ length: rows }), totalCount, skipped },
});

type Input = ListedRequest & ListPosition;

const SETTLED: Input = {
  ...{ data: page(10, 87), totalCount: 87, offset: 0 },
  ...{ isStale: false, error: undefined, isLoading: false, canLeavePage: true },
};
const SHOWN: ListView = {
  ...{ totalCount: 87, pagerTotal: 87, rowCount: 10 },
  ...{ isLoading: false, isIdle: false, hasPagerRoom: false },
};
const NO_PAGES = { pagerTotal: undefined };
const WAITING = { data: undefined, totalCount: null, isLoading: true };

it.each<[string, Partial<Input>, Partial<ListView>]>([
  ['a page', {}, {}],
  [
    'the first load: the pager keeps its room',
    WAITING,
    { totalCount: null, ...NO_PAGES, rowCount: 0, isLoading: true, hasPagerRoom: true },
  ],
  [
    'a first load that failed',
    { ...WAITING, isLoading: false, error: new Error('') },
    { totalCount: null, ...NO_PAGES, rowCount: 0, isIdle: true },
  ],
  [
    'no machine, or a cleared cache',
    { ...WAITING, isLoading: false },
    { totalCount: null, ...NO_PAGES, rowCount: 0, isIdle: true },
  ],
  [
    'a next page in flight, with a known total',
    { isStale: true, offset: 10 },
    { rowCount: undefined },
  ],
  [
    'new filters in flight: the pager describes the rows on the screen',
    { isStale: true, totalCount: null },
    { totalCount: 87, pagerTotal: 87, rowCount: undefined },
  ],
  [
    'new filters that failed: the number of pages is unknown',
    { isStale: true, error: new Error(''), totalCount: null },
    { totalCount: null, ...NO_PAGES, rowCount: undefined },
  ],
  [
    'a next page that failed, with a known total',
    { isStale: true, error: new Error(''), offset: 10 },
    { rowCount: undefined },
  ],
  ['a refresh that failed', { error: new Error('') }, {}],
  ['a page with unreadable rows counts them', { data: page(8, 87, 2) }, {}],
  ['no tokens', { data: page(0, 0), totalCount: 0 }, { totalCount: 0, ...NO_PAGES, rowCount: 0 }],
  [
    'an unknown total',
    { data: page(10, null), totalCount: null },
    { totalCount: null, pagerTotal: null },
  ],
  [
    'an unknown total without rows on the first page',
    { data: page(0, null), totalCount: null },
    { totalCount: null, ...NO_PAGES, rowCount: 0 },
  ],
  [
    'an unknown total without rows on a later page',
    { data: page(0, null), totalCount: null, offset: 20 },
    { totalCount: null, pagerTotal: null, rowCount: 0 },
  ],
  [
    'only unreadable rows',
    { data: page(0, null, 3), totalCount: null },
    { totalCount: null, pagerTotal: null, rowCount: 3 },
  ],
  [
    'a page past the end that the list leaves',
    { data: page(0, 87), offset: 90 },
    { rowCount: 0, isLoading: true },
  ],
  [
    'a page past the end that the host keeps',
    { data: page(0, 87), offset: 90, canLeavePage: false },
    { rowCount: 0 },
  ],
  ['the last page', { data: page(7, 87), offset: 80 }, { rowCount: 7 }],
  [
    'revoked rows that stay past the end, which the list does not leave',
    { data: page(2, 80), totalCount: 80, offset: 80 },
    { totalCount: 80, pagerTotal: 80, rowCount: 2 },
  ],
  [
    'revoked rows that stay when no token is left: the pager stays, too',
    { data: page(2, 0), totalCount: 0 },
    { totalCount: 0, pagerTotal: 0, rowCount: 2 },
  ],
  [
    'no rows and no token',
    { data: page(0, 0), totalCount: 0 },
    { totalCount: 0, rowCount: 0, ...NO_PAGES },
  ],
])('shows %s', (_what, input, view) => {
  expect(listView({ ...SETTLED, ...input }, { ...SETTLED, ...input })).toEqual({
    ...SHOWN,
    ...view,
  });
});
