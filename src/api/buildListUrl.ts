import { parseUrl } from './parseUrl.js';

/** Sets every parameter of the call, so that none comes from a URL's own query. */
export function setListParams(query: URLSearchParams, params: object): void {
  for (const [name, value] of Object.entries(params)) query.set(name, String(value));
}

/** Builds the URL of a page. `proxyUrl` may be absolute or relative, may end in a slash, and keeps its own query. */
export function buildListUrl(proxyUrl: string, params: object): string {
  const [withoutHash = ''] = proxyUrl.split('#');
  const [path = '', ownQuery = ''] = withoutHash.split(/\?(.*)/s);
  // URLSearchParams strips one leading question mark.
  const query = new URLSearchParams(`?${ownQuery}`);
  setListParams(query, params);
  return withoutCredentials(`${path}?${query.toString()}`);
}

/** `fetch` refuses a URL with a user name. A relative URL inherits one from a page opened as `https://user:pass@host`. */
function withoutCredentials(url: string): string {
  const { document, location }: Partial<typeof globalThis> = globalThis;
  const page = parseUrl(document?.baseURI ?? location?.href ?? '');
  if (!page?.username && !page?.password) return url;
  const whole = new URL(url, page);
  whole.username = '';
  whole.password = '';
  return whole.href;
}
