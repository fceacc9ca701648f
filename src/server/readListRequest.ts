import { DEFAULT_LIMIT, type ListParams, MAX_LIMIT } from '../api/ListParams.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { isMachineId } from './isMachineId.js';
import { readEntries } from './readEntries.js';

type Name = keyof ListParams;

/** The default text of each parameter, and its validator. Five parameters do not need a schema library. */
const PARAMS: Record<Name, [absent: string, canBeRead: (text: string) => boolean]> = {
  subject: ['', isMachineId],
  revoked: ['false', isFlag],
  expired: ['false', isFlag],
  limit: [String(DEFAULT_LIMIT), (text) => isWhole(text, 1, MAX_LIMIT)],
  offset: ['0', (text) => isWhole(text, 0, Number.MAX_SAFE_INTEGER)],
};
const names = Object.keys(PARAMS) as Name[];
// A set, because `in` would also find inherited names such as `constructor`.
const known: ReadonlySet<string> = new Set(names);

function isFlag(text: string): boolean {
  return text === 'true' || text === 'false';
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

/**
 * Reads the names of the parameters that `proxyUrl` or a router adds.
 *
 * @throws M2MTokensError `invalid_config`, also for one of the five parameters that the handler reads.
 */
export function readIgnoredParams(params: readonly string[] = []): ReadonlySet<string> {
  const read = (name: string) => (known.has(name) ? undefined : name);
  const how = `names other than ${names.join(', ')}`;
  return new Set(readEntries('ignoredParams', params, read, how));
}

/**
 * Reads the query of a list request: the five known parameters, each at most once. Any other must be in `ignored`.
 *
 * @throws M2MTokensError `invalid_params`, with a message for the caller that does not quote the query.
 */
export function readListRequest(query: URLSearchParams, ignored: ReadonlySet<string>): ListParams {
  const given = [...query.keys()].filter((name) => !ignored.has(name));
  if (given.some((name) => !known.has(name))) {
    throw invalid('a parameter is unknown');
  }
  const repeated = given.find((name, index) => given.indexOf(name) !== index);
  if (repeated !== undefined) throw invalid(`${repeated} was sent more than once`);
  const read = (name: Name) => query.get(name) ?? PARAMS[name][0];
  const wrong = names.filter((name) => !PARAMS[name][1](read(name)));
  if (wrong.length > 0) throw invalid(`${wrong.join(', ')} cannot be read`);
  return {
    subject: read('subject'),
    revoked: read('revoked') === 'true',
    expired: read('expired') === 'true',
    limit: Number(read('limit')),
    offset: Number(read('offset')),
  };
}

function invalid(reason: string): M2MTokensError {
  return new M2MTokensError(
    'invalid_params',
    `No tokens were requested, because ${reason}. subject is the id of a machine, mch_ and 27 letters, digits or _; ` +
      'revoked and expired are true or false; limit is an integer from 1 to 100, offset an integer from 0.',
  );
}
