/** How long a reading stays the same, in milliseconds. */
export const TICK = 60_000;

/** A clock that stands still between ticks, so that everything on the screen agrees on the time. It runs while somebody looks. */
export function createClock(now: () => number) {
  const listeners = new Set<() => void>();
  let time = now();
  let timer: ReturnType<typeof setInterval> | undefined;

  function tick() {
    time = now();
    for (const listener of listeners) listener();
  }

  return {
    read: (): number => {
      // Nobody looked for a while, so no tick has moved it.
      if (timer === undefined && Math.abs(now() - time) >= TICK) time = now();
      return time;
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      timer ??= setInterval(tick, TICK);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}
