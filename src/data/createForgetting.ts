import { parseM2MTokensKey } from '../api/getM2MTokensKey.js';
import type { M2MTokenPage } from '../api/M2MToken.js';

/**
 * The groups that a row is invalidated with, from the widest to the narrowest: all rows, its cache scope, its machine.
 * The names of two kinds never collide.
 */
export type Groups = readonly [all: string, cacheScope: string, machine: string];

export function groupsOf(
  endpoint: string,
  cacheScope: string | null,
  subject: string | null,
): Groups {
  return ['', JSON.stringify(cacheScope), JSON.stringify([endpoint, cacheScope, subject])];
}

/** The groups of an SWR key; none when the key is the host's own. */
export function groupsOfKey(key: string): Groups | readonly [] {
  const parsed = parseM2MTokensKey(key);
  return parsed ? groupsOf(parsed.endpoint, parsed.cacheScope, parsed.params.subject) : [];
}

/** Counts how often each group of rows was invalidated: older rows must not be shown. */
export function createForgetting() {
  const counts = new Map<string, number>();
  const listeners = new Set<() => void>();
  const outdated = new WeakMap<M2MTokenPage, () => boolean>();

  const timesForgotten = (groups: readonly string[]): number =>
    groups.reduce((sum, group) => sum + (counts.get(group) ?? 0), 0);

  return {
    /** Call it when the rows of a group have left the cache. */
    tellForgotten: (group: string): void => {
      counts.set(group, (counts.get(group) ?? 0) + 1);
      for (const listener of listeners) listener();
    },

    /** Grows each time the rows of one of the groups are invalidated. */
    timesForgotten,

    /** Call it with each answer when it arrives. */
    stamp: (page: M2MTokenPage, key: string): void => {
      const groups = groupsOfKey(key);
      const times = timesForgotten(groups);
      outdated.set(page, () => times < timesForgotten(groups));
    },

    /** Whether rows of its groups were invalidated since this answer arrived. */
    isOutdated: (page: M2MTokenPage): boolean => outdated.get(page)?.() === true,

    onForgotten: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
