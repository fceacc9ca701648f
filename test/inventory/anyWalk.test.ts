import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constantFrom,
  nat,
  oneof,
  property,
  record,
} from 'fast-check';
import { expect, it } from 'vitest';
import { enough, LAW, runs } from '../support/runs.js';
import { runWalk, type WalkSchedule, type WalkStep } from './runWalk.js';

const of = <Kind extends WalkStep['kind']>(...kinds: Kind[]) => constantFrom(...kinds);
const small = nat({ max: 5 });
const place = nat({ max: 40 });

const step: Arbitrary<WalkStep> = oneof(
  { weight: 6, arbitrary: record({ kind: of('read', 'answer', 'answer'), index: small }) },
  {
    weight: 2,
    arbitrary: record({
      kind: of('create', 'create unreadable', 'create by this app'),
      index: small,
    }),
  },
  { weight: 1, arbitrary: record({ kind: of('create many'), index: nat({ max: 25 }) }) },
  { weight: 2, arbitrary: record({ kind: of('revoke', 'revoke by this app'), index: place }) },
  { weight: 1, arbitrary: record({ kind: of('refuse', 'stop'), index: small }) },
);

const isReadable = nat({ max: 30 }).map((dice) => dice > 0);

const schedule: Arbitrary<WalkSchedule> = record({
  readable: oneof(
    array(isReadable, { maxLength: 50, size: 'max' }),
    array(
      boolean().map(() => true),
      { maxLength: 50, size: 'max' },
    ),
  ),
  counting: constantFrom('exact', 'unknown', 'early'),
  limit: constantFrom(1, 2, 3, 5, 10),
  cap: constantFrom(Infinity, Infinity, Infinity, 4),
  maxTokens: constantFrom(10, 1_000, 1_000, 1_000),
  concurrency: constantFrom(1, 2, 2, 3, 4),
  isInverse: boolean(),
  steps: array(step, { maxLength: 40, size: 'max' }),
});

it('finds every token that existed for the whole walk, each once, newest first', LAW, () => {
  const seen = { isTruncated: 0, hasCreated: 0, hasRevoked: 0, hasReread: 0 };
  const law = property(schedule, (given) => {
    const events = runWalk(given);
    for (const name of Object.keys(seen) as (keyof typeof seen)[])
      seen[name] += Number(events[name]);
  });
  assert(law, { numRuns: runs(10_000) });
  expect(seen.isTruncated).toBeGreaterThan(enough(1_400));
  expect(seen.hasCreated).toBeGreaterThan(enough(5_000));
  expect(seen.hasRevoked).toBeGreaterThan(enough(3_600));
  expect(seen.hasReread).toBeGreaterThan(enough(4_600));
});
