import { readEntries } from './readEntries.js';
import { readHostName } from './readHostName.js';

/**
 * Reads the listed hosts as URLs spell them.
 *
 * @throws M2MTokensError `invalid_config` for anything but a name, and for an empty list, which would refuse every request.
 */
export function readAllowedHosts(
  hosts: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (hosts === undefined) return undefined;
  const some = hosts?.length === 0 ? null : hosts;
  const how = "names without ports, such as 'admin.example.com'; there is no wildcard";
  return new Set(readEntries('allowedHosts', some, readEntry, 'host name', how));
}

function readEntry(host: string): string | undefined {
  return /^(?:[^:*]+|\[[\da-f:.]+\])$/i.test(host) ? readHostName(host) : undefined;
}
