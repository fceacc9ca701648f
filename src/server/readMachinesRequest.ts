import { DEFAULT_LIMIT } from '../api/ListParams.js';
import { LONGEST_NAME } from '../api/writeRules.js';
import type {
  M2MTokensMachinesListContext,
  M2MTokensMachinesOrder,
} from './M2MTokensMachinesContext.js';
import { isWhole, type QueryRules, readQuery } from './readQuery.js';

export const MACHINES_QUERY: QueryRules<'query' | 'limit' | 'offset' | 'order_by'> = {
  query: ['', (text) => text.length <= LONGEST_NAME && !/[\p{Cc}\p{Cs}]/u.test(text)],
  limit: [String(DEFAULT_LIMIT), (text) => isWhole(text, 1, 500)],
  offset: ['0', (text) => isWhole(text, 0, Number.MAX_SAFE_INTEGER)],
  // A plus sign that is not escaped arrives as a space. Clerk reads a name without a sign as one with a plus.
  order_by: ['-created_at', (text) => /^[-+ ]?(?:name|created_at)$/.test(text)],
};

/**
 * Reads the query of a request for machines.
 *
 * @throws M2MTokensError `invalid_params`
 */
export function readMachinesRequest(
  query: URLSearchParams,
  ignored: ReadonlySet<string>,
): M2MTokensMachinesListContext {
  const read = readQuery(
    query,
    ignored,
    MACHINES_QUERY,
    'query has at most 255 characters; limit is an integer from 1 to 500, offset an integer from 0; ' +
      'order_by is name or created_at after + or -.',
  );
  return {
    action: 'machines.list',
    query: read.query,
    limit: Number(read.limit),
    offset: Number(read.offset),
    orderBy: read.order_by.replace(/^(?!-)[+ ]?/, '+') as M2MTokensMachinesOrder,
  };
}
