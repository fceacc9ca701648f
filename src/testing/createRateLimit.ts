import type { FakeFailure } from './FakeFailure.js';

/** At most so many calls in any such span of time. */
export interface FakeRateLimit {
  calls: number;
  seconds: number;
}

export interface RateLimit {
  /** Counts a call; returns its failure if it is one too many. Rejected calls do not count. */
  readonly take: (now: number) => FakeFailure | undefined;
  readonly clear: () => void;
}

/** @throws Error unless both numbers are above 0. */
export function createRateLimit(limit: FakeRateLimit | undefined): RateLimit {
  if (limit !== undefined && !(limit.calls > 0 && limit.seconds > 0)) {
    throw new Error('rateLimit would refuse each call. Give it calls and seconds above 0.');
  }
  let counted: number[] = [];
  return {
    take(now) {
      if (limit === undefined) return undefined;
      const span = limit.seconds * 1000;
      counted = counted.filter((at) => now - at < span);
      if (counted.length < limit.calls) {
        counted.push(now);
        return undefined;
      }
      const left = Math.min(...counted) + span - now;
      return { status: 429, retryAfter: Math.ceil(left / 1000) };
    },
    clear() {
      counted = [];
    },
  };
}
