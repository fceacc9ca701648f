import type { ListParams } from './ListParams.js';

/**
 * Builds the list call's query string. It includes every parameter, so that none comes from the proxy URL's own query.
 */
export function buildListQuery(params: ListParams): URLSearchParams {
  return new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/** Builds the URL of a page. `proxyUrl` may be absolute or relative, may end in a slash, and keeps its own query. */
export function buildListUrl(proxyUrl: string, params: ListParams): string {
  const [withoutHash = ''] = proxyUrl.split('#');
  const [path = '', ownQuery = ''] = withoutHash.split(/\?(.*)/s);
  // URLSearchParams strips one leading question mark.
  const query = new URLSearchParams(`?${ownQuery}`);
  for (const [name, value] of buildListQuery(params)) query.set(name, value);
  return withoutCredentials(`${path}?${query.toString()}`);
}

/** `fetch` refuses a URL with a user name. A relative URL inherits one from a page opened as `https://user:pass@host`. */
function withoutCredentials(url: string): string {
  const { document, location }: Partial<typeof globalThis> = globalThis;
  const base = document?.baseURI ?? location?.href;
  // An @ in another part of the page's address is harmless, so the URL stays as the host wrote it.
  if (!base || !/^[^/]*\/\/[^/?#]*@/.test(base)) return url;
  const whole = new URL(url, base);
  whole.username = '';
  whole.password = '';
  return whole.href;
}
