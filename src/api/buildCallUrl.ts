import { buildListUrl } from './buildListUrl.js';
import { DEFAULT_PROXY_URL } from './getM2MTokensKey.js';
import type { M2MTokensClient } from './M2MTokensClient.js';

/**
 * Builds the URL of a call other than a list of tokens.
 *
 * @param path below `proxyUrl`; '' = `proxyUrl` itself
 */
export function buildCallUrl(
  { proxyUrl = DEFAULT_PROXY_URL }: M2MTokensClient,
  path: string,
  params: object,
): string {
  // A slash at the end stays there, because some hosts redirect a URL without it.
  const url = path === '' ? proxyUrl : proxyUrl.replace(/(\/?)\/*(?=[?#]|$)/, `${path}$1`);
  return buildListUrl(url, params).replace(/\?$/, '');
}
