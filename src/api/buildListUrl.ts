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
  return `${path}?${query.toString()}`;
}
