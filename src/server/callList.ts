import { createDeadline } from '../api/createDeadline.js';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { readErrorWords } from '../api/readErrorBody.js';
import { readCount } from '../api/readPage.js';
import type { M2MTokensListSource } from './M2MTokensHandlerOptions.js';
import { readClerkPage } from './readClerkAnswer.js';
import { redactWords } from './redact.js';
import {
  upstreamFailure,
  type UpstreamRefusal,
  upstreamTimeout,
  upstreamUnreachable,
} from './upstreamFailure.js';

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

/**
 * Reads the `ClerkAPIResponseError` that `@clerk/backend` throws when Clerk refuses; undefined = another error,
 * whose message may hold anything. The client's key is unknown here, so anything that looks like a Clerk key is redacted.
 */
function readThrownRefusal(thrown: unknown): UpstreamRefusal | undefined {
  try {
    const { status, errors, retryAfter } = Object(thrown) as Record<string, unknown>;
    if (!isRefusal(status) || !Array.isArray(errors)) return undefined;
    const { code, message, traceId } = readErrorWords(thrown, redactWords([]));
    // The SDK reads the header with parseInt, which also accepts -5 and 9…9.
    const wait = readCount(retryAfter) ?? undefined;
    return { status, apiCode: code, message, traceId, retryAfter: wait };
  } catch {
    // One of its getters threw.
    return undefined;
  }
}

function isRefusal(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) <= 599;
}
