import type { M2MToken } from '../api/M2MToken.js';
import { DAY } from './createM2MToken.js';
import { drawM2MTokenId } from './createM2MTokenId.js';
import type { M2MTokenMix } from './createM2MTokens.js';
import type { Random } from './createRandom.js';
import { drawClaims } from './drawClaims.js';
import { drawScopes } from './drawScopes.js';

export interface DrawM2MTokenOptions {
  subject: string;
  now: number;
  mix: M2MTokenMix;
}

const MINUTE = 60_000;

/** Draws one token. Its times are in a possible order: created, then used, then revoked or expired. */
export function drawM2MToken(random: Random, { subject, now, mix }: DrawM2MTokenOptions): M2MToken {
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
