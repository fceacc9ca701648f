import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import type { Machine, MachinePage } from '../api/Machine.js';
import { isMachineQuery, toMachines, toPage } from './machineQuery.js';
import type { PageQuery } from './PageQuery.js';
import { usePageStore } from './usePageStore.js';
import { useRevalidate } from './useRevalidate.js';

/** The cached machines of one endpoint and cache scope. */
export interface MachineRows {
  all: () => { query: PageQuery; page: MachinePage }[];
  /** Replaces each machine by the result of `edit`; undefined = it goes. */
  change: (edit: (machine: Machine) => Machine | undefined) => void;
  /** Revalidates the machines on the screen, except the machine with this id. */
  revalidate: (exceptId?: string) => Promise<void>;
}

export function useMachineRows({
  endpoint,
  cacheScope,
}: Pick<PageQuery, 'endpoint' | 'cacheScope'>): MachineRows {
  const { mutate } = useSWRConfig();
  const store = usePageStore();
  const revalidate = useRevalidate();
  return useMemo(() => {
    const isOurs = (query: PageQuery) =>
      query.endpoint === endpoint && query.cacheScope === cacheScope && isMachineQuery(query);
    const all = () =>
      [...store.cachedQueries()].filter(isOurs).map((query) => ({
        query,
        page: toMachines(store.entries.stateOf(query.key)?.data),
      }));
    return {
      all,

      change: (edit) => {
        for (const { query, page } of all()) {
          const machines = page.machines.flatMap((machine) => edit(machine) ?? []);
          if (machines.every((machine, index) => machine === page.machines[index])) {
            if (machines.length === page.machines.length) continue;
          }
          const totalCount = page.totalCount - page.machines.length + machines.length;
          const changed = toPage({ ...page, machines, totalCount });
          store.epochs.stamp(changed, query);
          // SWR drops the answer of a request in flight, which may be older. It rejects when the cache has unmounted.
          mutate(query.key, changed, { revalidate: false }).catch(() => {});
        }
      },

      // SWR rejects when the cache has unmounted. A failed answer is in the state of its key.
      revalidate: (exceptId) =>
        revalidate(
          (query) => isOurs(query) && query.params.subject !== `/machines/${exceptId}?`,
        ).catch(() => {}),
    };
  }, [mutate, store, revalidate, endpoint, cacheScope]);
}
