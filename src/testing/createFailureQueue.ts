import type { FailNextOptions, FakeFailure } from './FakeFailure.js';

/** The pending failures. */
export interface FailureQueue {
  /** Appends a failure, and returns a function that removes it. */
  readonly failNext: (failure: FakeFailure, options?: FailNextOptions) => () => void;
  /** Uses up the first failure that applies to a call about this machine. */
  readonly take: (subject: string | null) => FakeFailure | undefined;
  readonly clear: () => void;
}

export function createFailureQueue(): FailureQueue {
  let waiting: { failure: FakeFailure; left: number; subject: string | undefined }[] = [];
  return {
    failNext(failure, { times = 1, subject } = {}) {
      check(failure);
      const entry = { failure, left: times, subject };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    take(subject) {
      const entry = waiting.find((each) => each.left > 0 && (each.subject ?? subject) === subject);
      if (entry === undefined) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) waiting = waiting.filter((other) => other !== entry);
      return entry.failure;
    },
    clear() {
      waiting = [];
    },
  };
}

function check(failure: FakeFailure): void {
  if (typeof failure === 'string' || failure.status === undefined) return;
  const { status } = failure;
  if (Number.isInteger(status) && status >= 400 && status <= 599) return;
  throw new Error(
    `A failure cannot have the status ${status}: use 400 to 599, or { body } for a wrong answer with status 200.`,
  );
}
