import { askClerk, type ClerkCall, type ClerkRequest } from './askClerk.js';
import { askInTime, type TimeLimit } from './askInTime.js';
import type { CallFailures } from './callFailures.js';
import { readClerkRefusal } from './readClerkAnswer.js';
import { readThrownRefusal } from './readThrownRefusal.js';

/**
 * Sends a call to Clerk, once, and returns the JSON of its answer.
 *
 * @throws M2MTokensError; when `signal` was aborted, its reason.
 */
export async function askByKey(
  request: ClerkRequest,
  clerk: ClerkCall,
  { lost, refused }: CallFailures,
): Promise<string> {
  const answer = await askClerk(request, clerk, lost);
  const { status } = answer.response;
  if (status >= 200 && status < 300) return answer.text;
  throw refused(readClerkRefusal(answer));
}

/**
 * Calls the host's own function, such as Clerk's SDK, and returns the JSON of its answer.
 *
 * @param secret what the messages of the SDK's errors must not repeat
 * @throws M2MTokensError; when `signal` was aborted, its reason.
 */
export async function askOwn(
  own: (signal: AbortSignal) => unknown,
  limit: TimeLimit,
  { lost, refused }: CallFailures,
  secret: string = '',
): Promise<string> {
  if (limit.signal?.aborted) throw limit.signal.reason;
  const answer = await askInTime<unknown>(limit, own, (thrown, isOver) => {
    const refusal = isOver ? undefined : readThrownRefusal(thrown, secret);
    return refusal === undefined ? lost(thrown, isOver) : refused(refusal);
  });
  return toJson(answer);
}

/** The SDK returns class instances. JSON makes them readable like any answer; '' = not serializable. */
function toJson(answer: unknown): string {
  try {
    return JSON.stringify(answer) ?? '';
  } catch {
    return '';
  }
}
