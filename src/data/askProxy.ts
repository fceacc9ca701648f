import { listFromProxy } from '../api/listFromProxy.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensClient } from '../api/M2MTokensClient.js';
import { correctClock } from '../time/clockShift.js';
import type { PageQuery } from './PageQuery.js';

/** Requests a page, both for a prefetch and for a list. */
export function askProxy(
  client: M2MTokensClient,
  { params }: PageQuery,
  signal: AbortSignal,
): Promise<M2MTokenPage> {
  return listFromProxy(client, params, { signal, onServerTime: correctClock });
}
