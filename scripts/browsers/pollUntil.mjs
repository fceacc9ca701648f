import { setTimeout as pause } from 'node:timers/promises';

/** A busy machine may need most of it. */
const LONGEST = 60_000;

/**
 * Calls `ask` every 50 ms until it returns a truthy value, and returns that. It also repeats a call that throws, as on
 * a page that is unloading.
 *
 * @template T
 * @param {() => Promise<T>} ask
 * @param {() => string} describe the condition, for the error
 * @returns {Promise<T>}
 * @throws after a minute
 */
export async function pollUntil(ask, describe) {
  const end = Date.now() + LONGEST;
  let cause;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      cause = error;
    }
    await pause(50);
  } while (Date.now() < end);
  throw new Error(`Not true within ${LONGEST / 1000} s: ${describe()}`, { cause });
}
