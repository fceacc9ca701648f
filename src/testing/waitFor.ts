/** Resolves after some milliseconds, `Infinity` = never. Rejects with the signal's reason as soon as it aborts. */
export function waitFor(
  milliseconds: number,
  signal: AbortSignal | null | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    if (milliseconds <= 0) return resolve();
    const timer = milliseconds === Infinity ? undefined : setTimeout(finish, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
    function finish() {
      signal?.removeEventListener('abort', abort);
      resolve();
    }
    function abort() {
      clearTimeout(timer);
      reject(signal?.reason);
    }
  });
}
