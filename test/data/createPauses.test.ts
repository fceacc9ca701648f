import { expect, it } from 'vitest';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { createPauses } from '../../src/data/createPauses.js';

const throttled = (retryAfter?: number) =>
  new M2MTokensError('rate_limited', 'Wait.', { status: 429, retryAfter });

it('keeps an endpoint’s pause until its end, and does not pause other endpoints', () => {
  const pauses = createPauses();
  const error = throttled(30);
  pauses.start('/a', error, 1_000);
  expect(pauses.of('/a', 30_999)).toEqual({ until: 31_000, error });
  expect(pauses.of('/b', 1_000)).toBeUndefined();
  expect(pauses.of('/a', 31_000)).toBeUndefined();
});

it.each<{ what: string; seconds: number[]; until: number }>([
  { what: 'a longer pause replaces a shorter one', seconds: [10, 20], until: 20_000 },
  { what: 'a shorter pause changes nothing', seconds: [20, 10], until: 20_000 },
])('$what', ({ seconds, until }) => {
  const pauses = createPauses();
  for (const retryAfter of seconds) pauses.start('/a', throttled(retryAfter), 0);
  expect(pauses.of('/a', 1)?.until).toBe(until);
});

it('does not pause without a `Retry-After`', () => {
  const pauses = createPauses();
  pauses.start('/a', throttled(), 1_000);
  expect(pauses.of('/a', 1_000)).toBeUndefined();
});
