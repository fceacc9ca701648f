import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  json,
  oneof,
  option,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { M2MToken } from 'react-m2m-tokens';
import { toCsv } from '../../src/logic/toCsv.js';
import { LAW, runs } from '../support/runs.js';
import { BILLING, DAY, SHIPPING, tokenCalled } from '../support/tokens.js';

const NOW = Date.UTC(2026, 10, 23, 12);

/** Reads CSV as RFC 4180 defines it, character by character, and rejects every other text. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        at += 1;
        while (text[at] !== '"' || text[at + 1] === '"') {
          if (at >= text.length) throw new Error('a quote is never closed');
          cell += text[at];
          at += text[at] === '"' ? 2 : 1;
        }
        at += 1;
      } else {
        while (at < text.length && !'",\r\n'.includes(text[at]!)) cell += text[at++];
        if (text[at] === '"') throw new Error(`a quote inside of a bare cell at ${at}`);
      }
      row.push(cell);
      if (text[at] !== ',') break;
      at += 1;
    }
    if (at < text.length && text.slice(at, at + 2) !== '\r\n')
      throw new Error(`no line end at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** Reads a file as a browser writes it: as UTF-8. */
function readFile(csv: string): Record<string, string>[] {
  const bytes = new TextEncoder().encode(csv);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = parseCsv(new TextDecoder().decode(bytes));
  return rows.map((row) => {
    expect(row).toHaveLength(head!.length);
    return Object.fromEntries(head!.map((name, index) => [name, row[index]!]));
  });
}

const rowOf = (overrides: Partial<M2MToken>, now: number | null = NOW) =>
  readFile(toCsv([tokenCalled('a', overrides)], now))[0]!;

const SIGNS = '=+\\-@＝＋－＠';

/** Removes the apostrophes that keep a text from being a formula. */
const unguard = (cell: string) =>
  cell
    .replaceAll(new RegExp(`(?<=[;\\t\\r\\n][\\s"']*)'(?=[${SIGNS}])`, 'g'), '')
    .replace(new RegExp(`^'(?=[\\s"']*[\\t\\r${SIGNS}])`), '');

describe('the file', () => {
  it('has a head with the names of the API, also without tokens', () => {
    expect(toCsv([], NOW)).toBe(
      '\uFEFFid,subject,status,scopes,claims,revocation_reason,expiration,last_used_at,created_at,updated_at,revoked,expired\r\n',
    );
  });

  it('has a row for each token, in their order', () => {
    const ids = ['mt_2', 'mt_1', 'mt_3'];
    const rows = readFile(
      toCsv(
        ids.map((id) => tokenCalled('a', { id })),
        NOW,
      ),
    );
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('shows every field', () => {
    const overrides = {
      id: 'mt_1',
      scopes: [BILLING, SHIPPING],
      claims: { team: 'billing', list: [1, '2,3'] },
      revoked: true,
      revocationReason: 'Leaked, twice',
      expired: true,
      expiration: NOW,
      lastUsedAt: NOW - 2 * DAY,
      createdAt: NOW - 9 * DAY,
      updatedAt: NOW - DAY,
    };
    expect(rowOf(overrides)).toEqual({
      id: 'mt_1',
      subject: BILLING,
      status: 'revoked',
      scopes: `${BILLING} ${SHIPPING}`,
      claims: '{"team":"billing","list":[1,"2,3"]}',
      revocation_reason: 'Leaked, twice',
      expiration: '2026-11-23T12:00:00.000Z',
      last_used_at: '2026-11-21T12:00:00.000Z',
      created_at: '2026-11-14T12:00:00.000Z',
      updated_at: '2026-11-22T12:00:00.000Z',
      revoked: 'true',
      expired: 'true',
    });
  });

  it('tells never from unknown, and the status at the time from the flags of the API', () => {
    expect(rowOf({ lastUsedAt: null, expiration: null })).toMatchObject({
      ...{ last_used_at: 'never', expiration: 'never', status: 'active' },
      ...{ claims: '', revocation_reason: '', scopes: '' },
    });
    expect(rowOf({ lastUsedAt: undefined, expiration: NOW })).toMatchObject({
      ...{ last_used_at: '', status: 'expired', expired: 'false' },
    });
    expect(rowOf({ expiration: NOW }, null)).toMatchObject({ status: 'active' });
  });

  it('has no field but these', () => {
    const secret = { ...tokenCalled('a'), token: 'not-to-be-seen' };
    expect(toCsv([secret], NOW)).not.toContain('not-to-be-seen');
  });
});

describe('a text that a spreadsheet would run gets an apostrophe', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\tx', "'\tx"],
    ['\r=1', "'\r'=1"],
    [' =1', "' =1"],
    ['\u00A0=1', "'\u00A0=1"],
    ['"=1"', `'"=1"`],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
    // In many countries a semicolon starts the next cell.
    ['x;=1', "x;'=1"],
    ['x; "=1', `x; "'=1`],
    ['x\n=1', "x\n'=1"],
    ['x\t@y', "x\t'@y"],
    // Not a formula.
    ['a=1', 'a=1'],
    ['x;y=1', 'x;y=1'],
    ["it's", "it's"],
    ['a-b, c+d', 'a-b, c+d'],
  ])('%j', (text, shown) => {
    expect(rowOf({ revoked: true, revocationReason: text })['revocation_reason']).toBe(shown);
    expect(rowOf({ id: text })['id']).toBe(shown);
  });

  it.each([
    ['=cmd', `'"=cmd"`],
    [-5, "'-5"],
    [{ a: 'x;=1' }, `{"a":"x;'=1"}`],
    [{ a: '=1' }, '{"a":"=1"}'],
    [['\t=1'], String.raw`["\t=1"]`],
  ])('in claims: %j', (claims, shown) => {
    expect(rowOf({ claims })['claims']).toBe(shown);
  });
});

describe('hostile claims', () => {
  it.each([
    ['characters that reorder text', 'a\u202Eb\u2066c', String.raw`"a\u202eb\u2066c"`],
    ['invisible characters', 'a\u200Bb\u00AD\uFEFF', String.raw`"a\u200bb\u00ad\ufeff"`],
    ['a lone surrogate', 'a\uD800b', String.raw`"a\ud800b"`],
    ['line ends', 'a\r\nb\u2028c', String.raw`"a\r\nb\u2028c"`],
    ['a zero', 'a\u0000b', String.raw`"a\u0000b"`],
    ['quotes and commas', '","x', String.raw`"\",\"x"`],
  ])('%s stay JSON of one line', (_, claims, shown) => {
    const cell = rowOf({ claims })['claims']!;
    expect(cell).toBe(shown);
    expect(JSON.parse(cell)).toBe(claims);
  });

  it('that are nested too deeply for JSON are said to be so', () => {
    let claims: unknown = 'bottom';
    for (let depth = 0; depth < 100_000; depth += 1) claims = [claims];
    expect(rowOf({ claims })['claims']).toBe('"[unreadable]"');
  });
});

describe('in a reason', () => {
  it.each([
    ['characters that reorder text', 'a\u202Eb\u2066c', String.raw`a\u202eb\u2066c`],
    ['invisible characters', 'a\u200Bb\u00AD\uFEFF', String.raw`a\u200bb\u00ad\ufeff`],
    ['a lone surrogate', 'a\uD800,b', String.raw`a\ud800,b`],
    ['a line separator and a zero', 'a\u2028b\u0000', String.raw`a\u2028b\u0000`],
    ['an invisible character before a formula', '\uFEFF=1', String.raw`\ufeff=1`],
  ])('%s become escapes', (_, reason, shown) => {
    expect(rowOf({ revocationReason: reason })['revocation_reason']).toBe(shown);
  });

  it.each(['one\ntwo', 'one\r\ntwo', 'one\ttwo', 'Zürich 😀', 'two  blanks '])(
    '%j stays',
    (reason) => {
      expect(rowOf({ revocationReason: reason })['revocation_reason']).toBe(reason);
    },
  );
});

it('times are ISO 8601, with milliseconds', LAW, () => {
  const moments = oneof(
    integer({ min: -8.64e15, max: 8.64e15 }),
    integer({ min: -1e13, max: 1e13 }),
    double({ min: -1e13, max: 1e13, noNaN: true }),
    constantFrom(0, -0, -1, -0.5, DAY - 1, DAY, 59_999, 60_000, 3_599_999, 3_600_000),
  );
  assert(
    property(array(moments, { maxLength: 5 }), (times) => {
      const rows = readFile(
        toCsv(
          times.map((createdAt) => tokenCalled('a', { createdAt })),
          NOW,
        ),
      );
      const written = times.map((one) => new Date(one).toISOString());
      expect(rows.map((row) => unguard(row['created_at']!))).toEqual(written);
    }),
    { numRuns: runs(4_000) },
  );
});

it('a time that no calendar has stays a number', () => {
  expect(rowOf({ expiration: 1e300, createdAt: -8.64e15 - 1 })).toMatchObject({
    expiration: '1e+300',
    created_at: "'-8640000000000001",
  });
  // A year of six digits begins with a sign.
  expect(rowOf({ createdAt: 8.64e15 })['created_at']).toBe("'+275760-09-13T00:00:00.000Z");
});

describe('laws', () => {
  const hostile = constantFrom(
    ...[
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '"',
      "'",
      ',',
      ';',
      ' ',
      '＝',
      'x',
      '\u202E',
      '\uD800',
      '|',
    ],
  );
  const text = string({ unit: hostile, maxLength: 12 });
  const rows = array(
    record({
      id: text,
      subject: text,
      scopes: array(text, { maxLength: 3 }),
      claims: json().map((written) => JSON.parse(written) as unknown),
      revocationReason: option(text, { nil: null }),
      expiration: option(double(), { nil: null }),
      revoked: constantFrom(true, false),
    }),
    { maxLength: 3 },
  );
  const token = tokenCalled('a');
  const tokensOf = (fields: Partial<M2MToken>[]) =>
    fields.map((one) => Object.assign({ ...token }, one));
  const escaped = (written: string) =>
    written.replaceAll('\u202E', String.raw`\u202e`).replaceAll('\uD800', String.raw`\ud800`);

  it('any text comes back from the file', LAW, () => {
    assert(
      property(rows, (fields) => {
        const read = readFile(toCsv(tokensOf(fields), NOW)).map((row) => ({
          id: unguard(row['id']!),
          subject: unguard(row['subject']!),
          scopes: unguard(row['scopes']!),
          reason: unguard(row['revocation_reason']!),
          claims: row['claims'] === '' ? null : (JSON.parse(unguard(row['claims']!)) as unknown),
        }));
        const written = fields.map(({ id, subject, scopes, revocationReason, claims }) => ({
          id: escaped(id),
          subject: escaped(subject),
          scopes: escaped(scopes.join(' ')),
          reason: escaped(revocationReason ?? ''),
          claims,
        }));
        expect(JSON.stringify(read)).toBe(JSON.stringify(written));
      }),
      { numRuns: runs(4_000) },
    );
  });

  it('no cell begins like a formula, wherever a spreadsheet splits it', LAW, () => {
    assert(
      property(rows, (fields) => {
        const cells = readFile(toCsv(tokensOf(fields), NOW)).flatMap(Object.values<string>);
        const pieces = cells.flatMap((cell) => cell.split(/[;\t\r\n]/));
        expect(cells.filter((cell) => /^[\t\r]/.test(cell))).toEqual([]);
        expect(pieces.filter((piece) => /^[\s"]*[=+\-@＝＋－＠]/.test(piece))).toEqual([]);
      }),
      { numRuns: runs(4_000) },
    );
  });
});

it.each([
  ['blanks', ' '],
  ['tabs', '\t'],
  ['semicolons', ';'],
  ['quotes', '"'],
  ['signs', '='],
  ['semicolons and signs', ';='],
  ['tabs and letters', '\t x'],
])('costs in proportion to a long text of %s', (_, piece) => {
  const timeOf = (size: number) => {
    const tokens = [tokenCalled('a', { revocationReason: piece.repeat(size / piece.length) })];
    let best = Infinity;
    for (let round = 0; round < 5; round += 1) {
      const start = process.cpuUsage();
      toCsv(tokens, NOW);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, user + system);
    }
    return best;
  };
  // Eight times the text takes eight times as long, and 64 times as long if each character reads the rest.
  timeOf(20_000);
  expect(timeOf(160_000) / timeOf(20_000)).toBeLessThan(32);
});
