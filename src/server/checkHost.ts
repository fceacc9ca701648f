import { M2MTokensError } from '../api/M2MTokensError.js';
import { parseHost, readHost } from './checkOrigin.js';
import { readEntries } from './readEntries.js';

/**
 * Refuses a request under a host name that is not listed. Another site can make its own name resolve to this server, and
 * then counts as the same site (DNS rebinding).
 *
 * @param allowedHosts undefined = every host
 * @throws M2MTokensError `cross_site`
 */
export function checkHost(request: Request, allowedHosts: ReadonlySet<string> | undefined): void {
  if (allowedHosts === undefined) return;
  const name = readHostName(readHost(request));
  if (name !== undefined && allowedHosts.has(name)) return;
  throw new M2MTokensError(
    'cross_site',
    'A request came for a host that is not in allowedHosts, so it was refused. If it is yours, add it; if not, it may be DNS rebinding.',
  );
}

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
  const how = "hosts without ports, such as 'admin.example.com'; there is no wildcard";
  return new Set(readEntries('allowedHosts', some, readEntry, how));
}

function readEntry(host: string): string | undefined {
  return /^(?:[^:*]+|\[[\da-f:.]+\])$/i.test(host) ? readHostName(host) : undefined;
}

/** Reads the name in a `Host` header, in lower case and without its port; undefined = not a host. */
function readHostName(host: string): string | undefined {
  return parseHost(host, 'http:')?.hostname;
}
