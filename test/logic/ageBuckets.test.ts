import { array, assert, constantFrom, nat, option, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { M2MToken } from 'react-m2m-tokens';
import { ageBuckets } from '../../src/logic/ageBuckets.js';
import { LAW, runs } from '../support/runs.js';
import { DAY, tokenCalled } from '../support/tokens.js';

const NOW = Date.UTC(2026, 10, 23, 12);

const used = (lastUsedAt: number | null, overrides: Partial<M2MToken> = {}) =>
  tokenCalled('a', { lastUsedAt, ...overrides });

const unknownUse = (): M2MToken => {
  const { lastUsedAt: _, ...others } = tokenCalled('a');
  return others;
};

const bounds = (tokens: readonly M2MToken[]) =>
  ageBuckets(tokens, NOW)!
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => [from, to, count]);

it('there are twelve, which follow each other without a gap', () => {
  const buckets = ageBuckets([], NOW)!;
  expect(buckets.map(({ from, to, count }) => [from, to, count])).toEqual([
    [0, 1, 0],
    [1, 7, 0],
    [7, 14, 0],
    [14, 30, 0],
    [30, 60, 0],
    [60, 90, 0],
    [90, 120, 0],
    [120, 180, 0],
    [180, 270, 0],
    [270, 365, 0],
    [365, null, 0],
    [null, null, 0],
  ]);
});

describe('a live token', () => {
  it.each([
    ['used now', NOW, 0, 1],
    ['used in the future, by a clock that is ahead', NOW + DAY, 0, 1],
    ['used just under a day ago', NOW - DAY + 1, 0, 1],
    ['used a day ago', NOW - DAY, 1, 7],
    ['used 90 days ago', NOW - 90 * DAY, 90, 120],
    ['used just under a year ago', NOW - 365 * DAY + 1, 270, 365],
    ['used a year ago', NOW - 365 * DAY, 365, null],
    ['used long ago', 0, 365, null],
    ['never used', null, null, null],
  ])('%s', (_, lastUsedAt, from, to) => {
    expect(bounds([used(lastUsedAt)])).toEqual([[from, to, 1]]);
  });
});

it('tokens that are not live, or whose last use is unknown, are in none', () => {
  const dead = [
    used(NOW, { revoked: true }),
    used(NOW, { expired: true }),
    used(NOW, { expiration: NOW }),
  ];
  expect(bounds([...dead, unknownUse(), used(NOW)])).toEqual([[0, 1, 1]]);
});

it('there are none if the last use of all live tokens is unknown, or the time is', () => {
  expect(ageBuckets([unknownUse(), unknownUse()], NOW)).toBeNull();
  expect(ageBuckets([unknownUse(), used(NOW, { revoked: true })], NOW)).toBeNull();
  expect(ageBuckets([used(NOW)], null)).toBeNull();
});

it('each live token whose last use is known is in exactly one', LAW, () => {
  const age = nat(400).chain((days) => constantFrom(-1, 0, 1).map((off) => days * DAY + off));
  assert(
    property(array(option(age, { nil: null }), { maxLength: 30 }), (ages) => {
      const buckets = ageBuckets(
        ages.map((one) => used(one === null ? null : NOW - one)),
        NOW,
      )!;
      for (const { from, to, count } of buckets) {
        const inside = ages.filter((one) => {
          if (from === null || one === null) return from === one;
          const isOld = one >= from * DAY || from === 0;
          return isOld && (to === null || one < to * DAY);
        });
        expect(inside).toHaveLength(count);
      }
      expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(ages.length);
    }),
    { numRuns: runs(2_000) },
  );
});
