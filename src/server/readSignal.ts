/**
 * Reads the signal that aborts when the browser leaves; undefined = this runtime has none.
 * A runtime may omit it, throw on access, or have an older version without listeners.
 */
export function readSignal(request: Request): AbortSignal | undefined {
  try {
    const { signal } = request;
    const listens =
      typeof signal.aborted === 'boolean' &&
      typeof signal.addEventListener === 'function' &&
      typeof signal.removeEventListener === 'function';
    return listens ? signal : undefined;
  } catch {
    return undefined;
  }
}
