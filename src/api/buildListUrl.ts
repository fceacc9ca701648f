import type { ListParams } from './ListParams.js';

/** The list call's query string. Defaults are left out, as the API fills in the same ones. */
export function buildListQuery(params: ListParams): URLSearchParams {
  const query = new URLSearchParams({ subject: params.subject });
  if (params.revoked) query.set('revoked', 'true');
  if (params.expired) query.set('expired', 'true');
  query.set('limit', String(params.limit));
  query.set('offset', String(params.offset));
  return query;
}

/** `proxyUrl` may be absolute or relative, end in a slash, and carry a query of its own, which is kept. */
export function buildListUrl(proxyUrl: string, params: ListParams): string {
  const [withoutHash = ''] = proxyUrl.split('#');
  const [path = '', ownQuery = ''] = withoutHash.split(/\?(.*)/s);
  const query = new URLSearchParams(ownQuery);
  for (const [name, value] of buildListQuery(params)) query.set(name, value);
  return `${path}?${query.toString()}`;
}
