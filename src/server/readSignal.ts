/**
 * The signal that aborts when the browser leaves; undefined = this runtime has none.
 * Runtimes may leave it out, throw when it is read, or have an older one.
 */
export function readSignal(request: Request): AbortSignal | undefined {
  try {
    const { signal } = request;
    const listens =
      typeof signal.addEventListener === 'function' &&
      typeof signal.removeEventListener === 'function';
    return listens ? signal : undefined;
  } catch {
    return undefined;
  }
}
