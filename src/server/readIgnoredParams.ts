import { LIST_QUERY } from './readListRequest.js';
import { readEntries } from './readEntries.js';
import { MACHINES_QUERY } from './readMachinesRequest.js';

const names = Object.keys({ ...LIST_QUERY, ...MACHINES_QUERY });

/**
 * Reads the names of the parameters that `proxyUrl` or a router adds.
 *
 * @throws M2MTokensError `invalid_config`, also for one of the parameters that the handler reads.
 */
export function readIgnoredParams(params: readonly string[] = []): ReadonlySet<string> {
  const read = (name: string) => (names.includes(name) ? undefined : name);
  const how = `names other than ${names.join(', ')}`;
  return new Set(readEntries('ignoredParams', params, read, how));
}
