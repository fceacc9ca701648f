import { assert, integer, nat, oneof, option, pre, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServerTime } from '../../src/api/readServerTime.js';
import { LAW, runs } from '../support/runs.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const DATE = new Date(NOW).toUTCString();

function read(headers: Record<string, string>, roundTrip = 0, sentAt = 5_000) {
  return readServerTime(new Headers(headers), { sentAt, receivedAt: sentAt + roundTrip });
}

describe('the server’s time on arrival of its answer', () => {
  it.each([
    ['half a second after its Date, which has whole seconds only', { date: DATE }, 0, 500],
    ['later by half of the round trip', { date: DATE }, 400, 700],
    ['later by the time that a cache kept it', { date: DATE, age: '3600' }, 0, 3_600_500],
    ['no later if the cache has just stored it', { date: DATE, age: '0' }, 0, 500],
  ])('is %s', (_, headers, roundTrip, after) => {
    expect(read(headers, roundTrip)).toBe(NOW + after);
  });

  it('does not depend on the browser’s clock', () => {
    expect(read({ date: DATE }, 100, 0)).toBe(read({ date: DATE }, 100, NOW + 1e9));
  });

  it.each([
    ['no Date', {}],
    ['an empty one', { date: '' }],
    ['one in another form', { date: new Date(NOW).toISOString() }],
    ['one in another time zone', { date: DATE.replace('GMT', 'EST') }],
    ['one that does not exist', { date: 'Mon, 99 Nov 2026 12:00:00 GMT' }],
    ['one of a clock that never ran', { date: new Date(0).toUTCString() }],
    ['one of the far future', { date: 'Fri, 31 Dec 9999 23:59:59 GMT' }],
    ['two of them', { date: `${DATE}, ${DATE}` }],
    ['a negative age', { date: DATE, age: '-5' }],
    ['an age that is not a number', { date: DATE, age: 'old' }],
    ['an age of a hundred years', { date: DATE, age: '3155760000' }],
  ])('is unknown with %s', (_, headers: Record<string, string>) => {
    expect(read(headers)).toBeUndefined();
  });

  it.each([-1, 60_001, Infinity, Number.NaN])(
    'is unknown when the browser’s clock moved by %d ms in between',
    (roundTrip) => {
      expect(read({ date: DATE }, roundTrip)).toBeUndefined();
    },
  );

  it('is off by half a second and half of the round trip at most', LAW, () => {
    const clocks = integer({ min: Date.UTC(2025, 0, 2), max: Date.UTC(2124, 11, 30) });
    assert(
      property(clocks, nat(60_000), nat(60_000), nat(1e6), (written, there, back, age) => {
        pre(there + back <= 60_000);
        const date = new Date(written - age * 1000);
        pre(date.getTime() >= Date.UTC(2025, 0, 2));
        const headers = { date: date.toUTCString(), age: String(age) };
        const result = read(headers, there + back) ?? Number.NaN;
        expect(Math.abs(result - (written + back))).toBeLessThanOrEqual(500 + (there + back) / 2);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('is a time or unknown, whatever the headers hold', LAW, () => {
    const words = string({ unit: 'grapheme-ascii' });
    const dates = oneof(
      words,
      integer().map((day) => `Mon, ${day} Nov 2026 12:00:00 GMT`),
      integer({ min: 10, max: 99 }).map((part) => `Mon, ${part} Nov 2026 ${part}:00:${part} GMT`),
    );
    const ages = option(oneof(words, integer().map(String)));
    assert(
      property(dates, ages, (date, age) => {
        const time = read(age === null ? { date } : { date, age });
        expect(time === undefined || Math.abs(time) <= 8.64e15).toBe(true);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
