import type { Machine, MachinePage } from '../api/Machine.js';
import { machinesFromProxy } from '../api/machinesFromProxy.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { MachineRead } from '../api/readMachineParams.js';
import { correctClock } from '../time/clockShift.js';
import { createPageQuery, type PageQuery } from './PageQuery.js';

/**
 * The query of a page of machines. Its subject is the path below `proxyUrl`, which no token has. So the machines are requested,
 * kept and removed as pages of tokens are.
 */
export function createMachineQuery(
  owner: Pick<PageQuery, 'endpoint' | 'cacheScope'>,
  read: MachineRead,
): PageQuery {
  const { path, filters, limit, offset } = read;
  const subject = `${path}?${new URLSearchParams(filters).toString()}`;
  return {
    ...createPageQuery({
      ...owner,
      params: { subject, revoked: false, expired: false, limit, offset },
    }),
    ask: async (client, _query, signal) =>
      toPage(await machinesFromProxy(client, read, { signal, onServerTime: correctClock })),
  };
}

/** Whether a query is one of machines. */
export function isMachineQuery({ params }: PageQuery): boolean {
  return params.subject.startsWith('/machines');
}

/** Machines in the form of a page: rows with an id, and their total. Only the code of machines reads the rows. */
export function toPage({ machines, totalCount, skipped }: MachinePage): M2MTokenPage {
  return { data: machines, totalCount, skipped } as unknown as M2MTokenPage;
}

export function toMachines(page: M2MTokenPage | undefined): MachinePage {
  const { data = [], totalCount = 0, skipped = 0 } = page ?? {};
  const machines = data as unknown as readonly Machine[];
  return { machines, totalCount: totalCount ?? machines.length, skipped };
}
