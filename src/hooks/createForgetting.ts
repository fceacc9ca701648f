/** Counts how often rows were forgotten, by scope: rows kept from before must not be shown. */
export function createForgetting() {
  const counts = new Map<string | null, number>();
  const listeners = new Set<() => void>();
  let ofAll = 0;
  return {
    countScope: (scope: string | null): void => {
      counts.set(scope, (counts.get(scope) ?? 0) + 1);
    },

    countAll: (): void => {
      ofAll += 1;
    },

    /** To be called when the rows have left the cache. */
    tell: (): void => {
      for (const listener of listeners) listener();
    },

    /** Grows each time the rows of a scope are forgotten. */
    timesForgotten: (scope: string | null): number => ofAll + (counts.get(scope) ?? 0),

    onForgotten: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
