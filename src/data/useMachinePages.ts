import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { applyFailure } from './applyFailure.js';
import { asPage } from './asPage.js';
import { keepRevoked, writeToken } from './keptRevoked.js';
import type { PageQuery } from './PageQuery.js';
import type { PageStore } from './PageStore.js';
import { isInGroup, machineGroup, type RowOwner } from './rowGroups.js';
import { usePageStore } from './usePageStore.js';
import { useRevalidate } from './useRevalidate.js';

/** The cached pages of one machine, for writes. It works after its component has unmounted. */
export interface MachinePages {
  /** Names the endpoint, the cache scope and the subject. */
  readonly group: string;
  /** null = there is no machine. */
  readonly subject: string | null;
  /** All rows of the pages. */
  rows: () => M2MToken[];
  /** Puts the answered token into every page that has it. */
  write: (token: M2MToken) => void;
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
  /** Calls the listener when an epoch may have begun; the returned function unsubscribes. */
  subscribe: (listener: () => void) => () => void;
}

export function useMachinePages({ endpoint, cacheScope, params }: RowOwner): MachinePages {
  const { cache, mutate } = useSWRConfig();
  const store = usePageStore();
  const revalidate = useRevalidate();
  const { subject } = params;
  return useMemo(() => {
    const owner = { endpoint, cacheScope, params: { subject } };
    const group = machineGroup(owner);
    const isOurs = isInGroup(group);
    const queries = () => [...store.cachedQueries()].filter(isOurs);
    const epochOf = () => store.epochs.of({ ...owner, params: { subject: null } });
    const pageOf = ({ key }: PageQuery) => asPage(cache.get(key)?.data, subject);
    return {
      group,
      subject,
      rows: () => queries().flatMap((query) => pageOf(query)?.data ?? []),

      write: (token) => {
        keepRevokedRows(store);
        for (const query of queries()) {
          const page = pageOf(query);
          const written = page && writeToken(page, token, store.entries.get(query.key));
          if (written === undefined) continue;
          store.epochs.stamp(written, query);
          // SWR drops the answer of a request in flight, which may be older. It rejects when the cache has unmounted.
          mutate(query.key, written, { revalidate: false }).catch(() => {});
        }
      },

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
      subscribe: store.epochs.subscribe,
    };
  }, [cache, mutate, store, revalidate, endpoint, cacheScope, subject]);
}

function keepRevokedRows(store: PageStore): void {
  store.edit = (page, { key, params }) => keepRevoked(page, store.entries.get(key), params.offset);
}
