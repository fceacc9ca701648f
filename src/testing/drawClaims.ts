import type { Random } from './createRandom.js';

const TEAMS = ['billing', 'payments', 'platform', 'data', 'growth'] as const;
const ENVIRONMENTS = ['production', 'production', 'staging', 'development'] as const;
const REGIONS = ['eu-west-1', 'us-east-1'] as const;

/** Draws small JSON, or null in almost half of the cases. */
export function drawClaims(random: Random): Record<string, string> | null {
  if (random.chance(0.45)) return null;
  return {
    team: random.pick(TEAMS),
    ...(random.chance(0.6) ? { env: random.pick(ENVIRONMENTS) } : {}),
    ...(random.chance(0.15) ? { region: random.pick(REGIONS) } : {}),
  };
}
