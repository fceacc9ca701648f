import { M2MTokensError } from './M2MTokensError.js';

/**
 * Refuses a `proxyUrl` with a user name or password: it is part of the cache keys, and `fetch` would quote it in its errors.
 *
 * @throws M2MTokensError `invalid_config`, without the words of the URL.
 */
export function checkProxyUrl(proxyUrl = ''): void {
  try {
    // A base that no proxyUrl has the scheme of: https:user@host is relative to a page of https.
    const { username, password } = new URL(proxyUrl, 'ws://page');
    if (username + password === '') return;
  } catch {}
  throw new M2MTokensError(
    'invalid_config',
    'proxyUrl is not a URL, or holds a user name or password, so no M2M tokens can be shown. Pass credentials in headers.',
  );
}
