const listeners = new Set<() => void>();

/** Calls the listener when machines enter or leave a cache; the returned function unsubscribes. */
export function onMachines(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function reportNames(): void {
  for (const listener of listeners) listener();
}
