import { createMachineId } from './createMachineId.js';
import type { Random } from './createRandom.js';

const SCOPES = [
  'billing',
  'ledger',
  'reports',
  'search',
  'mailer',
  'gateway',
  'webhooks',
  'inventory',
].map(createMachineId);

const SCOPE_COUNTS = [0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 6] as const;

/** Draws zero to six machines, mostly one or two. */
export function drawScopes(random: Random): string[] {
  const left = [...SCOPES];
  return Array.from({ length: random.pick(SCOPE_COUNTS) }, () =>
    left.splice(random.int(0, left.length - 1), 1),
  ).flat();
}
