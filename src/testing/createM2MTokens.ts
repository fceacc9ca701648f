import type { M2MToken } from '../api/M2MToken.js';
import { DAY, FAKE_NOW } from './createM2MToken.js';
import { drawM2MTokenId } from './createM2MTokenId.js';
import { createMachineId } from './createMachineId.js';
import { createRandom, type Random, seedFrom } from './createRandom.js';
import { drawClaims } from './drawClaims.js';
import { drawScopes } from './drawScopes.js';

const MINUTE = 60_000;

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
   * Never expires. All other tokens expire in more than 7 days.
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

/** Draws one token. Its times are in a possible order: created, then used, then revoked or expired. */
function drawM2MToken(
  random: Random,
  { subject, now, mix }: { subject: string; now: number; mix: M2MTokenMix },
): M2MToken {
  // The power makes recent tokens more frequent than old ones.
  const createdAt = now - between(random, 5 * MINUTE, 730 * DAY, 1.4);
  const expiration = drawExpiration(random, createdAt, now, mix);
  const end = Math.min(now, expiration ?? now);
  const revoked = random.chance(mix.revoked);
  const revokedAt = revoked ? between(random, createdAt, end) : null;
  return {
    id: drawM2MTokenId(random),
    subject,
    scopes: drawScopes(random),
    claims: drawClaims(random),
    revoked,
    revocationReason: revoked ? random.pick(REASONS) : null,
    expired: expiration !== null && expiration <= now,
    expiration,
    createdAt,
    updatedAt: revokedAt ?? createdAt,
    lastUsedAt: random.chance(mix.neverUsed)
      ? null
      : (revokedAt ?? end) - between(random, 0, (revokedAt ?? end) - createdAt, 6),
  };
}

function drawExpiration(
  random: Random,
  createdAt: number,
  now: number,
  mix: M2MTokenMix,
): number | null {
  const draw = random.next();
  if (draw < mix.neverExpires) return null;
  if (draw < mix.neverExpires + mix.expired) return between(random, createdAt + MINUTE, now);
  if (draw < mix.neverExpires + mix.expired + mix.expiring)
    return now + between(random, 20 * MINUTE, 7 * DAY - MINUTE);
  return now + between(random, 8 * DAY, 365 * DAY, 1.5);
}

/** Draws an integer of milliseconds. A higher `power` draws closer to `min`. */
function between(random: Random, min: number, max: number, power = 1): number {
  return Math.floor(min + (max - min) * random.next() ** power);
}

const REASONS = [
  'Rotated',
  'Rotated',
  'Rotated',
  'No longer needed',
  'No longer needed',
  'Leaked in a log',
  null,
  null,
] as const;
