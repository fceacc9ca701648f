import { assert, boolean, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPIRING_THRESHOLD, getM2MTokenStatus } from '../../src/logic/getM2MTokenStatus.js';
import { DAY } from '../../src/logic/relativeTime.js';
import { LAW, runs } from '../support/runs.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const plain = { revoked: false, expired: false, expiration: null };

describe('the status of a token', () => {
  it.each([
    ['never expires', plain, 'active'],
    ['expires in a year', { ...plain, expiration: NOW + 365 * DAY }, 'active'],
    ['expires just after the threshold', { ...plain, expiration: NOW + 7 * DAY + 1 }, 'active'],
    ['expires at the threshold', { ...plain, expiration: NOW + 7 * DAY }, 'expiring'],
    ['expires in a millisecond', { ...plain, expiration: NOW + 1 }, 'expiring'],
    ['expires now', { ...plain, expiration: NOW }, 'expired'],
    ['has expired since the API answered', { ...plain, expiration: NOW - 1 }, 'expired'],
    [
      'has expired according to the API',
      { ...plain, expired: true, expiration: NOW - DAY },
      'expired',
    ],
    ['has expired by the API’s clock', { ...plain, expired: true, expiration: NOW + 1 }, 'expired'],
    ['was revoked', { ...plain, revoked: true }, 'revoked'],
    ['was revoked and has expired', { revoked: true, expired: true, expiration: NOW }, 'revoked'],
    ['was revoked and is about to expire', { ...plain, revoked: true, expiration: NOW }, 'revoked'],
    ['expires at a time outside the calendar', { ...plain, expiration: 1e300 }, 'active'],
  ])('that %s', (_, token, status) => {
    expect(getM2MTokenStatus(token, NOW)).toBe(status);
  });

  it.each([
    ['active', { ...plain, expiration: NOW - DAY }],
    ['active', { ...plain, expiration: NOW + 1 }],
    ['active', { ...plain, expiration: 0 }],
    ['expired', { ...plain, expired: true }],
    ['revoked', { ...plain, revoked: true, expired: true }],
  ])('without a clock is the API’s own: %s', (status, token) => {
    expect(getM2MTokenStatus(token, null)).toBe(status);
  });

  it.each([
    [0, 'active'],
    [DAY - 1, 'active'],
    [DAY, 'expiring'],
    [Infinity, 'expiring'],
  ])('a day before its end, with a threshold of %d, is %s', (threshold, status) => {
    expect(getM2MTokenStatus({ ...plain, expiration: NOW + DAY }, NOW, threshold)).toBe(status);
  });

  it('is expiring from seven days before its end', () => {
    expect(EXPIRING_THRESHOLD).toBe(7 * 24 * 60 * 60 * 1000);
  });

  it('only moves forward in time: active, expiring, expired', LAW, () => {
    const order = ['active', 'expiring', 'expired', 'revoked'];
    const times = integer({ min: -50 * DAY, max: 50 * DAY });
    const tokens = record({ revoked: boolean(), expired: boolean(), expiration: option(times) });
    assert(
      property(tokens, times, times, (token, a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((now) =>
          order.indexOf(getM2MTokenStatus(token, now)),
        );
        expect(later).toBeGreaterThanOrEqual(earlier ?? Infinity);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
