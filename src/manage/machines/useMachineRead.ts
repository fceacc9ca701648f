import { useContext, useEffect, useMemo } from 'react';
import { checkProxyUrl } from '../../api/checkProxyUrl.js';
import { formatEndpoint } from '../../api/getM2MTokensKey.js';
import type { MachinePage } from '../../api/Machine.js';
import type { UseMachinesParams } from '../../api/MachineListParams.js';
import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { readMachineParams } from '../../api/readMachineParams.js';
import { createMachineQuery, toMachines } from '../../data/machineQuery.js';
import type { PageQuery } from '../../data/PageQuery.js';
import { usePage } from '../../data/usePage.js';
import { M2MTokensContext } from '../../hooks/M2MTokensContext.js';
import { reportNames } from './machineNews.js';

/** The state of a read, with the fields of SWR. A change re-renders only components that have read the field. */
export interface MachineReadState {
  /** Why the last request failed; the data, if any, are older. */
  readonly error: M2MTokensError | undefined;
  /** A request is in flight and there are no data. */
  readonly isLoading: boolean;
  /** A request is in flight. */
  readonly isValidating: boolean;
  /** Requests the data again, also while a `Retry-After` throttles automatic requests. */
  readonly refresh: () => Promise<unknown>;
}

/** Reads a page of machines, or the machine with an id; null = no request. */
export function useMachineRead(
  params: string | UseMachinesParams | null,
): MachineReadState & MachinePage & { isKnown: boolean } {
  const client = useContext(M2MTokensContext);
  const { endpoint, cacheScope } = useMachineOwner();
  // A host with inline parameters passes an equal but new object in each render.
  const asked = JSON.stringify(params);
  const { query, paramsError } = useMemo<{
    query?: PageQuery;
    paramsError?: M2MTokensError;
  }>(() => {
    const given = JSON.parse(asked) as typeof params;
    try {
      checkProxyUrl(endpoint);
      if (given === null) return {};
      return { query: createMachineQuery({ endpoint, cacheScope }, readMachineParams(given)) };
    } catch (error) {
      // The code above throws nothing else.
      return { paramsError: error as M2MTokensError };
    }
  }, [asked, endpoint, cacheScope]);
  const owner = query ?? { endpoint, cacheScope, params: { subject: null } };
  const { swr, data, mutate, isAsking } = usePage({ client, query, owner, options: {} });
  const page = useMemo(() => toMachines(data), [data]);
  useEffect(reportNames, [page]);
  const isKnown = data !== undefined;
  return {
    ...page,
    isKnown,
    refresh: () => mutate(),
    get error() {
      return paramsError ?? swr.error;
    },
    get isLoading() {
      return !isKnown && isAsking();
    },
    get isValidating() {
      return isKnown ? swr.isValidating : isAsking();
    },
  };
}

/** The endpoint and the cache scope of the machines. */
export function useMachineOwner(): Pick<PageQuery, 'endpoint' | 'cacheScope'> {
  const { proxyUrl, cacheScope = null } = useContext(M2MTokensContext);
  return { endpoint: formatEndpoint(proxyUrl), cacheScope };
}
