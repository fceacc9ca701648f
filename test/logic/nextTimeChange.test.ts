import { assert, constantFrom, double, integer, nat, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTimeChange } from '../../src/logic/nextTimeChange.js';
import { DAY, MINUTE, relativeTime, UNITS } from '../../src/logic/relativeTime.js';
import { LAW, runs } from '../support/runs.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 60 * MINUTE;

describe('the next change of a relative time', () => {
  it.each([
    // The case, the distance from now to the time, and the wait from now to the change.
    ['in 3 days', 3 * DAY, 1],
    ['in 2 days', 3 * DAY - 1, DAY],
    ['in 1 minute', MINUTE, 1],
    ['in 59 seconds', MINUTE - 1, 1_000],
    ['in 1 second', 1_000, 1],
    ['now, half a second before', 500, 500 + MINUTE],
    ['now', 0, MINUTE],
    ['now, half a minute after', -MINUTE / 2, MINUTE / 2],
    ['1 minute ago', -MINUTE, MINUTE],
    ['59 minutes ago', -HOUR + 1, 1],
    ['3 days ago', -3.5 * DAY, DAY / 2],
    ['4 weeks ago', -28 * DAY, (365 * DAY) / 12 - 28 * DAY],
    ['11 months ago', -364 * DAY, DAY],
    ['1 year ago', -365 * DAY, 365 * DAY],
  ])('%s', (_, distance, wait) => {
    expect(nextTimeChange(NOW + distance, NOW) - NOW).toBe(wait);
  });

  const nearUnits = constantFrom(...UNITS.map(([, size]) => size)).chain((size) =>
    integer({ min: -60, max: 60 }).chain((count) =>
      integer({ min: -2, max: 2 }).map((off) => size * count + off),
    ),
  );
  const distances = oneof(
    nearUnits,
    integer({ min: -5 * MINUTE, max: 5 * MINUTE }),
    integer({ min: -10_000 * DAY, max: 10_000 * DAY }),
  );
  const edges = constantFrom(8.64e15, 8.64e15 - 1, -8.64e15, -8.64e15 + 1, 0);
  const times = oneof(
    { weight: 9, arbitrary: distances.map((distance) => NOW + distance) },
    { weight: 1, arbitrary: edges },
  );

  it('comes exactly when the text changes, and not before', LAW, () => {
    assert(
      property(times, nat(999), (time, random) => {
        const next = nextTimeChange(time, NOW);
        const words = relativeTime(time, NOW);
        expect(next).toBeGreaterThan(NOW);
        expect(relativeTime(time, next)).not.toEqual(words);
        expect(relativeTime(time, next - 1)).toEqual(words);
        const between = NOW + Math.floor((random / 1000) * (next - NOW));
        expect(relativeTime(time, between)).toEqual(words);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('never comes outside the calendar, and nothing throws', LAW, () => {
    const absurd = oneof(double(), constantFrom(8.64e15 + 1, Number.NaN, Infinity, -Infinity));
    assert(
      property(oneof(absurd, times), absurd, (time, now) => {
        const next = nextTimeChange(time, now);
        const isDate = Math.abs(time) <= 8.64e15 && Math.abs(now) <= 8.64e15;
        expect(isDate ? next > now : next === Infinity).toBe(true);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
