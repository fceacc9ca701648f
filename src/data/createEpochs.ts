import type { M2MTokenPage } from '../api/M2MToken.js';
import { knowPage, knownPages } from './knownPages.js';
import { groupsOf, type RowOwner } from './rowGroups.js';

/** Counts invalidations: rows of an earlier epoch must not be shown. */
export interface Epochs {
  /** The current epoch. It grows with each invalidation of the machine's rows, of its cache scope, or of all rows. */
  of: (owner: RowOwner) => number;
  /** Begins the next epoch of a group of rows. Call it when the rows have left the cache. */
  begin: (group: string) => void;
  /** Records the epoch in which an answer arrives. */
  stamp: (page: M2MTokenPage, owner: RowOwner) => void;
  /** Whether a page arrived in an earlier epoch. */
  isOutdated: (page: M2MTokenPage) => boolean;
  /** Calls the listener when any epoch begins; the returned function unsubscribes. */
  subscribe: (listener: () => void) => () => void;
}

export function createEpochs(): Epochs {
  const counts = new Map<string, number>();
  const listeners = new Set<() => void>();
  const count = (group: string) => counts.get(group) ?? 0;

  const epochs: Epochs = {
    of: (owner) => groupsOf(owner).reduce((sum, group) => sum + count(group), 0),

    begin: (group) => {
      counts.set(group, count(group) + 1);
      for (const listener of listeners) listener();
    },

    stamp: (page, owner) => {
      const epoch = epochs.of(owner);
      // A page counts in the epochs of its own SWR cache only.
      knowPage(page, page, (current) => current === epochs && epoch < epochs.of(owner));
    },

    isOutdated: (page) => knownPages.get(page)?.isOutdated?.(epochs) === true,

    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return epochs;
}
