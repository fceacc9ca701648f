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
import { OTHER_SUBJECT, sdkRow, SUBJECT, wireRow } from './wireRow.js';

const field = oneof(
  jsonValue(),
  constantFrom(SUBJECT, OTHER_SUBJECT, true, false, 0, -0, -1, 1e308),
);
const nearlyRow = oneof(
  jsonValue(),
  constantFrom(wireRow(), sdkRow()),
  dictionary(constantFrom(...Object.keys(wireRow())), field, { maxKeys: 2 }).map(wireRow),
  dictionary(constantFrom(...Object.keys(sdkRow()), 'token'), field, { maxKeys: 2 }).map(sdkRow),
);
const rows = array(nearlyRow, { maxLength: 6 });
const nearlyPage = record(
  {
    m2m_tokens: oneof(rows, field),
    data: oneof(rows, field),
    total_count: field,
    totalCount: field,
  },
  { requiredKeys: [] },
);
const bodies = oneof(
  { arbitrary: nearlyPage, weight: 4 },
  jsonValue(),
  rows.map((m2m_tokens) => ({ m2m_tokens, total_count: m2m_tokens.length })),
  constant(undefined),
);

/** Anything thrown that is not a typed error fails the law. */
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
    [createdAt, updatedAt, expiration ?? 0, lastUsedAt ?? 0].every(Number.isFinite) &&
    !('token' in token)
  );
}

/** Rows that can be shown, and a total that holds them. */
function isPage({ data, totalCount, skipped }: M2MTokenPage, offset: number): boolean {
  const sent = data.length + skipped;
  return (
    data.every(isRow) &&
    (data.length > 0 || skipped === 0) &&
    (totalCount === null || totalCount >= (sent === 0 ? 0 : offset + sent)) &&
    !Object.is(totalCount, -0)
  );
}

function isFailure({ code }: M2MTokensError): boolean {
  return code === 'invalid_response' || code === 'unreadable_page';
}

describe('whatever the proxy sends', () => {
  it('is a page that can be shown or a typed error, and nothing else is ever thrown', () => {
    const seen = { pages: 0, failures: 0 };
    assert(
      property(bodies, nat(1000), (body, offset) => {
        const outcome = outcomeOf(body, offset);
        const isError = outcome instanceof M2MTokensError;
        seen[isError ? 'failures' : 'pages'] += 1;
        expect(isError ? isFailure(outcome) : isPage(outcome, offset)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    // The law says little if hardly any body is a page.
    expect(seen.pages).toBeGreaterThan(1000);
    expect(seen.failures).toBeGreaterThan(1000);
  });
});
