import {
  array,
  assert,
  constantFrom,
  dictionary,
  jsonValue,
  nat,
  oneof,
  option,
  property,
  record,
} from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asPage } from '../../src/data/asPage.js';
import type { M2MTokenPage } from '../../src/api/M2MToken.js';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { readPage } from '../../src/api/readPage.js';
import { enough, LAW, runs } from '../support/runs.js';
import { OTHER_SUBJECT, sdkRow, SUBJECT, wireRow } from '../api/wireRow.js';

const field = oneof(
  jsonValue({ maxDepth: 2 }),
  constantFrom(SUBJECT, OTHER_SUBJECT, true, null, 5),
);
const nearlyRow = oneof(
  { arbitrary: constantFrom(sdkRow(), sdkRow(), wireRow()), weight: 3 },
  dictionary(constantFrom(...Object.keys(sdkRow())), field, { maxKeys: 1 }).map(sdkRow),
);
const nearlyPage = record(
  {
    data: oneof({ arbitrary: array(nearlyRow, { maxLength: 3 }), weight: 4 }, field),
    totalCount: oneof(nat(100), field),
    skipped: oneof(nat(3), field),
  },
  { requiredKeys: ['data'] },
);
const cached = oneof({ arbitrary: nearlyPage, weight: 4 }, jsonValue());

const read = (body: unknown, subject: string): M2MTokenPage | undefined => {
  try {
    return readPage(body, { subject, limit: 100, offset: 0 });
  } catch (error) {
    if (error instanceof M2MTokensError) return undefined;
    throw error;
  }
};

describe('any value that a host has cached under our key', () => {
  it('is shown like an answer if it is a page of this machine, and never otherwise', LAW, () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const seen = { shown: 0, refused: 0 };
    assert(
      property(cached, (value) => {
        const page = asPage(value as never, SUBJECT);
        const rows = page?.data ?? [];
        // Each row equals that of an answer, and is the same object the next time.
        const sent = { data: (value as M2MTokenPage | null)?.data, totalCount: rows.length };
        expect(rows).toEqual(page === undefined ? [] : read(sent, SUBJECT)?.data);
        expect(page === undefined || asPage(value as never, SUBJECT) === page).toBe(true);
        // A list of another machine shows none of its rows.
        expect(asPage(page, OTHER_SUBJECT)?.data ?? []).toEqual([]);
        seen[page === undefined ? 'refused' : 'shown'] += 1;
      }),
      { numRuns: runs(10_000) },
    );
    vi.restoreAllMocks();
    expect(seen.shown).toBeGreaterThanOrEqual(enough(500));
    expect(seen.refused).toBeGreaterThanOrEqual(enough(1000));
  });

  it('is shown if it is a page of listM2MTokens', LAW, () => {
    const seen = { pages: 0 };
    const bodies = record({
      m2m_tokens: array(oneof(nearlyRow, jsonValue({ maxDepth: 1 })), { maxLength: 4 }),
      total_count: option(nat(50)),
    });
    assert(
      property(bodies, (body) => {
        const page = read(body, SUBJECT);
        expect(asPage(page, SUBJECT)).toBe(page);
        seen.pages += Number(page !== undefined);
      }),
      { numRuns: runs(10_000) },
    );
    expect(seen.pages).toBeGreaterThanOrEqual(enough(1000));
  });
});
