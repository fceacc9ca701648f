import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/api/readPage.js';
import { thrownBy } from './thrownBy.js';
import { fakeId, OTHER_SUBJECT, sdkRow, SUBJECT, wireRow } from './wireRow.js';

const options = { subject: SUBJECT, limit: 100, offset: 0 };

const SHAPES: [string, (rows: unknown[]) => unknown, typeof wireRow | typeof sdkRow][] = [
  ['the API', (rows) => ({ m2m_tokens: rows, total_count: rows.length }), wireRow],
  ['the SDK', (rows) => ({ data: rows, totalCount: rows.length }), sdkRow],
  ['the mixed shape, snake case', (rows) => ({ data: rows, total_count: rows.length }), wireRow],
  ['the mixed shape, camel case', (rows) => ({ data: rows, total_count: rows.length }), sdkRow],
];

describe.each(SHAPES)('a page from %s', (_, envelope, row) => {
  it('is read with its total', () => {
    const page = readPage(envelope([row(), row({ id: fakeId(1) })]), options);
    expect(page).toMatchObject({ totalCount: 2, skipped: 0 });
    expect(page.data.map(({ id }) => id)).toEqual([fakeId(0), fakeId(1)]);
  });

  it('has the last use only if the row has it', () => {
    const [token] = readPage(envelope([row()]), options).data;
    expect('lastUsedAt' in (token ?? {})).toBe(row === wireRow);
  });

  it('has no secret anywhere', () => {
    const page = readPage(envelope([row({ token: 'fake-secret' })]), options);
    expect(JSON.stringify(page)).not.toContain('fake-secret');
  });

  it('may be empty', () => {
    expect(readPage(envelope([]), options)).toStrictEqual({ data: [], totalCount: 0, skipped: 0 });
  });

  it('counts the one unreadable row of ten', () => {
    const rows = Array.from({ length: 10 }, (__, index) => row({ id: fakeId(index) }));
    const page = readPage(envelope(rows.with(4, row({ revoked: 'yes' }))), options);
    expect(page.data).toHaveLength(9);
    expect(page).toMatchObject({ totalCount: 10, skipped: 1 });
  });

  it('skips the row of another machine', () => {
    const page = readPage(envelope([row(), row({ subject: OTHER_SUBJECT })]), options);
    expect(page.data.map(({ subject }) => subject)).toEqual([SUBJECT]);
    expect(page.skipped).toBe(1);
  });

  it('keeps both rows with the same id', () => {
    expect(readPage(envelope([row(), row()]), options).data).toHaveLength(2);
  });

  it.each([
    ['broken', { revoked: 'yes' }],
    ['of another machine', { subject: OTHER_SUBJECT }],
  ])('with all rows %s is a failure, never an empty list', async (__, fault) => {
    const error = await thrownBy(() => readPage(envelope([row(fault), row(fault)]), options));
    expect(error).toMatchObject({ code: 'unreadable_page', status: undefined });
    expect(error.message).toContain('no row in the answer');
  });

  it('with all rows broken is a page for a caller that has other rows', () => {
    const page = readPage(envelope([row({ revoked: 'yes' })]), { ...options, offset: 20 }, true);
    expect(page).toStrictEqual({ data: [], totalCount: null, skipped: 1 });
  });
});

describe('a page past the end', () => {
  it('keeps the total, which marks the end', () => {
    const page = readPage(
      { m2m_tokens: [], total_count: 12 },
      { subject: SUBJECT, limit: 100, offset: 20 },
    );
    expect(page).toStrictEqual({ data: [], totalCount: 12, skipped: 0 });
  });
});

describe('a null list, as some servers serialize an empty one', () => {
  it.each([
    { m2m_tokens: null, total_count: 0 },
    { data: null, totalCount: 0 },
    { data: null, total_count: 0 },
  ])('%j is an empty page', (body) => {
    expect(readPage(body, options)).toStrictEqual({ data: [], totalCount: 0, skipped: 0 });
  });

  it.each([
    { m2m_tokens: null, total_count: 0, data: [wireRow()] },
    { m2m_tokens: null, total_count: 0, data: [sdkRow()], totalCount: 1 },
  ])('hides no rows beside it: %j', (body) => {
    expect(readPage(body, options).data).toHaveLength(1);
  });

  it('is a page past the end if its total says so', () => {
    const page = readPage({ m2m_tokens: null, total_count: 12 }, { ...options, offset: 20 });
    expect(page).toStrictEqual({ data: [], totalCount: 12, skipped: 0 });
  });
});

describe('a body that is not a page', () => {
  it.each([
    null,
    undefined,
    0,
    '',
    'page',
    [],
    {},
    [wireRow()],
    { data: null },
    { data: {} },
    { data: 'rows', total_count: 1 },
    { m2m_tokens: null },
    { m2m_tokens: null, total_count: null },
    { m2m_tokens: null, total_count: 3 },
    { m2m_tokens: null, total_count: -1 },
    { m2m_tokens: null, total_count: '0' },
    { data: null, errors: [{ code: 'x' }] },
    { total_count: 0 },
    { tokens: [] },
    { errors: [{ code: 'bad_request' }] },
    { data: { m2m_tokens: [], total_count: 0 } },
    JSON.parse('{"__proto__":{"m2m_tokens":[],"total_count":0}}'),
  ])('%j is invalid_response', async (body) => {
    expect(await thrownBy(() => readPage(body, options))).toHaveProperty(
      'code',
      'invalid_response',
    );
  });
});

describe('the total', () => {
  /** Reads the total of a page of two rows at offset ten. */
  function totalOf(body: object): number | null {
    const rows = [wireRow(), wireRow()];
    return readPage({ m2m_tokens: rows, ...body }, { subject: SUBJECT, limit: 100, offset: 10 })
      .totalCount;
  }

  it.each([12, 13, 1_000_000, Number.MAX_SAFE_INTEGER])('%d is accepted', (total_count) => {
    expect(totalOf({ total_count })).toBe(total_count);
  });

  it.each([
    undefined,
    null,
    -1,
    12.5,
    '12',
    'NaN',
    Number.NaN,
    Infinity,
    1e300,
    true,
    [12],
    { total: 12 },
    0,
    11,
  ])('%j is unknown', (total_count) => {
    expect(totalOf({ total_count })).toBeNull();
  });

  it('is unknown if it is absent', () => {
    expect(totalOf({})).toBeNull();
  });

  it('is compared with the rows of the answer, not with the readable ones', () => {
    const body = { m2m_tokens: [wireRow(), null], total_count: 1 };
    expect(readPage(body, options).totalCount).toBeNull();
  });

  it('is never a negative zero, which Intl would format as "-0"', () => {
    expect(readPage(JSON.parse('{"m2m_tokens":[],"total_count":-0}'), options).totalCount).toBe(0);
  });

  it('is read in camel case first, and in snake case if that is null', () => {
    expect(
      readPage({ data: [], totalCount: 3, total_count: 4 }, { ...options, offset: 20 }).totalCount,
    ).toBe(3);
    expect(
      readPage({ data: [], totalCount: null, total_count: 4 }, { ...options, offset: 20 })
        .totalCount,
    ).toBe(4);
  });
});

describe('a page that contradicts itself', () => {
  it.each([
    ['the answer holds no rows', [], 12, { limit: 10, offset: 10 }],
    ['other rows than requested', [wireRow(), wireRow(), wireRow()], 3, { limit: 2, offset: 0 }],
  ])('is not a page: %s', async (words, rows, total_count, asked) => {
    const error = await thrownBy(() =>
      readPage({ m2m_tokens: rows, total_count }, { subject: SUBJECT, ...asked }),
    );
    expect(error).toHaveProperty('code', 'invalid_response');
    expect(error.message).toContain(words);
  });
});
