import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { readErrorWords } from '../api/readErrorBody.js';
import { readCount } from '../api/readAnswer.js';
import { askInTime, type TimeLimit } from './askInTime.js';
import type { M2MTokensListSource } from './M2MTokensHandlerOptions.js';
import { readClerkPage } from './readClerkAnswer.js';
import { redactWords } from './redact.js';
import {
  upstreamFailure,
  type UpstreamRefusal,
  upstreamTimeout,
  upstreamUnreachable,
} from './upstreamFailure.js';

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
  if (limit.signal?.aborted) throw limit.signal.reason;
  const answer = await askInTime<unknown>(
    limit,
    (signal) => list({ ...params }, { signal }),
    (thrown, isOver) => {
      if (isOver) return upstreamTimeout(limit.timeout);
      const refusal = readThrownRefusal(thrown);
      return refusal === undefined ? upstreamUnreachable(thrown) : upstreamFailure(refusal);
    },
  );
  return readClerkPage(toJson(answer), params);
}

/** The SDK returns class instances. JSON makes them readable like any answer; '' = not serializable. */
export function toJson(answer: unknown): string {
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
export function readThrownRefusal(thrown: unknown): UpstreamRefusal | undefined {
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
