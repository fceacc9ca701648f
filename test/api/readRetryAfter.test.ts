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
    // A date that is over asks for no more patience.
    [at(NOW - 90_000), 0],
  ])('%j is %d seconds', (header, seconds) => {
    expect(readRetryAfter(header, NOW)).toBe(seconds);
  });

  it('counts a started second as a whole one', () => {
    expect(readRetryAfter(at(NOW + 2000), NOW + 1)).toBe(2);
  });

  it.each([null, '', ' ', '-5', '1.5', '5 minutes', 'soon 5', 'abc GMT', '9'.repeat(400), 'NaN'])(
    '%j says nothing',
    (header) => {
      expect(readRetryAfter(header, NOW)).toBeUndefined();
    },
  );

  it('is the wait that the server had in mind, told as seconds or as a date', LAW, () => {
    const waits = nat(1e8);
    assert(
      property(waits, nat(999), (seconds, late) => {
        expect(readRetryAfter(String(seconds), NOW)).toBe(seconds);
        // Read in the middle of a second: the wait is never too short, and too long by less than one.
        expect(readRetryAfter(at(NOW + seconds * 1000), NOW - late)).toBe(
          seconds + Math.sign(late),
        );
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('whatever it says, is a whole number of seconds from 0, or nothing', LAW, () => {
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
