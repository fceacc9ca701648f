import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/api/readPage.js';
import { warnAboutPage } from '../../src/api/warnAboutPage.js';
import { withWarnings } from '../text/withWarnings.js';
import { sdkRow, SUBJECT, wireRow } from './wireRow.js';

const NOW = Date.UTC(2026, 10, 1);

function warningsOf(body: object): unknown[] {
  const page = readPage(body, { subject: SUBJECT, limit: 100, offset: 0 });
  return withWarnings(() => warnAboutPage(page)).warnings;
}

describe('times', () => {
  const warnings = (row: object, rowOf: typeof wireRow | typeof sdkRow) =>
    warningsOf({ data: [rowOf(), rowOf({ ...row })], total_count: 2 });

  it.each<[string, object, typeof wireRow | typeof sdkRow]>([
    ['created', { created_at: NOW / 1000 }, wireRow],
    ['updated', { updatedAt: NOW / 1000 }, sdkRow],
    ['expiration', { expiration: 1_900_000_000 }, wireRow],
    ['last used', { last_used_at: NOW / 1000 }, wireRow],
    ['microseconds', { created_at: NOW * 1e3 }, wireRow],
    ['nanoseconds', { created_at: NOW * 1e6 }, wireRow],
  ])('in another unit cause one warning for a page: %s', (_, row, rowOf) => {
    expect(warnings(row, rowOf)).toEqual([expect.stringContaining('Unix milliseconds')]);
  });

  it.each<[string, object]>([
    ['in milliseconds', { created_at: NOW, expiration: NOW + 1, last_used_at: NOW }],
    ['from long ago', { created_at: 5 }],
    ['far ahead', { expiration: Date.UTC(9999, 11, 31) }],
  ])('cause no warning: %s', (_, row) => {
    expect(warnings(row, wireRow)).toEqual([]);
  });
});

describe('the total', () => {
  it.each([{}, { total_count: null }, { total_count: '1' }, { total_count: -1 }])(
    '%j causes one warning',
    (body) => {
      expect(warningsOf({ m2m_tokens: [], ...body })).toEqual([
        expect.stringContaining('no plausible total'),
      ]);
    },
  );

  it('causes no warning if it is plausible', () => {
    expect(warningsOf({ m2m_tokens: [], total_count: 0 })).toEqual([]);
  });
});
