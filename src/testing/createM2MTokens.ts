import type { M2MToken } from '../api/M2MToken.js';
import { FAKE_NOW } from './createM2MToken.js';
import { createMachineId } from './createMachineId.js';
import { createRandom, seedFrom } from './createRandom.js';
import { drawM2MToken } from './drawM2MToken.js';

/** Which share of the tokens, from 0 to 1, is in which state. */
export interface M2MTokenMix {
  /** Default 0.12. Some of them have expired as well. */
  revoked: number;
  /** Default 0.16. */
  expired: number;
  /** Expires within 7 days. Default 0.07. */
  expiring: number;
  /** Never expires. Default 0.15. What `expired`, `expiring` and this leave over expires later. */
  neverExpires: number;
  /** Never used. Default 0.14. */
  neverUsed: number;
}

export interface CreateM2MTokensOptions {
  /** A whole number; the same one gives the same tokens. Default 1. */
  seed?: number | undefined;
  /** The machine that they belong to. Default `createMachineId('demo')`. */
  subject?: string | undefined;
  /** Unix milliseconds: the tokens were made in the two years before. Default `FAKE_NOW`. */
  now?: number | undefined;
  /** Absent shares keep their defaults; `{ revoked: 0, expired: 0 }` = all of them active. */
  mix?: Partial<M2MTokenMix> | undefined;
}

const DEFAULT_MIX: M2MTokenMix = {
  revoked: 0.12,
  expired: 0.16,
  expiring: 0.07,
  neverExpires: 0.15,
  neverUsed: 0.14,
};

/** `count` invented tokens of one machine, newest first, in a believable mix of states, scopes and claims. */
export function createM2MTokens(count: number, options: CreateM2MTokensOptions = {}): M2MToken[] {
  const { seed = 1, subject = createMachineId('demo'), now = FAKE_NOW } = options;
  const mix = { ...DEFAULT_MIX, ...options.mix };
  // With the subject in it, two machines have no token in common.
  const random = createRandom(seed + seedFrom(subject));
  return Array.from({ length: count }, () => drawM2MToken(random, { subject, now, mix })).sort(
    (a, b) => b.createdAt - a.createdAt,
  );
}
