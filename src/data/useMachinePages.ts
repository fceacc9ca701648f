import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { applyFailure } from './applyFailure.js';
import { asPage } from './asPage.js';
import type { PageQuery } from './PageQuery.js';
import { isInGroup, machineGroup, type RowOwner } from './rowGroups.js';
import { usePageStore } from './usePageStore.js';
import { useRevalidate } from './useRevalidate.js';

/** The cached pages of one machine, for writes. It works after its component has unmounted. */
export interface MachinePages {
  /** Names the endpoint, the cache scope and the subject. */
  readonly group: string;
  /** null = there is no machine. */
  readonly subject: string | null;
  /** The pages, with their queries. */
  all: () => { query: PageQuery; page: M2MTokenPage }[];
  /**
   * Revalidates the pages, as a user action, unless another epoch has begun: after `clear()` only the user may bring rows
   * back. Resolves when the answers have arrived.
   */
  revalidate: (epoch: number) => Promise<void>;
  /** Applies the failure of a write to all lists, as that of a read. A 403 is about the write only, so the rows stay. */
  fail: (error: M2MTokensError) => void;
  /** Grows when the rows of the user go: after `clear()`, and when the session has ended. */
  epoch: () => number;
  /** Counts the times that all rows went, as by `clear()`. */
  clears: () => number;
  /** Calls the listener when another epoch has begun; the returned function unsubscribes. */
  subscribe: (listener: () => void) => () => void;
}

export function useMachinePages({ endpoint, cacheScope, params }: RowOwner): MachinePages {
  const { cache } = useSWRConfig();
  const store = usePageStore();
  const revalidate = useRevalidate();
  const { subject } = params;
  return useMemo(() => {
    const owner = { endpoint, cacheScope, params: { subject } };
    const group = machineGroup(owner);
    const isOurs = isInGroup(group);
    const epochOf = () => store.epochs.of({ ...owner, params: { subject: null } });
    return {
      group,
      subject,
      all: () =>
        [...store.cachedQueries()].filter(isOurs).flatMap((query) => {
          const page = asPage(cache.get(query.key)?.data, subject);
          return page ? [{ query, page }] : [];
        }),

      revalidate: async (epoch) => {
        // SWR rejects when the cache has unmounted. A failed answer is in the state of its key.
        if (epoch === epochOf()) await revalidate(isOurs).catch(() => {});
      },

      fail: (error) => {
        // No page has failed, so each one with rows revalidates.
        const query = { ...owner, key: '' } as PageQuery;
        if (error.status !== 403) applyFailure(store, query, error);
      },

      epoch: epochOf,
      // The groups of this owner are those of all rows, and of an empty scope.
      clears: () => store.epochs.of({ endpoint: '', cacheScope: '', params: { subject: null } }),
      subscribe: (listener) => {
        let epoch = epochOf();
        return store.epochs.subscribe(() => {
          const before = epoch;
          epoch = epochOf();
          if (epoch !== before) listener();
        });
      },
    };
  }, [cache, store, revalidate, endpoint, cacheScope, subject]);
}
