import type { Clock, ViewBox } from '../../time/createClock.js';

interface PollOptions {
  clock: Clock;
  /** The element whose page must be visible. */
  box: ViewBox;
  /** Sends one request. Resolves with the pause before the next one in milliseconds; undefined = the poll ends. */
  ask: (signal: AbortSignal) => Promise<number | undefined>;
}

/**
 * Calls `ask` at once, and after each pause while the page is visible, never twice at the same time. The returned function
 * aborts the request in flight and ends the poll.
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
      // A clock that was set back must not end the poll.
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
