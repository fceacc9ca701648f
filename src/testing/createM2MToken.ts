import type { M2MToken } from '../api/M2MToken.js';
import { createM2MTokenId } from './createM2MTokenId.js';
import { createMachineId } from './createMachineId.js';

/** The current time of the invented tokens: 23 November 2026, 12:00 UTC, in Unix milliseconds. */
export const FAKE_NOW = Date.UTC(2026, 10, 23, 12);

export const DAY = 24 * 60 * 60 * 1000;

/**
 * Creates one invented token: active, never expiring, never used, created 90 days before `FAKE_NOW`. `overrides` change it.
 * Every call without an `id` returns the same id, so give each token its own with `createM2MTokenId('label')`.
 *
 * Absent properties follow from the others: `updatedAt` is `createdAt`, and a token that is `expired` did so
 * 30 days after its creation. `expired` itself is false if absent, whatever `expiration` is.
 */
export function createM2MToken(overrides: Partial<M2MToken> = {}): M2MToken {
  const createdAt = overrides.createdAt ?? FAKE_NOW - 90 * DAY;
  return {
    id: createM2MTokenId('token'),
    subject: createMachineId('demo'),
    scopes: [],
    claims: null,
    revoked: false,
    revocationReason: null,
    expired: false,
    expiration: overrides.expired === true ? createdAt + 30 * DAY : null,
    createdAt,
    updatedAt: createdAt,
    lastUsedAt: null,
    ...overrides,
  };
}
