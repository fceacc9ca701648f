import {
  array,
  assert,
  constant,
  constantFrom,
  dictionary,
  jsonValue,
  nat,
  oneof,
  property,
  record,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { M2MTokenPage } from '../../src/api/M2MToken.js';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { readPage } from '../../src/api/readPage.js';
import { enough, LAW, runs } from '../support/runs.js';
import { nested } from './nested.js';
import { OTHER_SUBJECT, sdkRow, SUBJECT, wireRow } from './wireRow.js';

/** JSON as `JSON.parse` returns it, where `__proto__` is an ordinary name. */
const protoJson = jsonValue().map((value) => {
  const own = JSON.stringify(value);
  return JSON.parse(`{"__proto__":${own},"constructor":${own},"toString":${own},"length":${own}}`);
});
const field = oneof(
  jsonValue({ stringUnit: 'binary' }),
  protoJson,
  constant(nested(5_000)),
  constantFrom(SUBJECT, OTHER_SUBJECT, '', '\uD83D', true, false, null),
  constantFrom(0, -0, -1, 1.5, 1e308, -1e308, 2 ** 53, 8.64e15 + 1, 5e-324),
);
/** In every known form, and some more. */
const total = oneof(
  field,
  nat(50),
  constantFrom('7', '', 'NaN', 7.5, -7, -0, 1e16, Number.MAX_SAFE_INTEGER, true, null, undefined),
  constantFrom([7], { count: 7 }, [], {}),
);
const nearlyRow = oneof(
  jsonValue(),
  constantFrom(wireRow(), sdkRow()),
  dictionary(constantFrom(...Object.keys(wireRow())), field, { maxKeys: 2 }).map(wireRow),
  dictionary(constantFrom(...Object.keys(sdkRow()), 'token'), field, { maxKeys: 2 }).map(sdkRow),
  protoJson.map((value) => Object.setPrototypeOf(value, null)),
);
const rows = array(nearlyRow, { maxLength: 6 });
const nearlyPage = record(
  {
    m2m_tokens: oneof(rows, field),
    data: oneof(rows, field),
    total_count: total,
    totalCount: total,
  },
  { requiredKeys: [] },
);
const bodies = oneof(
  { arbitrary: nearlyPage, weight: 4 },
  jsonValue(),
  protoJson,
  rows.map((m2m_tokens) => ({ m2m_tokens, total_count: m2m_tokens.length })),
  constantFrom(undefined, nested(100_000)),
);

/** Any other thrown value than a typed error fails the law. */
function outcomeOf(body: unknown, offset: number): M2MTokenPage | M2MTokensError {
  try {
    return readPage(body, { subject: SUBJECT, limit: 100, offset });
  } catch (error) {
    if (error instanceof M2MTokensError) return error;
    throw error;
  }
}

function isRow(token: M2MTokenPage['data'][number]): boolean {
  const { createdAt, updatedAt, expiration, lastUsedAt } = token;
  return (
    token.id !== '' &&
    token.subject === SUBJECT &&
    typeof token.revoked === 'boolean' &&
    typeof token.expired === 'boolean' &&
    Array.isArray(token.scopes) &&
    token.scopes.every((scope) => typeof scope === 'string') &&
    [createdAt, updatedAt, expiration ?? 0, lastUsedAt ?? 0].every(Number.isFinite) &&
    !('token' in token)
  );
}

/** Rows that the table can show, and a total that includes them. */
function isPage({ data, totalCount, skipped }: M2MTokenPage, offset: number): boolean {
  const sent = data.length + skipped;
  return (
    data.every(isRow) &&
    (data.length > 0 || skipped === 0) &&
    (totalCount === null || totalCount >= (sent === 0 ? 0 : offset + sent)) &&
    (totalCount === null || Number.isSafeInteger(totalCount)) &&
    !Object.is(totalCount, -0)
  );
}

function isFailure({ code }: M2MTokensError): boolean {
  return code === 'invalid_response' || code === 'unreadable_page';
}

describe('any answer of the proxy', () => {
  it('is a page that the table can show, or throws a typed error', LAW, () => {
    const seen = { pages: 0, totals: 0, skipped: 0, invalid: 0, unreadable: 0 };
    assert(
      property(bodies, nat(1000), (body, offset) => {
        const outcome = outcomeOf(body, offset);
        const isError = outcome instanceof M2MTokensError;
        expect(isError ? isFailure(outcome) : isPage(outcome, offset)).toBe(true);
        seen.pages += Number(!isError);
        seen.totals += Number(!isError && outcome.totalCount !== null);
        seen.skipped += Number(!isError && outcome.skipped > 0);
        seen.invalid += Number(isError && outcome.code === 'invalid_response');
        seen.unreadable += Number(isError && outcome.code === 'unreadable_page');
      }),
      { numRuns: runs(10_000) },
    );
    // The law proves little unless many bodies are pages.
    expect(seen.pages).toBeGreaterThanOrEqual(enough(1000));
    expect(seen.totals).toBeGreaterThanOrEqual(enough(100));
    expect(seen.skipped).toBeGreaterThanOrEqual(enough(500));
    expect(seen.invalid).toBeGreaterThanOrEqual(enough(1000));
    expect(seen.unreadable).toBeGreaterThanOrEqual(enough(200));
  });
});
