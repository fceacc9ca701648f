import type { Clock, ViewBox } from '../../time/createClock.js';

interface PollOptions {
  clock: Clock;
  /** The element whose page must be visible. */
  box: ViewBox;
  /** Asks once. Resolves with the milliseconds before the next time; undefined = there is none. */
  ask: (signal: AbortSignal) => Promise<number | undefined>;
}

/**
 * Asks at once, and again and again while the page is visible, one after the other. The returned function aborts the request
 * in flight and ends it.
 */
export function poll({ clock, box, ask }: PollOptions): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let unwatch = () => {};

  async function run(): Promise<void> {
    unwatch();
    const wait = await ask(signal);
    if (signal.aborted || wait === undefined) return;
    const since = clock.now();
    const until = since + wait;
    unwatch = clock.watch({
      until: () => until,
      // A clock that was set back must not end it.
      isDue: (time) => time >= until || time < since,
      box,
      tell: () => void run(),
    });
  }

  void run();
  return () => {
    controller.abort();
    unwatch();
  };
}
