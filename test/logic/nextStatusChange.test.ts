import {
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPIRING_THRESHOLD, getM2MTokenStatus } from '../../src/logic/getM2MTokenStatus.js';
import { nextStatusChange } from '../../src/logic/nextStatusChange.js';
import { DAY } from '../../src/logic/relativeTime.js';
import { LAW, runs } from '../support/runs.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const plain = { revoked: false, expired: false, expiration: null };

describe('the next change of a status', () => {
  it.each([
    ['when the token begins to expire', NOW + 30 * DAY, NOW + 30 * DAY - EXPIRING_THRESHOLD],
    ['a millisecond later', NOW + 7 * DAY + 1, NOW + 1],
    ['when it expires', NOW + 7 * DAY, NOW + 7 * DAY],
    ['when it expires, a millisecond later', NOW + 1, NOW + 1],
  ])('%s', (_, expiration, moment) => {
    expect(nextStatusChange({ ...plain, expiration }, NOW)).toBe(moment);
  });

  it.each([
    ['does not expire', plain],
    ['has just expired', { ...plain, expiration: NOW }],
    ['has expired according to the API', { ...plain, expired: true, expiration: NOW + DAY }],
    ['was revoked', { ...plain, revoked: true, expiration: NOW + DAY }],
    ['expires at no time', { ...plain, expiration: Number.NaN }],
    ['expires at infinity', { ...plain, expiration: Infinity }],
  ])('never, when it %s', (_, token) => {
    expect(nextStatusChange(token, NOW)).toBe(Infinity);
  });

  it('comes exactly when the status changes, and not before', LAW, () => {
    const distances = oneof(
      integer({ min: -5, max: 5 }),
      integer({ min: -50 * DAY, max: 50 * DAY }),
    );
    const times = distances.map((distance) => NOW + distance);
    const tokens = record({
      revoked: boolean(),
      expired: boolean(),
      expiration: option(oneof(times, constantFrom(0, 1e300, 8.64e15, Number.NaN, Infinity))),
    });
    const thresholds = oneof(distances, constantFrom(0, EXPIRING_THRESHOLD, Infinity, Number.NaN));
    assert(
      property(tokens, times, thresholds, times, (token, now, threshold, between) => {
        const next = nextStatusChange(token, now, threshold);
        const statusAt = (time: number) => getM2MTokenStatus(token, time, threshold);
        const before = [between, next - 1].filter((time) => time > now && time < next);
        expect(next).toBeGreaterThan(now);
        expect(before.filter((time) => statusAt(time) !== statusAt(now))).toEqual([]);
        expect(next === Infinity || statusAt(next) !== statusAt(now)).toBe(true);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
