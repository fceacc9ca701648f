import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { M2MToken } from 'react-m2m-tokens';
import { ageBuckets } from '../../src/logic/ageBuckets.js';
import { expiryMonths } from '../../src/logic/expiryMonths.js';
import { filterInventory } from '../../src/logic/filterInventory.js';
import { M2M_INVENTORY_FILTERS } from '../../src/logic/inventoryFilters.js';
import { nextInventoryChange } from '../../src/logic/nextInventoryChange.js';
import { LAW, runs } from '../support/runs.js';
import { DAY, tokenCalled } from '../support/tokens.js';
import { anyTokensAround } from './anyTokensAround.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;
const DECEMBER = Date.UTC(2026, 11, 1);

/** A token that was used just now and never expires, unless overridden. */
const token = (overrides: Partial<M2MToken> = {}) =>
  tokenCalled('a', { createdAt: NOW, lastUsedAt: NOW, ...overrides });

const unknownUse = (): M2MToken => {
  const { lastUsedAt: _, ...others } = token();
  return others;
};

describe('the inventory changes next', () => {
  it.each<[string, M2MToken, number]>([
    ['when a token ends', token({ expiration: NOW + 9 * MINUTE }), NOW + 9 * MINUTE],
    [
      'when a token begins to expire',
      token({ expiration: NOW + 7 * DAY + 9 * MINUTE }),
      NOW + 9 * MINUTE,
    ],
    ['a day after a last use', token(), NOW + DAY],
    ['a week after a last use', token({ lastUsedAt: NOW - 2 * DAY }), NOW + 5 * DAY],
    ['a year after a last use', token({ lastUsedAt: NOW - 364 * DAY }), NOW + DAY],
    [
      '90 days after the creation of a token that was never used',
      token({ lastUsedAt: null, createdAt: NOW - 89 * DAY }),
      NOW + DAY,
    ],
    ['when the month ends, if no token changes', unknownUse(), DECEMBER],
    ['when the month ends, if the only token is dead', token({ revoked: true }), DECEMBER],
    ['after a minute at the soonest', token({ expiration: NOW + 1 }), NOW + MINUTE],
  ])('%s', (_, one, at) => {
    expect(nextInventoryChange([one], NOW, 'UTC')).toBe(at);
  });

  it('when the month ends in the zone', () => {
    expect(nextInventoryChange([], NOW, 'Asia/Tokyo')).toBe(DECEMBER - (DAY / 24) * 9);
  });
});

const tokens = anyTokensAround(NOW);

it('nothing changes before, and something changes then', LAW, () => {
  const shown = (list: readonly M2MToken[], now: number) => [
    ...M2M_INVENTORY_FILTERS.map((filter) =>
      filterInventory(list, [filter], now).map(({ id }) => id),
    ),
    // A token that enters a bar may take the place of another one.
    ...list.map((one) => ageBuckets([one], now)),
    expiryMonths(list, now, 'UTC'),
  ];
  assert(
    property(tokens, nat(999), (list, random) => {
      const next = nextInventoryChange(list, NOW, 'UTC');
      expect(next).toBeGreaterThanOrEqual(NOW + MINUTE);
      // It may skip changes within the first minute.
      if (next === NOW + MINUTE) return;
      const before = shown(list, NOW);
      const between = NOW + Math.floor((random / 1_000) * (next - NOW));
      for (const at of [between, next - 1]) expect(shown(list, at)).toEqual(before);
      expect(shown(list, next)).not.toEqual(before);
    }),
    { numRuns: runs(2_000) },
  );
});
