import {
  array,
  assert,
  constantFrom,
  integer,
  json,
  jsonValue,
  oneof,
  option,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorFromResponse } from '../../src/api/errorFromResponse.js';
import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { PROXY_ERROR_CODES } from '../../src/api/proxyErrorCodes.js';
import { readErrorBody } from '../../src/api/readErrorBody.js';
import { enough, LAW, runs } from '../support/runs.js';
import { nestedText } from './nested.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const BY_STATUS = [
  'bad_request',
  'unauthenticated',
  'forbidden',
  'not_found',
  'rate_limited',
  'server_error',
];

const word = oneof(
  constantFrom(...M2M_TOKENS_ERROR_CODES),
  string({ unit: 'binary', maxLength: 20 }),
  jsonValue(),
);
const nearlyError = record(
  { code: word, message: word, long_message: word, meta: word },
  { requiredKeys: [] },
);
const proxyError = record({
  code: constantFrom(...M2M_TOKENS_ERROR_CODES),
  message: string(),
  long_message: option(string()),
});
const bodies = oneof(
  record({
    errors: array(proxyError, { minLength: 1, maxLength: 2 }),
    clerk_trace_id: option(string()),
  }),
  record({
    errors: oneof(array(nearlyError, { maxLength: 3 }), jsonValue()),
    clerk_trace_id: word,
  }),
).map((body) => JSON.stringify(body));
const texts = oneof(
  { arbitrary: bodies, weight: 4 },
  json(),
  string({ unit: 'binary' }),
  constantFrom('', '{"errors":[', '{"__proto__":{"errors":[{}]}}', nestedText(10_000)),
);
const waits = option(
  oneof(
    integer({ min: 0 }).map(String),
    integer({ min: -1e6, max: 1e6 }).map((seconds) => new Date(NOW + seconds * 1000).toUTCString()),
    string({ unit: 'grapheme-ascii' }),
  ),
);
const statuses = oneof(
  integer({ min: 400, max: 599 }),
  constantFrom(400, 401, 403, 404, 408, 429, 500, 502),
);

describe('any failed answer', () => {
  it('becomes an error with the proxy’s own code, or else one from the status', LAW, () => {
    const seen = { byProxy: 0, byStatus: 0, waits: 0, traces: 0 };
    assert(
      property(statuses, texts, waits, (status, text, retryAfter) => {
        const headers = new Headers(retryAfter === null ? {} : { 'retry-after': retryAfter });
        const error = errorFromResponse({ status, headers } as Response, text, NOW);
        const said = readErrorBody(text);
        const isProxys = PROXY_ERROR_CODES.some((code) => code === said.code);
        // The details come from the answer's own text.
        const words = Object.values(said).filter((one) => one !== undefined);
        const given = words.length === 0 ? new Set() : everyWordOf(text);
        expect(words.filter((one) => !given.has(one))).toEqual([]);
        expect(error).toBeInstanceOf(M2MTokensError);
        expect(isProxys ? [said.code] : BY_STATUS).toContain(error.code);
        expect([error.status, error.apiCode, error.traceId]).toEqual([
          status,
          said.code,
          said.traceId,
        ]);
        const end = said.message === undefined ? '' : ` It said: ${said.message}`;
        expect(error.message.endsWith(`. (HTTP ${status}.${end})`)).toBe(true);
        const wait = error.retryAfter ?? 0;
        expect(Number.isSafeInteger(wait) && wait >= 0).toBe(true);
        seen[isProxys ? 'byProxy' : 'byStatus'] += 1;
        seen.waits += Number(error.retryAfter !== undefined);
        seen.traces += Number(error.traceId !== undefined);
      }),
      { numRuns: runs(10_000) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThanOrEqual(enough(500));
  });
});

/** Every string in a JSON text, found without a schema. */
function everyWordOf(text: string): Set<unknown> {
  const words = new Set<unknown>();
  JSON.parse(text, (_, value: unknown) => {
    words.add(value);
    return value;
  });
  return words;
}
