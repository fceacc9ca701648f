import { DEFAULT_LIMIT, type ListParams, MAX_LIMIT } from '../api/ListParams.js';
import { isMachineId } from '../api/isMachineId.js';
import { isWhole, type QueryRules, readQuery } from './readQuery.js';

export const LIST_QUERY: QueryRules<keyof ListParams> = {
  subject: ['', isMachineId],
  revoked: ['false', isFlag],
  expired: ['false', isFlag],
  limit: [String(DEFAULT_LIMIT), (text) => isWhole(text, 1, MAX_LIMIT)],
  offset: ['0', (text) => isWhole(text, 0, Number.MAX_SAFE_INTEGER)],
};

/**
 * Reads the query of a list request.
 *
 * @throws M2MTokensError `invalid_params`
 */
export function readListRequest(query: URLSearchParams, ignored: ReadonlySet<string>): ListParams {
  const { subject, revoked, expired, limit, offset } = readQuery(
    query,
    ignored,
    LIST_QUERY,
    'subject is the id of a machine, mch_ and 27 letters, digits or _; ' +
      'revoked and expired are true or false; limit is an integer from 1 to 100, offset an integer from 0.',
  );
  return {
    subject,
    revoked: revoked === 'true',
    expired: expired === 'true',
    limit: Number(limit),
    offset: Number(offset),
  };
}

function isFlag(text: string): boolean {
  return text === 'true' || text === 'false';
}
