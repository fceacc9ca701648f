import * as fc from 'fast-check';
import { createM2MTokens, createMachineId, FAKE_NOW } from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';
import { runs } from '../support/runs.js';

const DAY = 86_400_000;
const many = createM2MTokens(2000);
const share = (count: number) => count / many.length;

it('returns the same tokens for the same seed, and others for another', () => {
  expect(createM2MTokens(50, { seed: 7 })).toEqual(createM2MTokens(50, { seed: 7 }));
  expect(createM2MTokens(50, { seed: 7 })).not.toEqual(createM2MTokens(50, { seed: 8 }));
});

it('returns different tokens for different machines', () => {
  const ids = ['a', 'b'].flatMap((label) =>
    createM2MTokens(100, { subject: createMachineId(label) }).map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(200);
});

it('sets the requested machine', () => {
  const subject = createMachineId('mailer');
  expect(createM2MTokens(3, { subject }).map((token) => token.subject)).toEqual([
    subject,
    subject,
    subject,
  ]);
});

it('returns valid ids and scopes', () => {
  const ids = many.map(({ id }) => id);
  expect(ids.filter((id) => !/^mt_[0-9A-Fa-f]{32}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(many.length);
  expect(many.flatMap(({ scopes }) => scopes).filter((id) => !/^mch_\w{27}$/.test(id))).toEqual([]);
});

it('mixes states like a busy machine', () => {
  const active = many.filter(({ revoked, expired }) => !revoked && !expired);
  expect(share(active.length)).toBeGreaterThan(0.6);
  const soon = active.filter(
    ({ expiration }) => expiration !== null && expiration < FAKE_NOW + 7 * DAY,
  );
  expect(share(soon.length)).toBeGreaterThan(0.03);
  expect(share(many.filter(({ revoked, expired }) => revoked && expired).length)).toBeGreaterThan(
    0,
  );
  expect(share(many.filter(({ expiration }) => expiration === null).length)).toBeCloseTo(0.15, 1);
  expect(share(many.filter(({ lastUsedAt }) => lastUsedAt === null).length)).toBeCloseTo(0.14, 1);
  expect(share(many.filter(({ claims }) => claims === null).length)).toBeCloseTo(0.45, 1);
  expect([...new Set(many.map(({ scopes }) => scopes.length))].toSorted((a, b) => a - b)).toEqual([
    0, 1, 2, 3, 4, 6,
  ]);
  expect(
    new Set(many.filter(({ revoked }) => revoked).map((token) => token.revocationReason)),
  ).toEqual(new Set(['Rotated', 'Leaked in a log', 'No longer needed', null]));
});

it.each([
  ['no token revoked or expired', { revoked: 0, expired: 0 }, { revoked: 0, expired: 0 }],
  ['everything revoked', { revoked: 1 }, { revoked: 200 }],
  ['everything expired', { expired: 1, neverExpires: 0 }, { expired: 200 }],
])('mixes according to the options: %s', (_, mix, counts) => {
  const tokens = createM2MTokens(200, { mix });
  const found = {
    revoked: tokens.filter(({ revoked }) => revoked).length,
    expired: tokens.filter(({ expired }) => expired).length,
  };
  expect(found).toMatchObject(counts);
});

it('returns the newest first, with times in a possible order', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(60), fc.integer({ min: 0, max: 4e12 }), (seed, count, now) => {
      const tokens = createM2MTokens(count, { seed, now });
      expect(tokens).toHaveLength(count);
      tokens.forEach((token, index) => {
        const { createdAt, updatedAt, expiration, lastUsedAt, expired, revoked } = token;
        expect(createdAt).toBeLessThanOrEqual(tokens[index - 1]?.createdAt ?? now);
        expect(createdAt).toBeGreaterThanOrEqual(now - 731 * DAY);
        expect(updatedAt).toBeGreaterThanOrEqual(createdAt);
        expect(updatedAt).toBeLessThanOrEqual(now);
        expect(expired).toBe(expiration !== null && expiration <= now);
        const end = Math.min(expiration ?? now, revoked ? updatedAt : now);
        expect(lastUsedAt ?? createdAt).toBeGreaterThanOrEqual(createdAt);
        expect(lastUsedAt ?? createdAt).toBeLessThanOrEqual(end);
      });
    }),
    { numRuns: runs(50) },
  );
});
