import { M2MTokensError } from '../api/M2MTokensError.js';
import { readHost } from './checkOrigin.js';
import { readHostName } from './readHostName.js';

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
    'A request came under a host that is not in allowedHosts, so it was refused. If that host is yours, add it; if not, it may be DNS rebinding.',
  );
}
