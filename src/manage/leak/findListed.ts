import { listFromProxy } from '../../api/listFromProxy.js';
import { MAX_LIMIT } from '../../api/ListParams.js';
import type { M2MToken } from '../../api/M2MToken.js';
import type { ProxyRequests } from './useProxyRequest.js';

/** A search reads at most so many pages of 100 tokens. */
const MAX_PAGES = 5;

/**
 * Finds tokens by id among the newest 500 of a machine, page after page, until all are found. Clerk has no call that reads
 * one token.
 */
export async function findListed(
  request: ProxyRequests['request'],
  subject: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, M2MToken>> {
  const found = new Map<string, M2MToken>();
  const limit = MAX_LIMIT;
  for (let offset = 0; offset < MAX_PAGES * limit && found.size < ids.length; offset += limit) {
    const params = { subject, revoked: true, expired: true, limit, offset };
    // oxlint-disable-next-line no-await-in-loop -- most searches end on the first page
    const { data } = await request(
      (client, options) => listFromProxy(client, params, options),
      signal,
    );
    for (const token of data) if (ids.includes(token.id)) found.set(token.id, token);
    if (data.length < limit) break;
  }
  return found;
}
