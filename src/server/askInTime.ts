import { createDeadline } from '../api/createDeadline.js';

export interface TimeLimit {
  /** Milliseconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
}

/**
 * Calls a function that may take too long, or throw at once.
 *
 * @param explain Builds the error from the thrown value, and whether the time is up.
 * @throws When `signal` was aborted, its reason.
 */
export async function askInTime<Answer>(
  { timeout, signal }: TimeLimit,
  ask: (signal: AbortSignal) => Answer | Promise<Answer>,
  explain: (thrown: unknown, isOver: boolean) => Error,
): Promise<Answer> {
  const deadline = createDeadline(timeout, signal);
  try {
    return await deadline.race((async () => ask(deadline.signal))());
  } catch (thrown) {
    throw signal?.aborted ? thrown : explain(thrown, deadline.isOver());
  } finally {
    deadline.clear();
  }
}
