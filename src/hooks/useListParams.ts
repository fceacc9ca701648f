import { useMemo } from 'react';
import type { ListParams, UseM2MTokensParams } from '../api/ListParams.js';
import { isM2MTokensError, type M2MTokensError } from '../api/M2MTokensError.js';
import { readListParams } from '../api/readListParams.js';

/** The parameters with their defaults, or why they cannot be used; both undefined = there is no subject. */
export interface ListParamsResult {
  listParams: ListParams | undefined;
  paramsError: M2MTokensError | undefined;
}

/** Reads a hook's parameters; the result is the same object until one of them changes. */
export function useListParams({
  subject,
  revoked,
  expired,
  limit,
  offset,
}: UseM2MTokensParams): ListParamsResult {
  return useMemo(() => {
    try {
      const listParams = readListParams({ subject, revoked, expired, limit, offset }) ?? undefined;
      return { listParams, paramsError: undefined };
    } catch (error) {
      if (isM2MTokensError(error)) return { listParams: undefined, paramsError: error };
      throw error;
    }
  }, [subject, revoked, expired, limit, offset]);
}
