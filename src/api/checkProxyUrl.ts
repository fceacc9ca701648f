import { noTokensError } from './noTokensError.js';
import { parseUrl } from './parseUrl.js';

/**
 * Refuses a `proxyUrl` with a user name or password, which would end up in cache keys and in the errors of `fetch`.
 *
 * @throws M2MTokensError `invalid_config`, which does not quote the URL.
 */
export function checkProxyUrl(proxyUrl = ''): void {
  // The base has a scheme that no proxyUrl has, because https:user@host would be relative to an https base.
  const url = parseUrl(proxyUrl, 'ws://page');
  if (url && url.username + url.password === '') return;
  throw noTokensError(
    'invalid_config',
    'proxyUrl is not a URL, or holds a user name or password. Pass credentials in headers.',
  );
}
