import { checkProxyUrl } from './checkProxyUrl.js';
import type { ListParams, UseM2MTokensParams } from './ListParams.js';
import { M2MTokensError } from './M2MTokensError.js';
import { parseJson } from './parseJson.js';
import { readListParams } from './readListParams.js';

/** The endpoint of a page, and the user that it is cached for. */
export interface M2MTokensKeyScope {
  /**
   * As given to `<M2MTokensProvider>`.
   *
   * @default '/api/m2m-tokens'
   */
  proxyUrl?: string | undefined;
  /** As given to `<M2MTokensProvider>`. Absent = none. */
  cacheScope?: string | undefined;
}

/** The contents of a key. */
export interface M2MTokensKeyParts {
  endpoint: string;
  cacheScope: string | null;
  params: ListParams;
}

export const DEFAULT_PROXY_URL = '/api/m2m-tokens';

const PREFIX = 'react-m2m-tokens:';

/**
 * Returns the key under which SWR caches a page. It is a plain string, so it is its own serialised form:
 * use it on the server as `<SWRConfig value={{ fallback: { [key]: page } }}>`, with `page` from `listM2MTokens`.
 *
 * @throws M2MTokensError `invalid_params` when the parameters are invalid or have no subject, `invalid_config` when
 * `proxyUrl` is not a URL, or holds a user name or password.
 */
export function getM2MTokensKey(params: UseM2MTokensParams, scope: M2MTokensKeyScope = {}): string {
  checkProxyUrl(scope.proxyUrl);
  const read = readListParams(params);
  if (read === null) {
    throw new M2MTokensError(
      'invalid_params',
      'There is no key without a subject: pass the id of a machine, mch_….',
    );
  }
  return formatKey({
    endpoint: formatEndpoint(scope.proxyUrl),
    cacheScope: scope.cacheScope ?? null,
    params: read,
  });
}

export function formatKey({ endpoint, cacheScope, params }: M2MTokensKeyParts): string {
  const { subject, revoked, expired, limit, offset } = params;
  return PREFIX + JSON.stringify([endpoint, cacheScope, subject, revoked, expired, limit, offset]);
}

/**
 * Removes a slash at the end, since both spellings of a proxy URL are the same endpoint. It keeps `/`, which is not the
 * same as ''.
 */
export function formatEndpoint(proxyUrl: string = DEFAULT_PROXY_URL): string {
  return proxyUrl.replace(/^([^?#]*[^/?#])\/+(?=$|[?#])/, '$1');
}

/** The inverse of `formatKey`; null = not one of our keys. */
export function parseM2MTokensKey(key: string): M2MTokensKeyParts | null {
  if (!key.startsWith(PREFIX)) return null;
  const fields = parseJson(key.slice(PREFIX.length));
  if (!isKeyFields(fields)) return null;
  const [endpoint, cacheScope, subject, revoked, expired, limit, offset] = fields;
  return { endpoint, cacheScope, params: { subject, revoked, expired, limit, offset } };
}

/** The array inside a key of `formatKey`. */
type KeyFields = [string, string | null, string, boolean, boolean, number, number];

function isKeyFields(value: unknown): value is KeyFields {
  return Array.isArray(value) && value.length === 7;
}
