import { useContext, useMemo } from 'react';
import { checkProxyUrl } from '../api/checkProxyUrl.js';
import { formatEndpoint } from '../api/getM2MTokensKey.js';
import { DEFAULT_LIMIT, type UseM2MTokensParams } from '../api/ListParams.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { readListParams } from '../api/readListParams.js';
import { createPageQuery, type PageQuery } from '../data/PageQuery.js';
import type { RowOwner } from '../data/rowGroups.js';
import { M2MTokensContext } from './M2MTokensContext.js';

export interface PageQueryResult {
  /** undefined = there is no subject, or the parameters are invalid. Its identity changes only with its key. */
  query?: PageQuery | undefined;
  /** Why the parameters are invalid. */
  paramsError?: M2MTokensError;
  /** The owner of the rows, also while the parameters are invalid. */
  owner: RowOwner;
}

/** Creates the query of a hook's parameters, after it has checked them and `proxyUrl`. */
export function usePageQuery({
  subject,
  revoked = false,
  expired = false,
  limit = DEFAULT_LIMIT,
  offset = 0,
}: UseM2MTokensParams): PageQueryResult {
  const { proxyUrl, cacheScope = null } = useContext(M2MTokensContext);
  const endpoint = formatEndpoint(proxyUrl);
  return useMemo(() => {
    const owner = { endpoint, cacheScope, params: { subject: subject ?? null } };
    try {
      checkProxyUrl(endpoint);
      const params = readListParams({ subject, revoked, expired, limit, offset });
      return { owner, query: params ? createPageQuery({ ...owner, params }) : undefined };
    } catch (error) {
      // The code above throws nothing else.
      return { owner, paramsError: error as M2MTokensError };
    }
  }, [endpoint, cacheScope, subject, revoked, expired, limit, offset]);
}
