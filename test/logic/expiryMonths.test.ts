import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiryMonths } from '../../src/logic/expiryMonths.js';
import { LAW, runs } from '../support/runs.js';
import { DAY, tokenCalled } from '../support/tokens.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = DAY / 24;

const expiring = (expiration: number | null) => tokenCalled('a', { expiration });

const iso = (starts: { start: number }[]) =>
  starts.map(({ start }) => new Date(start).toISOString());

describe('the months', () => {
  it('are this one, and the next eleven', () => {
    const months = expiryMonths([], NOW, 'UTC');
    expect(iso(months).map((text) => text.slice(0, 7))).toEqual([
      ...['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04'],
      ...['2027-05', '2027-06', '2027-07', '2027-08', '2027-09', '2027-10'],
    ]);
    expect(iso(months).every((text) => text.endsWith('-01T00:00:00.000Z'))).toBe(true);
  });

  it.each([
    ['Europe/Berlin', '2026-10-31T23:00:00.000Z', '2027-03-31T22:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-01T07:00:00.000Z', '2027-04-01T07:00:00.000Z'],
    ['Asia/Kolkata', '2026-10-31T18:30:00.000Z', '2027-03-31T18:30:00.000Z'],
    ['Pacific/Kiritimati', '2026-10-31T10:00:00.000Z', '2027-03-31T10:00:00.000Z'],
    ['Etc/GMT+12', '2026-11-01T12:00:00.000Z', '2027-04-01T12:00:00.000Z'],
  ])('start at midnight in %s', (zone, november, april) => {
    const starts = iso(expiryMonths([], NOW, zone));
    expect([starts[0], starts[5]]).toEqual([november, april]);
  });

  it('start with the first minute that exists', () => {
    // On 1 April 2005 Jordan skipped the hour from midnight on.
    const [, april] = iso(expiryMonths([], Date.UTC(2005, 2, 5), 'Asia/Amman'));
    expect(april).toBe('2005-03-31T22:00:00.000Z');
  });

  it('are those of the zone, where it is another month already', () => {
    const newYear = Date.UTC(2026, 11, 31, 20);
    expect(iso(expiryMonths([], newYear, 'Asia/Tokyo'))[0]).toBe('2026-12-31T15:00:00.000Z');
    expect(iso(expiryMonths([], newYear, 'UTC'))[0]).toBe('2026-12-01T00:00:00.000Z');
  });

  it('are none without a clock', () => {
    expect(expiryMonths([expiring(NOW + DAY)], null, 'UTC')).toEqual([]);
  });
});

it('counts live tokens that expire', () => {
  const tokens = [
    expiring(NOW + 1),
    expiring(Date.UTC(2026, 11, 1) - 1),
    expiring(Date.UTC(2026, 11, 1)),
    expiring(Date.UTC(2027, 9, 1)),
    expiring(Date.UTC(2055, 0, 1)),
    expiring(1e300),
    // In no month.
    expiring(null),
    expiring(NOW),
    tokenCalled('a', { expiration: NOW + DAY, expired: true }),
    tokenCalled('a', { expiration: NOW + DAY, revoked: true }),
  ];
  const counts = expiryMonths(tokens, NOW, 'UTC').map(({ count }) => count);
  expect(counts).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]);
});

it('puts each token into the month that a calendar of the zone shows', LAW, () => {
  const zones = constantFrom(
    ...['UTC', 'Europe/Berlin', 'America/Santiago', 'Asia/Kathmandu', 'Australia/Lord_Howe'],
    ...['Africa/Cairo', 'Asia/Beirut', 'Pacific/Apia', 'America/St_Johns'],
  );
  const ahead = integer({ min: 1, max: 400 * 24 }).map((hours) => hours * HOUR);
  assert(
    property(
      zones,
      integer({ min: 0, max: 3_000 }),
      array(ahead, { maxLength: 20 }),
      (zone, days, all) => {
        const now = NOW + days * DAY;
        const parts = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' });
        const monthOf = (time: number) => parts.format(time).slice(0, 7);
        const months = expiryMonths(
          all.map((distance) => expiring(now + distance)),
          now,
          zone,
        );
        const left = all.map((distance) => monthOf(now + distance));
        for (const { start, count } of months.slice(0, -1)) {
          expect(monthOf(start)).not.toBe(monthOf(start - 1));
          expect(left.filter((month) => month === monthOf(start))).toHaveLength(count);
        }
        expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      },
    ),
    { numRuns: runs(400) },
  );
});
