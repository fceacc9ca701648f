import {
  type Arbitrary,
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
  option,
  record,
  string,
  uint8Array,
} from 'fast-check';
import { createM2MTokensHandler, type M2MTokensError } from 'react-m2m-tokens/server';
import { describe, expect, it } from 'vitest';
import { nestedText } from '../api/nested.js';
import { enough, LAW, runs } from '../support/runs.js';
import { LIST } from './callHandler.js';
import { row, SECRET_KEY, SUBJECT } from './upstream.js';

interface Body {
  errors?: { code?: unknown; message?: unknown }[];
  m2m_tokens?: (Record<string, unknown> | null)[];
  total_count?: unknown;
}

/** A key may hold characters that JSON has to escape. */
const KEYS = [SECRET_KEY, 'fake"secret\\key', 'fake/secret/key$&'] as const;

const DEEP = 'as deep as no function can follow';

/** A placeholder for the key of the case, plain or with some letters escaped. */
const KEY = '{the key}';

const field = oneof(
  jsonValue(),
  constantFrom(SUBJECT, KEY, DEEP, true, false, 0, 1e308),
  constantFrom(KEY, `bad ${KEY}!`),
);
const nearlyRow = dictionary(constantFrom(...Object.keys(row())), field, { maxKeys: 3 }).map(row);
const nearlyPage = record({
  m2m_tokens: array(oneof(jsonValue(), constant(row()), nearlyRow), { maxLength: 5 }),
  total_count: field,
}).map((value) => JSON.stringify(value));
const nearlyError = record({
  errors: array(
    dictionary(constantFrom('code', 'message', 'long_message'), oneof(field, string())),
    { maxLength: 2 },
  ),
  clerk_trace_id: oneof(field, string()),
}).map((value) => JSON.stringify(value));

const texts = oneof(
  { arbitrary: nearlyPage, weight: 3 },
  { arbitrary: nearlyError, weight: 2 },
  nearlyPage.map((text) => text.slice(0, -3)),
  anyJson(),
  string({ unit: 'binary' }),
);
/** Also invalid UTF-8: bytes in the middle of a text, or bytes alone. */
const noise = oneof(constant(new Uint8Array()), uint8Array({ maxLength: 20 }));
const statuses = oneof(
  { arbitrary: constant(200), weight: 2 },
  constantFrom(400, 404, 422, 429),
  integer({ min: 200, max: 599 }),
  constantFrom(0, 100, 101, 199, 600, 999, 401, 403, 500),
);
const headers = dictionary(
  constantFrom('retry-after', 'content-type', 'date', 'age', 'location', 'set-cookie', 'x-other'),
  oneof(
    string({ unit: 'grapheme-ascii' }),
    integer({ min: -1, max: 1e6 }).map(String),
    constantFrom(KEY, 'Wed, 21 Oct 2026 07:28:00 GMT', 'text/html'),
  ),
  { maxKeys: 3 },
);
const answers = record({
  key: constantFrom(...KEYS),
  status: statuses,
  headers,
  text: texts,
  noise,
  noiseAt: option(integer({ min: 0, max: 200 }), { freq: 1 }),
  escapes: option(integer({ min: 0, max: 0xffff })),
});

/** Writes JSON with escaped letters, one for each bit that is set. */
function spell(key: string, escapes: number | null): string {
  return key
    .split('')
    .map((letter, index) => {
      if (escapes === null || ((escapes >> index) & 1) === 0) {
        return JSON.stringify(letter).slice(1, -1);
      }
      if (letter === '/') return '\\/';
      const code = letter.charCodeAt(0).toString(16).padStart(4, '0');
      return `\\u${index % 2 === 0 ? code : code.toUpperCase()}`;
    })
    .join('');
}

type Answer = typeof answers extends Arbitrary<infer Value> ? Value : never;

function toResponse({ key, status, headers: named, text, noise: bytes, noiseAt, escapes }: Answer) {
  const written = text
    .replaceAll(KEY, () => spell(key, escapes))
    .replaceAll(JSON.stringify(DEEP), nestedText(10_000));
  const whole = new TextEncoder().encode(written);
  const at = Math.min(noiseAt ?? whole.length, whole.length);
  const isBare = noiseAt === null;
  const body = isBare
    ? whole
    : Uint8Array.from([...whole.slice(0, at), ...bytes, ...whole.slice(at)]);
  const isEmpty = [204, 205, 304].includes(status);
  const response = new Response(isEmpty ? null : body, {
    status: status >= 200 && status <= 599 ? status : 200,
    headers: Object.fromEntries(
      Object.entries(named).map(([name, value]) => [name, value.replaceAll(KEY, () => key)]),
    ),
  });
  // A Response cannot be built with these, but the host's own fetch may return them.
  if (response.status !== status) Object.defineProperty(response, 'status', { value: status });
  return response;
}

/** One handler per key for all cases. Only Clerk's answer differs. */
function createCaller(key: string) {
  const now: { answer: () => Response; errors: M2MTokensError[] } = {
    answer: () => new Response(),
    errors: [],
  };
  const handler = createM2MTokensHandler({
    secretKey: key,
    authorize: () => true,
    fetch: async () => now.answer(),
    onError: (error) => now.errors.push(error),
  });
  return async (answer: () => Response) => {
    Object.assign(now, { answer, errors: [] });
    const response = await handler(new Request(LIST));
    const text = await response.text();
    return { response, status: response.status, text, body: JSON.parse(text) as Body, ...now };
  };
}

type Outcome = Awaited<ReturnType<ReturnType<typeof createCaller>>>;

/** A page of this machine with at least one row that can be read, unless Clerk sent none. */
function isPage({ status, body }: Outcome): boolean {
  const { m2m_tokens: rows, total_count: total, ...more } = body;
  return (
    status === 200 &&
    rows !== undefined &&
    Object.keys(more).length === 0 &&
    rows.every((sent) => sent === null || sent['subject'] === SUBJECT) &&
    (rows.length === 0 || rows[0] !== null) &&
    (total === null || Number(total) >= rows.length)
  );
}

function isError({ status, body }: Outcome): boolean {
  const [error, ...more] = body.errors ?? [];
  return (
    [400, 404, 422, 429, 502].includes(status) &&
    more.length === 0 &&
    typeof error?.code === 'string' &&
    error.code !== '' &&
    typeof error.message === 'string' &&
    error.message !== ''
  );
}

const OUR_HEADERS = [
  'cache-control',
  'content-type',
  'cross-origin-resource-policy',
  'retry-after',
  'x-content-type-options',
];

/** Everything that was sent or logged, as text and as parsed values. */
function everyWordOf({ response, text, body, errors }: Outcome): string {
  const logged = errors.map((error) => ({
    ...Object.fromEntries(Object.entries(error)),
    said: [error.message, error.stack, error.cause],
  }));
  return [text, ...response.headers.values(), ...wordsIn([body, logged])].join('\n');
}

/** Every name and every string in a value, without JSON's escapes. */
function wordsIn(value: unknown): string[] {
  const words: string[] = [];
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') words.push(next);
    if (typeof next === 'object' && next !== null)
      left.push(...Object.keys(next), ...Object.values(next));
  }
  return words;
}

describe('any answer of Clerk', () => {
  const callers = new Map(KEYS.map((key) => [key as string, createCaller(key)]));

  it('becomes a page or an error in JSON, and never holds the key', LAW, async () => {
    const seen = { pages: 0, rows: 0, kept: 0, refused: 0, redacted: 0 };
    await assert(
      asyncProperty(answers, async (answer) => {
        const call = callers.get(answer.key) as ReturnType<typeof createCaller>;
        const outcome = await call(() => toResponse(answer));
        const { response, status, text, body, errors } = outcome;
        expect(isPage(outcome)).toBe(!isError(outcome));
        expect(errors).toHaveLength(isPage(outcome) ? 0 : 1);
        expect(response.headers.get('content-type')).toBe('application/json');
        const others = [...response.headers.keys()].filter((name) => !OUR_HEADERS.includes(name));
        expect(others).toEqual([]);
        expect(response.headers.get('retry-after') ?? '0').toMatch(/^\d+$/);
        expect(everyWordOf(outcome)).not.toContain(answer.key);
        seen.pages += Number(status === 200);
        seen.rows += Number((body.m2m_tokens ?? []).length > 0);
        seen.kept += Number(status !== 200 && status !== 502);
        seen.refused += Number(status === 502);
        seen.redacted += Number(text.includes('[redacted]'));
      }),
      { numRuns: runs(10_000) },
    );
    expect(seen.pages).toBeGreaterThanOrEqual(enough(500));
    expect(seen.rows).toBeGreaterThanOrEqual(enough(500));
    expect(seen.kept).toBeGreaterThanOrEqual(enough(1000));
    expect(seen.refused).toBeGreaterThanOrEqual(enough(1000));
    expect(seen.redacted).toBeGreaterThanOrEqual(enough(100));
  });
});
