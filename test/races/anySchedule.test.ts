import { cleanup } from '@testing-library/react';
import {
  type Arbitrary,
  array,
  asyncDefaultReportMessage,
  asyncProperty,
  boolean,
  check,
  constantFrom,
  nat,
  oneof,
  record,
} from 'fast-check';
import { expect, it } from 'vitest';
import { fakeTime } from '../support/fakeTime.js';
import { LAW, runs } from '../support/runs.js';
import { NAMES, runSchedule, type Schedule, type Step } from './runSchedule.js';

fakeTime();

const name = constantFrom(...NAMES);
const offset = constantFrom(0, 3, 6, 9);
const index = nat({ max: 3 });

const of = <Kind extends string>(...kinds: Kind[]) => constantFrom(...kinds);

/** The possible next steps; 9 is past the end. */
const step: Arbitrary<Step> = oneof(
  { weight: 4, arbitrary: record({ kind: of('page'), name, offset }) },
  {
    weight: 2,
    arbitrary: record({
      kind: of('burst'),
      name,
      offsets: array(offset, { minLength: 2, maxLength: 5 }),
    }),
  },
  {
    weight: 9,
    arbitrary: record({
      kind: of('filter', 'subject', 'scope', 'come or go', 'mutate'),
      name,
    }),
  },
  {
    weight: 6,
    arbitrary: record({
      kind: of('focus', 'reconnect', 'revalidate', 'clear', 'host empties', 'return'),
    }),
  },
  {
    weight: 3,
    arbitrary: record({ kind: of('wait'), milliseconds: constantFrom(1, 20, 700, 6_000) }),
  },
  {
    weight: 9,
    arbitrary: record({ kind: of('answer', 'answer', 'answer', 'break off'), index }),
  },
  {
    weight: 3,
    arbitrary: record({
      kind: of('refuse'),
      index,
      status: constantFrom(401, 403, 404, 422, 429, 500, 503),
    }),
  },
);

const schedule: Arbitrary<Schedule> = record({
  strict: boolean(),
  isDeaf: boolean(),
  dedupingInterval: constantFrom(0, 2_000),
  refreshInterval: constantFrom(0, 0, 1_500),
  isTogether: boolean(),
  steps: array(step, { minLength: 5, maxLength: 25, size: 'max' }),
});

/** A quiet machine runs all schedules long before the limit; a busy one runs as many as it can. */
const BOUNDS = { numRuns: runs(500), interruptAfterTimeLimit: 120_000 };

it('after any events, in any order, each list shows its requested page', LAW, async () => {
  const law = asyncProperty(schedule, runSchedule).afterEach(cleanup);
  const outcome = await check(law, BOUNDS);
  console.log(`${outcome.numRuns} of ${BOUNDS.numRuns} schedules ran`);
  // Absent when the law holds.
  expect(await asyncDefaultReportMessage(outcome)).toBeUndefined();
});
