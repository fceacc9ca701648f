import { createDeadline } from '../api/createDeadline.js';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensListSource } from './M2MTokensHandlerOptions.js';
import { readClerkPage } from './readClerkAnswer.js';
import { readThrownRefusal } from './readThrownRefusal.js';
import { upstreamFailure, upstreamTimeout, upstreamUnreachable } from './upstreamFailure.js';

export interface ListCall {
  /** Milliseconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
}

/**
 * Requests one page of tokens from the host's own function, such as Clerk's SDK.
 *
 * @throws M2MTokensError with the code that fits; when `signal` was aborted, its reason.
 */
export async function callList(
  list: M2MTokensListSource,
  params: ListParams,
  { timeout, signal }: ListCall,
): Promise<M2MTokenPage> {
  if (signal?.aborted) throw signal.reason;
  return readClerkPage(await ask(list, params, { timeout, signal }), params);
}

async function ask(
  list: M2MTokensListSource,
  params: ListParams,
  { timeout, signal }: ListCall,
): Promise<string> {
  const deadline = createDeadline(timeout, signal);
  try {
    const answer = deadline.race((async () => list({ ...params }, { signal: deadline.signal }))());
    return toJson(await answer);
  } catch (thrown) {
    if (signal?.aborted) throw thrown;
    if (deadline.isOver()) throw upstreamTimeout(timeout);
    const refusal = readThrownRefusal(thrown);
    throw refusal === undefined ? upstreamUnreachable(thrown) : upstreamFailure(refusal);
  } finally {
    deadline.clear();
  }
}

/** The SDK returns class instances. JSON makes them readable like any answer; '' = not serializable. */
function toJson(answer: unknown): string {
  try {
    return JSON.stringify(answer) ?? '';
  } catch {
    return '';
  }
}
