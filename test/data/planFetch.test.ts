import { expect, it } from 'vitest';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { planFetch, type PlanFetchInput } from '../../src/data/planFetch.js';

const error = new M2MTokensError('rate_limited', 'Wait.', { status: 429, retryAfter: 30 });
const pause = { until: 31_000, error };

it.each<PlanFetchInput & { plan: string }>([
  { byUser: true, isCleared: false, pause: undefined, plan: 'request' },
  { byUser: true, isCleared: false, pause, plan: 'request' },
  { byUser: true, isCleared: true, pause: undefined, plan: 'request' },
  { byUser: true, isCleared: true, pause, plan: 'request' },
  { byUser: false, isCleared: false, pause: undefined, plan: 'request' },
  { byUser: false, isCleared: false, pause, plan: 'wait' },
  { byUser: false, isCleared: true, pause: undefined, plan: 'skip' },
  { byUser: false, isCleared: true, pause, plan: 'skip' },
])(
  'user action: $byUser, cleared: $isCleared, pause: $pause.until → $plan',
  ({ plan, ...input }) => {
    expect(planFetch(input)).toBe(plan === 'wait' ? pause : plan);
  },
);
