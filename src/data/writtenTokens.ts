import type { M2MToken } from '../api/M2MToken.js';

type Listener = (token: M2MToken) => void;

/** Called with each token that a write has created or changed. All caches share them, since an id names one token. */
export const writeListeners = new Set<Listener>();

/** Calls the listener with each token that a write has created or changed; the returned function unsubscribes. */
export function onTokenWritten(listener: Listener): () => void {
  writeListeners.add(listener);
  return () => void writeListeners.delete(listener);
}
