import { comesFromOwnHost, isListedOrigin, otherSite, readHeader } from './checkOrigin.js';

/**
 * Allows a write from a listed origin or from the proxy's own host only. A read also passes without `Sec-Fetch-Site` and
 * `Origin`, since no other site can read its answer; a write has done its harm by then.
 *
 * @throws M2MTokensError `cross_site`
 */
export function checkWriteOrigin(request: Request, allowedOrigins: ReadonlySet<string>): void {
  if (isListedOrigin(request, allowedOrigins)) return;
  const site = readHeader(request, 'sec-fetch-site');
  const isOwn = comesFromOwnHost(request);
  // One of the two headers is enough, if the other is absent.
  if (site === 'same-origin' ? (isOwn ?? true) : site === undefined && isOwn) return;
  throw otherSite();
}
