import { isListedOrigin, otherSite } from './checkOrigin.js';
import { readEntries } from './readEntries.js';

/** The headers that the client sends itself, or that its `headers` option usually adds. */
const OWN_HEADERS = ['authorization', 'content-type', 'accept'];

/**
 * Joins the headers that a listed origin may send, for the answer to a preflight.
 *
 * @throws M2MTokensError `invalid_config` for anything but names. `*` would not cover `authorization` or requests with cookies.
 */
export function readAllowedHeaders(headers: readonly string[] = []): string {
  const how = "names such as 'x-tenant-id'; there is no wildcard";
  const names = readEntries('allowedHeaders', headers, readHeaderName, how);
  return [...new Set([...OWN_HEADERS, ...names])].join(', ');
}

function readHeaderName(text: string): string | undefined {
  return /^[!#$%&'+.^_`|~\w-]+$/.test(text) ? text.toLowerCase() : undefined;
}

/**
 * The headers that tell a listed origin what it may send.
 *
 * @param methods those that the handler serves at this path
 * @throws M2MTokensError `cross_site` for any other origin
 */
export function preflightHeaders(
  request: Request,
  allowedOrigins: ReadonlySet<string>,
  allowedHeaders: string,
  methods: readonly string[],
): Record<string, string> {
  if (!isListedOrigin(request, allowedOrigins)) {
    throw otherSite();
  }
  return {
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': allowedHeaders,
    // Safari caches for ten minutes at most. A short time also ends the access of an origin soon after it has left the
    // list.
    'Access-Control-Max-Age': '600',
  };
}

/** The headers that let a listed origin read an answer, errors included. Any other origin gets none. */
export function corsHeaders(
  request: Request,
  allowedOrigins: ReadonlySet<string>,
): Record<string, string> {
  if (!isListedOrigin(request, allowedOrigins)) return {};
  return {
    'Access-Control-Allow-Origin': request.headers.get('origin') ?? '',
    'Access-Control-Allow-Credentials': 'true',
    // The client reads when it may retry, and how far its clock is off.
    'Access-Control-Expose-Headers': 'Retry-After, Date',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    Vary: 'Origin',
  };
}
