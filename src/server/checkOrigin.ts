import { M2MTokensError } from '../api/M2MTokensError.js';
import { parseUrl } from '../api/parseUrl.js';
import { readEntries } from './readEntries.js';

/**
 * Allows reads from the proxy's own site or a listed one, so that another site
 * cannot use the cookies of its visitors. Writes have a stricter check: see `checkWriteOrigin`.
 *
 * @throws M2MTokensError `cross_site`
 */
export function checkOrigin(request: Request, allowedOrigins: ReadonlySet<string>): void {
  if (comesFromOwnSite(request) || isListedOrigin(request, allowedOrigins)) return;
  throw otherSite();
}

export function otherSite(): M2MTokensError {
  return new M2MTokensError(
    'cross_site',
    'A request came from another site, so it was refused. If that site is yours, add its origin to allowedOrigins.',
  );
}

/**
 * Reads the listed origins as browsers spell them in `Origin`: host in lower case, no default port, no slash.
 *
 * @throws M2MTokensError `invalid_config` for an entry that browsers never send, such as `*`.
 */
export function readAllowedOrigins(origins: readonly string[] = []): ReadonlySet<string> {
  const how = "origins such as 'https://admin.example.com'; there is no wildcard";
  return new Set(readEntries('allowedOrigins', origins, readOrigin, how));
}

function readOrigin(text: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+\/?$/i.test(text)) return undefined;
  const origin = parseUrl(text)?.origin;
  // `URL` gives app schemes (`tauri://localhost`) the origin 'null', but their web views send the whole text.
  return origin === 'null' ? text.replace(/\/$/, '') : origin;
}

export function isListedOrigin(request: Request, allowedOrigins: ReadonlySet<string>): boolean {
  const origin = readHeader(request, 'origin');
  return origin !== undefined && allowedOrigins.has(origin);
}

function comesFromOwnSite(request: Request): boolean {
  const site = readHeader(request, 'sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  // Only an old browser omits both headers, and only on a plain GET or HEAD, whose answer no other site can read. Other
  // callers are not browsers.
  return comesFromOwnHost(request) ?? true;
}

/** Whether `Origin` is the host that the browser used; undefined = there is no `Origin`. */
export function comesFromOwnHost(request: Request): boolean | undefined {
  const origin = readHeader(request, 'origin');
  return origin === undefined ? undefined : hasHost(origin, readHost(request));
}

/** The host that the browser used. Some servers build `request.url` from another one. */
export function readHost(request: Request): string {
  return readHeader(request, 'host') ?? new URL(request.url).host;
}

/** Absent headers are null, but undefined in some runtimes. */
export function readHeader(request: Request, name: string): string | undefined {
  return request.headers.get(name) ?? undefined;
}

/** Compares hosts only. TLS may end in front of this server, whose scheme then differs from the browser's. */
function hasHost(origin: string, host: string): boolean {
  const from = parseUrl(origin);
  // Browsers spell an origin in one way only, and they load this app over http or https.
  if (!from || !/^https?:$/.test(from.protocol) || from.origin !== origin) return false;
  return from.host === parseHost(host, from.protocol)?.host;
}

/** Parses a `Host` header; undefined = not a host. */
export function parseHost(host: string, protocol: string): URL | undefined {
  return /^[^\s/?#@\\]+$/.test(host) ? parseUrl(`${protocol}//${host}`) : undefined;
}
