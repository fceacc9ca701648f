import { assert, integer, property } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { M2MTokensFormatters } from '../../src/text/formatters.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { textOf } from './textOf.js';
import { withWarnings } from './withWarnings.js';
import { LAW, runs } from '../support/runs.js';

const NOW = Date.UTC(2026, 10, 23, 12, 34, 56);
const DAY = 86_400_000;
const BERLIN = { locale: 'de', timeZone: 'Europe/Berlin' };
const SEOUL = { locale: 'ko', timeZone: 'Asia/Seoul' };
const NOBODY_HOLDS = [Number.NaN, Infinity, -Infinity, 1e300, 8.64e15 + 1];

/** Newer versions of Node and browsers write a narrow space where older ones write a plain one. */
function plain(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s/g, ' ');
}

describe('before hydration', () => {
  it.each([{}, BERLIN, SEOUL, { locale: 'ar-EG' }])(
    'numbers and times are the same everywhere: %j',
    (options) => {
      const text = textOf(options, false);
      expect(text.formatNumber(1_234_567)).toBe('1234567');
      expect(text.formatDateTime(NOW)).toBe('2026-11-23 12:34 UTC');
    },
  );

  it('times are absolute, even with a clock', () => {
    expect(textOf({}, false).formatTime(NOW - DAY, NOW)).toBe('2026-11-22 12:34 UTC');
  });

  it('the host’s own formatters wait, too', () => {
    const formatters = {
      formatNumber: vi.fn(() => 'number'),
      formatDateTime: vi.fn(() => 'time'),
      formatRelativeTime: vi.fn(() => 'distance'),
    };
    const text = textOf({ formatters }, false);
    expect(text.formatNumber(1)).toBe('1');
    expect(text.formatTime(0, 0)).toBe('1970-01-01 00:00 UTC');
    for (const format of Object.values(formatters)) expect(format).not.toHaveBeenCalled();
  });

  it.each([
    [0, '1970-01-01 00:00 UTC'],
    [-1, '1969-12-31 23:59 UTC'],
    [Date.UTC(2026, 0, 2, 3, 4), '2026-01-02 03:04 UTC'],
    [NOW + 0.5, '2026-11-23 12:34 UTC'],
    // A host that confuses microseconds with milliseconds has such times.
    [Date.UTC(12026, 10, 23, 12, 34), '+012026-11-23 12:34 UTC'],
    [8.64e15, '+275760-09-13 00:00 UTC'],
    [-8.64e15, '-271821-04-20 00:00 UTC'],
  ])('%d is written as %s', (time, written) => {
    expect(textOf({}, false).formatDateTime(time)).toBe(written);
  });
});

describe('after hydration', () => {
  it.each([
    [{}, 1_234_567, '1,234,567'],
    [BERLIN, 1_234_567, '1.234.567'],
    [{ locale: 'ar-EG' }, 12, '١٢'],
  ])('numbers follow the reader’s locale: %j', (options, value, written) => {
    expect(textOf(options, true).formatNumber(value)).toBe(written);
  });

  it.each([
    [{ timeZone: 'UTC' }, 'Nov 23, 2026, 12:34:56 PM UTC'],
    [{ timeZone: 'America/New_York' }, 'Nov 23, 2026, 7:34:56 AM EST'],
    [BERLIN, '23.11.2026, 13:34:56 MEZ'],
    [{ timeZone: 'Asia/Seoul' }, 'Nov 23, 2026, 9:34:56 PM GMT+9'],
  ])('times are in the reader’s time zone: %j', (options, written) => {
    expect(plain(textOf(options, true).formatDateTime(NOW))).toBe(written);
  });

  it('times without a zone are in the machine’s zone', () => {
    const here = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long' });
    expect(textOf({}, true).formatDateTime(NOW)).toBe(here.format(NOW));
  });

  it.each([
    [0, 'now'],
    [-500, 'now'],
    [-59_999, 'now'],
    [-60_000, '1 minute ago'],
    [1000, 'in 1 second'],
    [90_000, 'in 1 minute'],
    [-1.9 * DAY, '1 day ago'],
    [-3 * DAY, '3 days ago'],
    [3 * DAY, 'in 3 days'],
    [10 * DAY, 'in 1 week'],
    [-40 * DAY, '1 month ago'],
    [-400 * DAY, '1 year ago'],
    [800 * DAY, 'in 2 years'],
  ])('a time at %d ms from now is written as %s', (distance, written) => {
    expect(textOf({}, true).formatTime(NOW + distance, NOW)).toBe(written);
  });

  it('distances are in the reader’s language', () => {
    expect(textOf(SEOUL, true).formatTime(NOW - 3 * DAY, NOW)).toBe('3일 전');
  });

  it('a time without a clock is absolute', () => {
    const text = textOf(BERLIN, true);
    expect(text.formatTime(NOW, null)).toBe(text.formatDateTime(NOW));
  });

  it('no distance is ever 0, except in seconds', LAW, () => {
    const text = textOf({}, true);
    assert(
      property(integer({ min: -1000 * DAY, max: 1000 * DAY }), (distance) => {
        expect(text.formatTime(NOW + distance, NOW)).not.toMatch(/(^|\D)0 /);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('the host’s own formatters receive the reader’s locale and zone', () => {
    const formatNumber = vi.fn(() => 'number');
    const formatRelativeTime = vi.fn(() => 'distance');
    const text = textOf({ ...BERLIN, formatters: { formatNumber, formatRelativeTime } }, true);
    expect(text.formatNumber(5)).toBe('number');
    expect(text.formatTime(1, 2)).toBe('distance');
    expect(formatNumber).toHaveBeenCalledWith(5, BERLIN);
    expect(formatRelativeTime).toHaveBeenCalledWith(1, 2, BERLIN);
    expect(plain(text.formatDateTime(NOW))).toBe('23.11.2026, 13:34:56 MEZ');
  });
});

describe.each([false, true])('a time outside the calendar, hydrated %s', (isHydrated) => {
  it.each(NOBODY_HOLDS)('is not written: %d', (time) => {
    const formatDateTime = vi.fn(() => 'time');
    const text = textOf({ formatters: { formatDateTime } }, isHydrated);
    expect(text.formatDateTime(time)).toBeUndefined();
    expect(text.formatTime(time, NOW)).toBeUndefined();
    expect(formatDateTime).not.toHaveBeenCalled();
  });
});

describe('the text of a time', () => {
  const text = textOf({}, true);

  it.each([
    [-DAY, DAY],
    [-30_000, 30_000],
    [90_000, 30_001],
    [10 * DAY, 3 * DAY + 1],
  ])('at %d ms from now changes after %d ms, and not before', (distance, wait) => {
    const time = NOW + distance;
    expect(text.nextTimeChange(time, NOW)).toBe(NOW + wait);
    const written = text.formatTime(time, NOW);
    expect(text.formatTime(time, NOW + wait - 1)).toBe(written);
    expect(text.formatTime(time, NOW + wait)).not.toBe(written);
  });

  it.each(NOBODY_HOLDS)('never changes outside the calendar: %d', (time) => {
    expect(text.nextTimeChange(time, NOW)).toBe(Infinity);
  });

  it('never changes before hydration', () => {
    expect(textOf({}, false).nextTimeChange(NOW - DAY, NOW)).toBe(Infinity);
  });

  it('may change with each whole minute if the host formats it', () => {
    const own = textOf({ formatters: { formatRelativeTime: () => 'a while ago' } }, true);
    const minute = Date.UTC(2026, 10, 23, 12, 35);
    expect(own.nextTimeChange(NOW - DAY, NOW)).toBe(minute);
    expect(own.nextTimeChange(NOW - DAY, minute)).toBe(minute + 60_000);
    expect(own.nextTimeChange(Number.NaN, NOW)).toBe(Infinity);
  });
});

describe('a locale or zone that Intl does not know', () => {
  /** The written texts and the warnings when a text is created twice. */
  function twice(options: Parameters<typeof textOf>[0]) {
    return withWarnings(() => {
      textOf(options, true);
      const text = textOf(options, true);
      return [text.formatNumber(1_234), text.formatDateTime(NOW)];
    });
  }

  it.each(['en_US', 'not a locale', ''])(
    'warns once and falls back to English: locale %j',
    (locale) => {
      const { result, warnings } = twice({ locale, timeZone: 'UTC' });
      expect(result.map(plain)).toEqual(['1,234', 'Nov 23, 2026, 12:34:56 PM UTC']);
      expect(warnings).toEqual([expect.stringContaining(`locale "${locale}" is not`)]);
    },
  );

  it.each(['Mars/Olympus', 'CEST!', ''])(
    'warns once and falls back to the machine’s zone: %j',
    (timeZone) => {
      const { result, warnings } = twice({ timeZone });
      expect(result[1]).toBe(textOf({}, true).formatDateTime(NOW));
      expect(warnings).toEqual([
        expect.stringContaining(`timeZone "${timeZone}" is not an IANA name`),
      ]);
    },
  );

  it('does not warn about those that Intl knows, in any spelling', () => {
    const { result, warnings } = twice({ locale: 'DE-de', timeZone: 'europe/berlin' });
    expect(result.map(plain)).toEqual(['1.234', '23.11.2026, 13:34:56 MEZ']);
    expect(warnings).toEqual([]);
  });
});

describe('the host’s own labels', () => {
  it('replace ours one by one', () => {
    const { labels } = textOf({ labels: { retry: 'Nochmal' } }, true);
    expect(labels).toEqual({ ...DEFAULT_LABELS, retry: 'Nochmal' });
  });

  it('that are undefined stay English', () => {
    const labels = { retry: undefined, caption: 'Tokens' } as unknown as { caption: string };
    expect(textOf({ labels }, true).labels).toEqual({ ...DEFAULT_LABELS, caption: 'Tokens' });
  });

  it('leave formatters unchanged when those are undefined, too', () => {
    const formatters = { formatNumber: undefined } as unknown as Partial<M2MTokensFormatters>;
    expect(textOf({ formatters }, true).formatNumber(1_234)).toBe('1,234');
  });

  it('may be missing', () => {
    expect(textOf({ labels: undefined, formatters: undefined }, true).labels).toEqual(
      DEFAULT_LABELS,
    );
  });
});
