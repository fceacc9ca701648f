import { readErrorWords } from '../api/readErrorBody.js';
import { readCount } from '../api/readPage.js';
import { redactWords } from './redactWords.js';
import type { UpstreamRefusal } from './upstreamFailure.js';

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
