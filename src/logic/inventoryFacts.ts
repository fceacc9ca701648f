import type { M2MToken } from '../api/M2MToken.js';
import { filterInventory } from './filterInventory.js';
import { M2M_INVENTORY_FILTERS, type M2MInventoryFilter, unusedSince } from './inventoryFilters.js';
import { nextStatusChange } from './nextStatusChange.js';

export interface M2MInventoryFacts {
  /** How many tokens fit each filter; null = unknown, since no token says when it was last used. */
  counts: Record<M2MInventoryFilter, number | null>;
  /** When a count may change next without a change of the tokens, in Unix milliseconds; Infinity = never. */
  nextChangeAt: number;
}

/** Counts the tokens that fit each filter at a moment. */
export function inventoryFacts(tokens: readonly M2MToken[], now: number | null): M2MInventoryFacts {
  const isUnknown = isUseUnknown(tokens);
  const counts = M2M_INVENTORY_FILTERS.map((filter) => {
    const isByUse = filter === 'neverUsed' || filter === 'unused';
    return [filter, isByUse && isUnknown ? null : filterInventory(tokens, [filter], now).length];
  });
  let nextChangeAt = Infinity;
  if (now !== null) {
    for (const token of filterInventory(tokens, ['active'], now)) {
      const unusedAt = unusedSince(token);
      nextChangeAt = Math.min(
        nextChangeAt,
        nextStatusChange(token, now),
        unusedAt > now ? unusedAt : Infinity,
      );
    }
  }
  return { counts: Object.fromEntries(counts) as M2MInventoryFacts['counts'], nextChangeAt };
}

/** Whether no token says when it was last used, as in the SDK's answers. */
export function isUseUnknown(tokens: readonly M2MToken[]): boolean {
  return tokens.length > 0 && tokens.every(({ lastUsedAt }) => lastUsedAt === undefined);
}
