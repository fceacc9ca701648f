import type { ListParams } from './ListParams.js';

/** The list call's query string. Every parameter is written, so that none of the proxy URL's own stays in force. */
export function buildListQuery(params: ListParams): URLSearchParams {
  const { subject, revoked, expired, limit, offset } = params;
  return new URLSearchParams({
    subject,
    revoked: String(revoked),
    expired: String(expired),
    limit: String(limit),
    offset: String(offset),
  });
}

/** `proxyUrl` may be absolute or relative, end in a slash, and carry a query of its own, which is kept. */
export function buildListUrl(proxyUrl: string, params: ListParams): string {
  const [withoutHash = ''] = proxyUrl.split('#');
  const [path = '', ownQuery = ''] = withoutHash.split(/\?(.*)/s);
  // Of a text that begins with a question mark URLSearchParams takes one away.
  const query = new URLSearchParams(`?${ownQuery}`);
  for (const [name, value] of buildListQuery(params)) query.set(name, value);
  return withoutCredentials(`${path}?${query.toString()}`);
}

/** `fetch` refuses a URL with a user name, which a relative one takes from a page that was opened as `https://user:pass@host`. */
function withoutCredentials(url: string): string {
  const { document, location }: Partial<typeof globalThis> = globalThis;
  const base = document?.baseURI ?? location?.href;
  if (!base?.includes('@')) return url;
  const whole = new URL(url, base);
  whole.username = '';
  whole.password = '';
  return whole.href;
}
