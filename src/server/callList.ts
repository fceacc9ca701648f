import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { TimeLimit } from './askInTime.js';
import { askOwn } from './askSource.js';
import { readFailures } from './callFailures.js';
import type { M2MTokensListSource } from './M2MTokensHandlerOptions.js';
import { readClerkPage } from './readClerkAnswer.js';

/**
 * Requests one page of tokens from the host's own function, such as Clerk's SDK.
 *
 * @throws M2MTokensError with the code that fits; when `signal` was aborted, its reason.
 */
export async function callList(
  list: M2MTokensListSource,
  params: ListParams,
  limit: TimeLimit,
): Promise<M2MTokenPage> {
  const ask = (signal: AbortSignal) => list({ ...params }, { signal });
  return readClerkPage(await askOwn(ask, limit, readFailures(limit.timeout)), params);
}
