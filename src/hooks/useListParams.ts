import { useContext, useMemo } from 'react';
import { checkProxyUrl } from '../api/checkProxyUrl.js';
import type { ListParams, UseM2MTokensParams } from '../api/ListParams.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { readListParams } from '../api/readListParams.js';
import { M2MTokensContext } from './M2MTokensContext.js';

/** The parameters with their defaults, or why they are invalid; both undefined = there is no subject. */
export interface ListParamsResult {
  listParams: ListParams | undefined;
  paramsError: M2MTokensError | undefined;
}

/** Reads a hook's parameters and checks `proxyUrl`; the result keeps its identity until one of them changes. */
export function useListParams({
  subject,
  revoked,
  expired,
  limit,
  offset,
}: UseM2MTokensParams): ListParamsResult {
  const { proxyUrl } = useContext(M2MTokensContext);
  return useMemo(() => {
    try {
      checkProxyUrl(proxyUrl);
      const listParams = readListParams({ subject, revoked, expired, limit, offset }) ?? undefined;
      return { listParams, paramsError: undefined };
    } catch (error) {
      // The code above throws nothing else.
      return { listParams: undefined, paramsError: error as M2MTokensError };
    }
  }, [proxyUrl, subject, revoked, expired, limit, offset]);
}
