import { M2MTokensError } from '../api/M2MTokensError.js';

/**
 * Makes a call that only reads, with the host's key. When Clerk answers 401, it reads the key again, and repeats the call once
 * if the key has changed.
 */
export async function callWithKey<Answer>(
  readKey: () => Promise<string>,
  call: (key: string) => Promise<Answer>,
): Promise<Answer> {
  const key = await readKey();
  try {
    return await call(key);
  } catch (thrown) {
    if (!isKeyRefused(thrown)) throw thrown;
    // The key may have been rotated in the meantime. Without another key the refusal stands.
    const renewed = await readKey().catch(() => key);
    if (renewed === key) throw thrown;
    return call(renewed);
  }
}

/** Only 401 means that the key is invalid, or no longer valid. */
function isKeyRefused(thrown: unknown): boolean {
  return (
    thrown instanceof M2MTokensError &&
    thrown.code === 'upstream_unauthorized' &&
    thrown.status === 401
  );
}
