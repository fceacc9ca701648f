import { readErrorWords } from '../api/readErrorBody.js';
import { readCount } from '../api/readPage.js';
import { redactWords } from './redactWords.js';
import type { UpstreamRefusal } from './upstreamFailure.js';

/**
 * What `@clerk/backend` throws when Clerk refuses, its `ClerkAPIResponseError`; undefined = something else was thrown,
 * whose words may hold anything. The client's key is not known here, but how keys of Clerk's look is.
 */
export function readThrownRefusal(thrown: unknown): UpstreamRefusal | undefined {
  try {
    const { status, errors, retryAfter } = Object(thrown) as Record<string, unknown>;
    if (!isRefusal(status) || !Array.isArray(errors)) return undefined;
    const { code, message, traceId } = readErrorWords(thrown, redactWords([]));
    // The SDK reads the header with parseInt, which takes -5 and 9…9, too.
    const wait = readCount(retryAfter) ?? undefined;
    return { status, apiCode: code, message, traceId, retryAfter: wait };
  } catch {
    // A getter of it threw.
    return undefined;
  }
}

function isRefusal(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) <= 599;
}
