/**
 * The signal that aborts when the browser leaves; undefined = this runtime has none.
 * Runtimes may leave it out, throw when it is read, or have an older one.
 */
export function readSignal(request: Request): AbortSignal | undefined {
  try {
    const { signal } = request;
    return typeof signal.addEventListener === 'function' ? signal : undefined;
  } catch {
    return undefined;
  }
}
