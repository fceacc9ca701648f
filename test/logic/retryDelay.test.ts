import { assert, constantFrom, double, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import { LONGEST_RETRY_AFTER, MAX_RETRIES, retryDelay } from '../../src/logic/retryDelay.js';
import { enough, LAW, runs } from '../support/runs.js';

const MIDDLE = 0.5;

describe('a temporary failure', () => {
  it.each([
    { code: 'network_error' },
    { code: 'timeout' },
    { code: 'bad_request', status: 408 },
    { code: 'rate_limited', status: 429 },
    { code: 'server_error', status: 500 },
    { code: 'server_error', status: 503 },
    { code: 'upstream_unreachable', status: 502 },
    { code: 'upstream_timeout', status: 504 },
    { code: 'upstream_invalid_response', status: 502 },
  ] as const)('is retried: $code $status', (error) => {
    expect(retryDelay(error, 1, MIDDLE)).toBe(1000);
  });

  it.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [4, 8000],
    [5, null],
    [100, null],
  ])('waits longer each time: retry %d after %s ms', (attempt, delay) => {
    expect(retryDelay({ code: 'network_error' }, attempt, MIDDLE)).toBe(delay);
  });

  it('waits as long as the server requires, or longer if its own delay is longer', () => {
    const error = { code: 'rate_limited', status: 429, retryAfter: 7 } as const;
    expect(retryDelay(error, 1, 0)).toBe(7000);
    expect(retryDelay(error, 4, 1)).toBe(10_000);
    expect(retryDelay({ ...error, retryAfter: 60 }, 1, MIDDLE)).toBe(60_000);
    expect(retryDelay({ ...error, retryAfter: 0 }, 1, MIDDLE)).toBe(1000);
  });

  it('is left to the user when the server requires more than a minute', () => {
    const error = { code: 'rate_limited', status: 429, retryAfter: 61 } as const;
    expect(retryDelay(error, 1, MIDDLE)).toBeNull();
  });
});

describe('a lasting failure', () => {
  it.each([
    { code: 'bad_request', status: 400 },
    { code: 'unauthenticated', status: 401 },
    { code: 'forbidden', status: 403 },
    { code: 'not_found', status: 404 },
    { code: 'bad_request', status: 422 },
    { code: 'cross_site', status: 403 },
    { code: 'method_not_allowed', status: 405 },
    { code: 'invalid_params' },
    { code: 'invalid_config' },
    { code: 'headers_failed' },
    { code: 'invalid_response', status: 200 },
    { code: 'redirected' },
    // The status may be that of a redirect's target, or of a gate in front of the proxy.
    { code: 'redirected', status: 503 },
    { code: 'unauthenticated', status: 503 },
    { code: 'unreadable_page' },
    // 5xx, but lasting until the host sets a key.
    { code: 'not_configured', status: 500 },
    { code: 'upstream_unauthorized', status: 502 },
  ] as const)('is not retried: $code $status', (error) => {
    expect(retryDelay(error, 1, MIDDLE)).toBeNull();
    expect(retryDelay({ ...error, retryAfter: 1 }, 1, MIDDLE)).toBeNull();
  });
});

describe('any failure', () => {
  it('is retried at most a few times, within a minute each', LAW, () => {
    const errors = record({
      code: constantFrom(...M2M_TOKENS_ERROR_CODES),
      status: option(integer({ min: 0, max: 599 }), { nil: undefined }),
      retryAfter: option(integer({ min: 0 }), { nil: undefined }),
    });
    const randoms = double({ min: 0, max: 1, noNaN: true });
    assert(
      property(errors, integer({ min: 1, max: 20 }), randoms, (error, attempt, random) => {
        const delay = retryDelay(error, attempt, random);
        if (delay === null) return;
        expect(attempt).toBeLessThanOrEqual(MAX_RETRIES);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(LONGEST_RETRY_AFTER * 1000);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it(
    'is retried no sooner than the server allows, and waits at least as long each time',
    LAW,
    () => {
      const seen = { repeated: 0, left: 0 };
      const errors = record({
        code: constantFrom(...M2M_TOKENS_ERROR_CODES),
        status: option(constantFrom(400, 401, 403, 404, 408, 429, 500, 502, 503, 599), {
          nil: undefined,
        }),
        retryAfter: option(integer({ min: 0, max: 100 }), { nil: undefined }),
      });
      const randoms = double({ min: 0, max: 1, noNaN: true });
      assert(
        property(errors, integer({ min: 1, max: 6 }), randoms, (error, attempt, random) => {
          const delay = retryDelay(error, attempt, random);
          const next = retryDelay(error, attempt + 1, random);
          expect(delay ?? Infinity).toBeGreaterThanOrEqual((error.retryAfter ?? 0) * 1000);
          expect(next ?? Infinity).toBeGreaterThanOrEqual(delay ?? Infinity);
          expect(delay === null || delay >= 750).toBe(true);
          // The decision to retry depends neither on chance nor on the number of earlier attempts.
          expect(delay === null).toBe(
            attempt > MAX_RETRIES || retryDelay(error, 1, MIDDLE) === null,
          );
          seen[delay === null ? 'left' : 'repeated'] += 1;
        }),
        { numRuns: runs(10_000) },
      );
      expect(seen.repeated).toBeGreaterThanOrEqual(enough(1000));
      expect(seen.left).toBeGreaterThanOrEqual(enough(1000));
    },
  );

  it('is not retried by all browsers at the same moment', () => {
    const delays = [0, MIDDLE, 1].map((random) => retryDelay({ code: 'timeout' }, 3, random));
    expect(delays).toEqual([3000, 4000, 5000]);
  });
});
