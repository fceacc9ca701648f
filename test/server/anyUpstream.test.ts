import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  dictionary,
  integer,
  json as anyJson,
  jsonValue,
  oneof,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callHandler } from './callHandler.js';
import { createUpstream, row, SECRET_KEY, SUBJECT } from './upstream.js';

type Answer = Awaited<ReturnType<typeof callHandler>>;

const field = oneof(jsonValue(), constantFrom(SUBJECT, SECRET_KEY, true, false, 0, 1e308));
const nearlyRow = dictionary(constantFrom(...Object.keys(row())), field, { maxKeys: 3 }).map(row);
const nearlyPage = record({
  m2m_tokens: array(oneof(jsonValue(), constant(row()), nearlyRow), { maxLength: 5 }),
  total_count: field,
}).map((value) => JSON.stringify(value));

const bodies = oneof(
  { arbitrary: nearlyPage, weight: 3 },
  nearlyPage.map((text) => text.slice(0, -3)),
  anyJson(),
  string({ unit: 'binary' }),
);
const statuses = oneof(constant(200), integer({ min: 200, max: 599 }));

/** A page of this machine with at least one row that can be read, unless Clerk sent none. */
function isPage({ status, body }: Answer): boolean {
  const { m2m_tokens: rows, total_count: total } = body;
  return (
    status === 200 &&
    rows !== undefined &&
    rows.every((sent) => sent === null || sent['subject'] === SUBJECT) &&
    (rows.length === 0 || rows[0] !== null) &&
    (total === null || Number(total) >= rows.length)
  );
}

function isError({ status, body }: Answer): boolean {
  const [error, ...more] = body.errors ?? [];
  return (
    [400, 404, 422, 429, 502].includes(status) &&
    more.length === 0 &&
    typeof error?.code === 'string' &&
    error.code !== '' &&
    error.message !== ''
  );
}

describe('whatever Clerk sends', () => {
  it('the answer is a page or an error, and never holds the key', async () => {
    const seen = { pages: 0, errors: 0 };
    await assert(
      asyncProperty(statuses, bodies, async (status, text) => {
        const body = [204, 205, 304].includes(status) ? null : text;
        const { fetch } = createUpstream(new Response(body, { status }));
        const answer = await callHandler({ fetch });
        seen.pages += Number(isPage(answer));
        seen.errors += Number(isError(answer));
        expect(isPage(answer)).toBe(!isError(answer));
        expect(answer.text).not.toContain(SECRET_KEY);
      }),
      { numRuns: 1_000 },
    );
    expect(seen.pages).toBeGreaterThan(100);
    expect(seen.errors).toBeGreaterThan(100);
  });
});
