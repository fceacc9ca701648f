import type { M2MToken } from '../api/M2MToken.js';
import { FAKE_NOW } from './createM2MToken.js';
import { createMachineId } from './createMachineId.js';
import { createRandom, seedFrom } from './createRandom.js';
import { drawM2MToken } from './drawM2MToken.js';

/** The share of the tokens, from 0 to 1, in each state. */
export interface M2MTokenMix {
  /**
   * Some of them have expired as well.
   *
   * @default 0.12
   */
  revoked: number;
  /** @default 0.16 */
  expired: number;
  /**
   * Expires within 7 days.
   *
   * @default 0.07
   */
  expiring: number;
  /**
   * Never expires. The rest, after `expired`, `expiring` and this share, expires later.
   *
   * @default 0.15
   */
  neverExpires: number;
  /**
   * Never used.
   *
   * @default 0.14
   */
  neverUsed: number;
}

export interface CreateM2MTokensOptions {
  /**
   * An integer. The same seed returns the same tokens.
   *
   * @default 1
   */
  seed?: number | undefined;
  /**
   * The machine that owns the tokens.
   *
   * @default createMachineId('demo')
   */
  subject?: string | undefined;
  /**
   * Unix milliseconds. The tokens were created in the two years before.
   *
   * @default FAKE_NOW
   */
  now?: number | undefined;
  /** Absent shares keep their defaults; `{ revoked: 0, expired: 0 }` = all active. */
  mix?: Partial<M2MTokenMix> | undefined;
}

const DEFAULT_MIX: M2MTokenMix = {
  revoked: 0.12,
  expired: 0.16,
  expiring: 0.07,
  neverExpires: 0.15,
  neverUsed: 0.14,
};

/** Creates `count` invented tokens of one machine, newest first, in a realistic mix of states, scopes and claims. */
export function createM2MTokens(count: number, options: CreateM2MTokensOptions = {}): M2MToken[] {
  const { seed = 1, subject = createMachineId('demo'), now = FAKE_NOW } = options;
  const mix = { ...DEFAULT_MIX, ...options.mix };
  // The seed includes the subject, so that two machines share no token.
  const random = createRandom(seed + seedFrom(subject));
  return Array.from({ length: count }, () => drawM2MToken(random, { subject, now, mix })).sort(
    (a, b) => b.createdAt - a.createdAt,
  );
}
