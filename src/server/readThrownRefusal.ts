import { readCount } from '../api/readAnswer.js';
import { readErrorWords } from '../api/readErrorBody.js';
import { redactWords } from './redact.js';
import type { UpstreamRefusal } from './upstreamFailure.js';

/**
 * Reads the `ClerkAPIResponseError` that `@clerk/backend` throws when Clerk refuses; undefined = another error,
 * whose message may hold anything. The client's key is unknown here, so anything that looks like a Clerk key is redacted.
 *
 * @param secret redacted, too
 */
export function readThrownRefusal(thrown: unknown, secret: string): UpstreamRefusal | undefined {
  try {
    const { status, errors, retryAfter } = Object(thrown) as Record<string, unknown>;
    if (!isRefusal(status) || !Array.isArray(errors)) return undefined;
    const { code, message, traceId } = readErrorWords(thrown, redactWords([secret]));
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
