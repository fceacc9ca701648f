import type { FakeAction } from './FakeAction.js';
import type { FailNextOptions, FakeFailure } from './FakeFailure.js';

/** The details of a call that select its failure. */
interface FailingCall {
  /** The machine that the call is about; null = unknown. */
  subject: string | null;
  /** undefined = there is no such call. */
  action: FakeAction | undefined;
}

/** The pending failures. */
export interface FailureQueue {
  /** Appends a failure, and returns a function that removes it. */
  readonly failNext: (failure: FakeFailure, options?: FailNextOptions) => () => void;
  /** Uses up the first failure that applies to a call. */
  readonly take: (call: FailingCall) => FakeFailure | undefined;
  readonly clear: () => void;
}

export function createFailureQueue(): FailureQueue {
  let waiting: { failure: FakeFailure; left: number; only: FailNextOptions }[] = [];
  return {
    failNext(failure, options = {}) {
      check(failure);
      const entry = { failure, left: options.times ?? 1, only: { ...options } };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    take(call) {
      const entry = waiting.find(({ left, only }) => left > 0 && applies(only, call));
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

function applies(only: FailNextOptions, { subject, action }: FailingCall): boolean {
  return (only.subject ?? subject) === subject && (only.action ?? action) === action;
}

function check(failure: FakeFailure): void {
  if (typeof failure === 'string' || failure.status === undefined) return;
  const { status } = failure;
  if (Number.isInteger(status) && status >= 400 && status <= 599) return;
  throw new Error(
    `A failure cannot have the status ${status}: use 400 to 599, or { body } for a wrong answer with status 200.`,
  );
}
