import { assert, integer, nat, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../src/api/readRetryAfter.js';
import { LAW, runs } from '../support/runs.js';

const NOW = Date.UTC(2026, 10, 23, 12);

function at(time: number): string {
  return new Date(time).toUTCString();
}

describe('a Retry-After header', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    [' 120 ', 120],
    ['86400', 86_400],
    [at(NOW + 90_000), 90],
    [at(NOW), 0],
    // A date in the past means no wait.
    [at(NOW - 90_000), 0],
  ])('%j is %d seconds', (header, seconds) => {
    expect(readRetryAfter(header, NOW)).toBe(seconds);
  });

  it('rounds a fraction of a second up', () => {
    expect(readRetryAfter(at(NOW + 2000), NOW + 1)).toBe(2);
  });

  it.each([null, '', ' ', '-5', '1.5', '5 minutes', 'soon 5', 'abc GMT', '9'.repeat(400), 'NaN'])(
    '%j is ignored',
    (header) => {
      expect(readRetryAfter(header, NOW)).toBeUndefined();
    },
  );

  it('gives the server’s wait, from seconds or from a date', LAW, () => {
    const waits = nat(1e8);
    assert(
      property(waits, nat(999), (seconds, late) => {
        expect(readRetryAfter(String(seconds), NOW)).toBe(seconds);
        // In the middle of a second the wait is never too short, and less than a second too long.
        expect(readRetryAfter(at(NOW + seconds * 1000), NOW - late)).toBe(
          seconds + Math.sign(late),
        );
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('always gives an integer of seconds from 0, or undefined', LAW, () => {
    const headers = oneof(
      string(),
      integer().map(String),
      integer().map((days) => `Wed, ${days} Oct 2026 07:28:00 GMT`),
    );
    assert(
      property(headers, (header) => {
        const seconds = readRetryAfter(header, NOW) ?? 0;
        expect(Number.isSafeInteger(seconds) && seconds >= 0).toBe(true);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
