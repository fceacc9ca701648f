import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * Lets through what comes from the proxy's own site or from a listed one, so that another site
 * cannot use the cookies of whoever visits it.
 *
 * @throws M2MTokensError `cross_site`
 */
export function checkOrigin(request: Request, allowedOrigins: ReadonlySet<string>): void {
  if (comesFromOwnSite(request) || isListedOrigin(request, allowedOrigins)) return;
  throw new M2MTokensError(
    'cross_site',
    'A request came from another site, so it was refused. If that site is yours, add its origin to allowedOrigins.',
  );
}

export function isListedOrigin(request: Request, allowedOrigins: ReadonlySet<string>): boolean {
  const origin = readHeader(request, 'origin');
  return origin !== undefined && allowedOrigins.has(origin);
}

function comesFromOwnSite(request: Request): boolean {
  const site = readHeader(request, 'sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = readHeader(request, 'origin');
  // Neither header: no browser, or an old one's plain GET or HEAD, whose answer no other site can read.
  if (origin === undefined) return request.method === 'GET' || request.method === 'HEAD';
  return hasHost(origin, readHost(request));
}

/** The host that the browser used. Servers build `request.url` from another one now and then. */
export function readHost(request: Request): string {
  return readHeader(request, 'host') ?? new URL(request.url).host;
}

/** Absent headers are null, and undefined in a runtime or two. */
function readHeader(request: Request, name: string): string | undefined {
  return request.headers.get(name) ?? undefined;
}

/** Compares hosts only: TLS may have ended before us, and then our own scheme is not the browser's. */
function hasHost(origin: string, host: string): boolean {
  if (!/^[^\s/?#@\\]+$/.test(host)) return false;
  try {
    const from = new URL(origin);
    // A browser writes an origin in one way only, and what it shows of ours came over HTTP.
    if (!/^https?:$/.test(from.protocol) || from.origin !== origin) return false;
    return from.host === new URL(`${from.protocol}//${host}`).host;
  } catch {
    return false;
  }
}
