import { assert, boolean, constantFrom, nat, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedRows, tableState, type TableStateInput } from '../../src/logic/tableState.js';
import { LAW, runs } from '../support/runs.js';

/** An answer without rows: the filters hide all tokens, if there are any. */
const empty: TableStateInput = {
  rowCount: 0,
  subject: 'mch_1',
  hasError: false,
  isLoading: false,
  isIdle: false,
  totalCount: 0,
  offset: 0,
  revoked: false,
  expired: false,
};

describe('the state of the table', () => {
  it.each([
    ['rows', 'rows', { rowCount: 1 }],
    ['rows and a failure', 'rows', { rowCount: 1, hasError: true }],
    ['rows while more load', 'rows', { rowCount: 1, isLoading: true }],
    ['rows without a subject', 'rows', { rowCount: 1, subject: null }],
    ['no subject (null)', 'no-subject', { subject: null, isIdle: true }],
    ['no subject (undefined)', 'no-subject', { subject: undefined }],
    ['no subject (empty)', 'no-subject', { subject: '' }],
    ['no subject and a failure', 'no-subject', { subject: null, hasError: true }],
    ['a failure', 'failed', { hasError: true, totalCount: null }],
    ['a failure during a retry', 'failed', { hasError: true, isLoading: true }],
    ['a failure past the end', 'failed', { hasError: true, offset: 10 }],
    ['a first load', 'loading', { isLoading: true, totalCount: null }],
    ['a first load with a total', 'loading', { isLoading: true, totalCount: 5, offset: 10 }],
    ['no request', 'idle', { isIdle: true, totalCount: null }],
    ['a page past the end', 'past-end', { totalCount: 10, offset: 10 }],
    ['a page of an emptied list', 'past-end', { totalCount: 0, offset: 10 }],
    ['an empty page, total unknown', 'past-end', { totalCount: null, offset: 10 }],
    ['an empty first page, total unknown', 'none-shown', { totalCount: null }],
    ['no rows although the total promises some', 'failed', { totalCount: 11, offset: 10 }],
    ['no rows on a first page that should have some', 'failed', { totalCount: 1 }],
    ['both switches off', 'none-shown', {}],
    ['revoked only', 'none-shown', { revoked: true }],
    ['expired only', 'none-shown', { expired: true }],
    ['both switches on', 'none', { revoked: true, expired: true }],
    ['both switches on, past the end', 'past-end', { revoked: true, expired: true, offset: 10 }],
  ] as const)('with %s is %s', (_, state, change) => {
    expect(tableState({ ...empty, ...change })).toBe(state);
  });

  it('never says "no tokens" for a failure, a page in flight or a page past the end', LAW, () => {
    const inputs = record({
      rowCount: nat(2),
      subject: constantFrom('mch_1', '', null, undefined),
      hasError: boolean(),
      isLoading: boolean(),
      isIdle: boolean(),
      totalCount: option(nat(20)),
      offset: nat(30),
      revoked: boolean(),
      expired: boolean(),
    });
    assert(
      property(inputs, (input) => {
        const state = tableState(input);
        expect(state === 'rows').toBe(input.rowCount > 0);
        if (state !== 'none' && state !== 'none-shown') return;
        expect(input.hasError || input.isLoading || input.isIdle || !input.subject).toBe(false);
        expect(state === 'none').toBe(input.revoked && input.expired);
      }),
      { numRuns: runs(10_000) },
    );
  });
});

describe('the expected rows', () => {
  it.each([
    [null, 10, 0, 10],
    [null, 25, 50, 25],
    [87, 10, 0, 10],
    [87, 10, 80, 7],
    [3, 10, 0, 3],
    // At least one, or nothing would show that a page is in flight.
    [0, 10, 0, 1],
    [12, 10, 20, 1],
  ])('of %s in all, %d a page, from %d, are %d', (totalCount, limit, offset, count) => {
    expect(expectedRows(totalCount, limit, offset)).toBe(count);
  });
});
