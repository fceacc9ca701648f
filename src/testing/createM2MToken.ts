import type { M2MToken } from '../api/M2MToken.js';
import { createM2MTokenId } from './createM2MTokenId.js';
import { createMachineId } from './createMachineId.js';

/** The instant at which the invented tokens are as they say: 23 November 2026, 12:00 UTC, in Unix milliseconds. */
export const FAKE_NOW = Date.UTC(2026, 10, 23, 12);

export const DAY = 24 * 60 * 60 * 1000;

/**
 * One invented token: active, never expiring, never used, made 90 days before `FAKE_NOW`, unless `overrides` says otherwise.
 * Every call without an `id` gives the same id: give each its own with `createM2MTokenId('label')`.
 *
 * What is not given follows from what is: `updatedAt` is `createdAt`, and a token that has `expired` did so
 * 30 days after it was made. `expired` itself is false until given, whatever `expiration` is.
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
