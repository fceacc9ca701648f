import { assert, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { M2MToken } from 'react-m2m-tokens';
import { filterInventory } from '../../src/logic/filterInventory.js';
import { M2M_INVENTORY_FILTERS } from '../../src/logic/inventoryFilters.js';
import { inventoryCounts } from '../../src/logic/inventoryCounts.js';
import { LAW, runs } from '../support/runs.js';
import { DAY, tokenCalled } from '../support/tokens.js';
import { anyTokensAround } from './anyTokensAround.js';

const NOW = Date.UTC(2026, 10, 23, 12);

/** A token that was created long ago and used today, unless overridden. */
const token = (overrides: Partial<M2MToken> = {}) =>
  tokenCalled('a', { createdAt: NOW - 400 * DAY, lastUsedAt: NOW, ...overrides });

const unknownUse = (overrides: Partial<M2MToken> = {}): M2MToken => {
  const { lastUsedAt: _, ...others } = token(overrides);
  return others;
};

describe('the filters that a token fits', () => {
  it.each([
    ['active', token({ expiration: NOW + 8 * DAY }), ['active']],
    ['ends in just over 7 days', token({ expiration: NOW + 7 * DAY + 1 }), ['active']],
    ['ends in 7 days', token({ expiration: NOW + 7 * DAY }), ['active', 'expiring']],
    ['ends in a millisecond', token({ expiration: NOW + 1 }), ['active', 'expiring']],
    ['ends now', token({ expiration: NOW }), ['expired']],
    ['expired by the API', token({ expired: true, expiration: NOW + DAY }), ['expired']],
    ['never expires', token(), ['active', 'neverExpires']],
    [
      'never used',
      token({ lastUsedAt: null, createdAt: NOW }),
      ['active', 'neverExpires', 'neverUsed'],
    ],
    [
      'never used, created 90 days ago',
      token({ lastUsedAt: null, createdAt: NOW - 90 * DAY }),
      ['active', 'neverExpires', 'neverUsed', 'unused'],
    ],
    [
      'unused for 90 days',
      token({ lastUsedAt: NOW - 90 * DAY }),
      ['active', 'neverExpires', 'unused'],
    ],
    [
      'used just under 90 days ago',
      token({ lastUsedAt: NOW - 90 * DAY + 1 }),
      ['active', 'neverExpires'],
    ],
    ['an unknown last use', unknownUse(), ['active', 'neverExpires']],
    ['revoked, never used, never expires', token({ revoked: true, lastUsedAt: null }), ['revoked']],
    ['revoked and expired', token({ revoked: true, expired: true }), ['revoked']],
    ['expired and never used', token({ expiration: NOW - 1, lastUsedAt: null }), ['expired']],
  ])('%s', (_, one, expected) => {
    const fits = M2M_INVENTORY_FILTERS.filter(
      (filter) => filterInventory([one], [filter], NOW).length > 0,
    );
    expect(fits).toEqual(expected);
  });

  it('without a clock, only the flags of the API count', () => {
    const expiring = token({ expiration: NOW - 1, lastUsedAt: 0 });
    const fits = M2M_INVENTORY_FILTERS.filter(
      (filter) => filterInventory([expiring], [filter], null).length > 0,
    );
    expect(fits).toEqual(['active']);
  });

  it('several filters keep the tokens that fit all of them, in their order', () => {
    const tokens = [
      tokenCalled('1', { createdAt: NOW, lastUsedAt: null, expiration: NOW + DAY }),
      tokenCalled('2', { createdAt: NOW, lastUsedAt: NOW, expiration: NOW + DAY }),
      tokenCalled('3', { createdAt: NOW, lastUsedAt: null, expiration: NOW + DAY }),
      tokenCalled('4', { createdAt: NOW, lastUsedAt: null, expiration: null }),
    ];
    expect(filterInventory(tokens, ['neverUsed', 'expiring'], NOW)).toEqual([tokens[0], tokens[2]]);
  });

  it('no filter returns the given list itself', () => {
    const tokens = [token()];
    expect(filterInventory(tokens, [], NOW)).toBe(tokens);
  });
});

describe('the counts', () => {
  it('are 0 without tokens', () => {
    expect(new Set(Object.values(inventoryCounts([], NOW)))).toEqual(new Set([0]));
  });

  it('by use are unknown if no token says when it was last used', () => {
    const counts = inventoryCounts([unknownUse(), unknownUse({ revoked: true })], NOW);
    expect(counts).toMatchObject({ active: 1, revoked: 1, neverUsed: null, unused: null });
  });

  it.each([
    ['a dead one', { revoked: true }],
    ['an expired one', { expiration: NOW }],
  ])('by use are unknown if no live token says when it was last used, but %s does', (_, dead) => {
    const counts = inventoryCounts([unknownUse(), token(dead)], NOW);
    expect(counts).toMatchObject({ active: 1, neverUsed: null, unused: null });
  });

  it('by use are 0 if all tokens are dead, and say when they were last used', () => {
    const counts = inventoryCounts([token({ revoked: true, lastUsedAt: null })], NOW);
    expect(counts).toMatchObject({ active: 0, neverUsed: 0, unused: 0 });
  });

  it('by use leave out a token whose last use is unknown beside others', () => {
    const counts = inventoryCounts([unknownUse(), token({ lastUsedAt: null })], NOW);
    expect(counts).toMatchObject({ active: 2, neverUsed: 1, unused: 1 });
  });
});

const tokens = anyTokensAround(NOW);

describe('laws', () => {
  it('a count is the number of tokens that its filter shows, and filters only narrow', LAW, () => {
    assert(
      property(tokens, subarray([...M2M_INVENTORY_FILTERS]), (list, filters) => {
        const counts = inventoryCounts(list, NOW);
        const shown = M2M_INVENTORY_FILTERS.map(
          (filter) => filterInventory(list, [filter], NOW).length,
        );
        expect(M2M_INVENTORY_FILTERS.map((filter) => counts[filter] ?? 0)).toEqual(shown);
        const both = filterInventory(list, filters, NOW);
        const oneByOne = filters.reduce<readonly M2MToken[]>(
          (left, filter) => filterInventory(left, [filter], NOW),
          list,
        );
        expect(both).toEqual(oneByOne);
        expect(counts.active! + counts.expired! + counts.revoked!).toBe(list.length);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
