import { array, assert, constantFrom, nat, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { M2MToken } from 'react-m2m-tokens';
import { sortInventory } from '../../src/logic/sortInventory.js';
import { LAW, runs } from '../support/runs.js';
import { DAY, tokenCalled } from '../support/tokens.js';

const NOW = Date.UTC(2026, 10, 23, 12);

/** Tokens with the given fields and the ids 0, 1, 2, …, newest first. An absent last use is unknown. */
const list = (...fields: Partial<M2MToken>[]): M2MToken[] =>
  fields.map((overrides, index) =>
    tokenCalled('a', {
      ...{ id: `${index}`, createdAt: NOW - index * DAY, lastUsedAt: undefined },
      ...overrides,
    }),
  );

const idsOf = (tokens: readonly M2MToken[]) => tokens.map(({ id }) => id).join('');

describe('the order of tokens', () => {
  it.each([
    ['id', list({}, {}, {}).toReversed(), '012', '210'],
    [
      'status',
      list(
        { revoked: true },
        { expiration: NOW - 1 },
        { expiration: NOW + DAY },
        {},
        { expiration: NOW + 30 * DAY },
      ),
      '34210',
      '01234',
    ],
    ['scopes', list({ scopes: ['a', 'b'] }, { scopes: [] }, { scopes: ['c', 'c'] }), '120', '021'],
    ['created', list({}, {}, {}), '210', '012'],
    [
      'lastUsed',
      list({ lastUsedAt: null }, { lastUsedAt: 5 }, {}, { lastUsedAt: 9 }, { lastUsedAt: 5 }),
      '14302',
      '31402',
    ],
    ['expires', list({ expiration: null }, { expiration: 9 }, { expiration: 5 }), '210', '012'],
  ] as const)('by %s', (sort, tokens, ascending, descending) => {
    expect(idsOf(sortInventory(tokens, { sort, order: 'ascending' }, NOW))).toBe(ascending);
    expect(idsOf(sortInventory(tokens, { sort, order: 'descending' }, NOW))).toBe(descending);
  });

  it('leaves the given list as it is', () => {
    const tokens = Object.freeze(list({}, {}, {}));
    expect(sortInventory(tokens, { sort: 'created', order: 'ascending' }, NOW)).not.toBe(tokens);
    expect(idsOf(tokens)).toBe('012');
  });

  it('by status, without a clock, knows only the flags of the API', () => {
    const tokens = list({ revoked: true }, { expiration: NOW - DAY }, { expired: true });
    expect(idsOf(sortInventory(tokens, { sort: 'status', order: 'ascending' }, null))).toBe('120');
  });
});

it('a direction reverses the groups of equal tokens, and keeps the tokens in a group', LAW, () => {
  const time = nat(3);
  const rows = array(
    record(
      {
        lastUsedAt: option(time, { nil: null }),
        expiration: option(time, { nil: null }),
        scopes: array(constantFrom('a', 'b'), { maxLength: 2 }),
      },
      { requiredKeys: ['expiration', 'scopes'] },
    ),
    { maxLength: 12 },
  );
  assert(
    property(
      rows,
      constantFrom('id', 'status', 'scopes', 'created', 'lastUsed', 'expires'),
      (fields, sort) => {
        const tokens = list(...(fields as Partial<M2MToken>[]));
        const up = sortInventory(tokens, { sort, order: 'ascending' }, 2);
        const down = sortInventory(tokens, { sort, order: 'descending' }, 2);
        const isDated = ({ lastUsedAt }: M2MToken) =>
          sort !== 'lastUsed' || typeof lastUsedAt === 'number';
        const at = (token: M2MToken) => Number(token.id);
        for (const sorted of [up, down]) {
          expect(new Set(sorted)).toEqual(new Set(tokens));
          // Tokens without a date are last, in the given order.
          const undated = tokens.filter((token) => !isDated(token));
          expect(sorted.slice(tokens.length - undated.length)).toEqual(undated);
        }
        // Two tokens in the same order both ways are equal, so the one that was first before stays first.
        for (const [index, one] of up.entries()) {
          const equal = up
            .slice(index + 1)
            .filter(
              (other) => down.indexOf(one) < down.indexOf(other) && isDated(one) && isDated(other),
            );
          expect(equal.filter((other) => at(other) < at(one))).toEqual([]);
        }
      },
    ),
    { numRuns: runs(2_000) },
  );
});
