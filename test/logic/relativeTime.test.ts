import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeTime } from '../../src/logic/relativeTime.js';
import { LAW, runs } from '../support/runs.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LENGTHS = {
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: (365 / 12) * DAY,
  year: 365 * DAY,
};

describe('the distance of a time from now', () => {
  it.each([
    [0, 0, 'second'],
    [999, 0, 'second'],
    // Less than a minute ago does not tick.
    [-999, 0, 'second'],
    [-59_999, 0, 'second'],
    [-60_000, -1, 'minute'],
    [SECOND, 1, 'second'],
    [59_999, 59, 'second'],
    [MINUTE, 1, 'minute'],
    [HOUR - 1, 59, 'minute'],
    [HOUR, 1, 'hour'],
    [DAY - 1, 23, 'hour'],
    [DAY, 1, 'day'],
    [7 * DAY - 1, 6, 'day'],
    [7 * DAY, 1, 'week'],
    [30 * DAY, 4, 'week'],
    [31 * DAY, 1, 'month'],
    [365 * DAY - 1, 11, 'month'],
    [365 * DAY, 1, 'year'],
    [10_000 * DAY, 27, 'year'],
    [-1 * SECOND, 0, 'second'],
    [Number.NaN, 0, 'second'],
    [-3 * DAY, -3, 'day'],
    [-800 * DAY, -2, 'year'],
  ])('of %d ms is %d %s', (distance, value, unit) => {
    expect(relativeTime(5_000 + distance, 5_000)).toStrictEqual({ value, unit });
  });

  it(
    'is never 0 except in seconds, never too long, and short by less than one unit, or a minute',
    LAW,
    () => {
      const times = integer({ min: -8_640_000_000_000, max: 8_640_000_000_000 });
      assert(
        property(times, times, (time, now) => {
          const { value, unit } = relativeTime(time, now);
          const distance = time - now;
          const shown = value * LENGTHS[unit];
          expect(unit === 'second' || value !== 0).toBe(true);
          expect(Math.abs(shown)).toBeLessThanOrEqual(Math.abs(distance));
          const step = value === 0 ? MINUTE : LENGTHS[unit];
          expect(Math.abs(distance) - Math.abs(shown)).toBeLessThan(step);
          expect(value === 0 || Math.sign(value) === Math.sign(distance)).toBe(true);
          expect(Object.is(value, -0)).toBe(false);
        }),
        { numRuns: runs(10_000) },
      );
    },
  );
});
