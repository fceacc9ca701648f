import { setListParams } from '../api/buildListUrl.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { parseUrl } from '../api/parseUrl.js';
import type { ClerkRequest } from './askClerk.js';

const CLERK_API_URL = 'https://api.clerk.com';

/**
 * Builds the URL of a call. `apiUrl` may end in `/v1` or a slash, or neither. The path is the one of Clerk's API
 * document; Clerk's SDK leaves out `/v1` for this one resource.
 *
 * @throws M2MTokensError `not_configured` when `apiUrl`, or the environment's `CLERK_API_URL`, is not a URL, would send the
 * key unencrypted over a public network, or holds a user name or password. `fetch` refuses these or sends them in place of the key.
 */
export function buildClerkUrl(apiUrl: string | undefined, { path, params }: ClerkRequest): string {
  const url = parse(apiUrl || environmentUrl() || CLERK_API_URL);
  url.pathname = `${url.pathname.replace(/(?:\/v1)?\/*$/, '')}/v1/${path}`;
  url.search = '';
  if (params) setListParams(url.searchParams, params);
  url.hash = '';
  return url.href;
}

/** Edge runtimes and workers may have no `process`, and Deno may deny access to its `env`. */
function environmentUrl(): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.['CLERK_API_URL'];
  } catch {
    return undefined;
  }
}

function parse(apiUrl: string): URL {
  const url = parseUrl(apiUrl);
  if (url && isSafe(url)) return url;
  // Leaves out the URL, which may hold a password.
  throw new M2MTokensError(
    'not_configured',
    'apiUrl or CLERK_API_URL is not an https URL (http for private hosts), or has a password, so Clerk cannot be called. Correct or omit it.',
  );
}

/** Loopback, the private ranges of IPv4 and IPv6, and names that public DNS does not have. */
const PRIVATE_HOST =
  /^(?:(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2,3}|\[(?:::1|f[cd][\da-f]{2}:.*)\]|[^.:]+|.+\.(?:localhost|internal|local|test))$/;

function isSafe({ protocol, hostname, username, password }: URL): boolean {
  // Plain HTTP to a private host stays within its own machine or network.
  const isPrivate = protocol === 'https:' || (protocol === 'http:' && PRIVATE_HOST.test(hostname));
  return isPrivate && username + password === '';
}
