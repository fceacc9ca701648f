import type { M2MTokenPage } from '../api/M2MToken.js';

/** Counts how often rows were forgotten, by scope: rows kept from before must not be shown. */
export function createForgetting() {
  const counts = new Map<string | null, number>();
  const listeners = new Set<() => void>();
  const stamps = new WeakMap<M2MTokenPage, { scope: string | null; times: number }>();
  let ofAll = 0;

  const timesForgotten = (scope: string | null): number => ofAll + (counts.get(scope) ?? 0);

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
    timesForgotten,

    /** To be called with each answer when it comes. */
    stamp: (page: M2MTokenPage, scope: string | null): void => {
      stamps.set(page, { scope, times: timesForgotten(scope) });
    },

    /** Whether rows of its scope were forgotten since this answer came. */
    isOutdated: (page: M2MTokenPage): boolean => {
      const stamp = stamps.get(page);
      return stamp !== undefined && stamp.times < timesForgotten(stamp.scope);
    },

    onForgotten: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
