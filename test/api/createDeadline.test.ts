import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeadline } from '../../src/api/createDeadline.js';

const never = new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a deadline', () => {
  it('settles like work that ends in time', async () => {
    const deadline = createDeadline(1000);
    await expect(deadline.race(Promise.resolve('done'))).resolves.toBe('done');
    await expect(deadline.race(Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(deadline.isOver()).toBe(false);
  });

  it('ends work that takes too long, to the millisecond', async () => {
    const deadline = createDeadline(1000);
    const failure = deadline.race(never).catch((reason: unknown) => reason);
    vi.advanceTimersByTime(999);
    expect(deadline.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(deadline.signal.aborted).toBe(true);
    expect(deadline.isOver()).toBe(true);
    expect(await failure).toHaveProperty('name', 'AbortError');
  });

  it('aborts with the caller, for the caller’s reason, and is not over then', async () => {
    const caller = new AbortController();
    const deadline = createDeadline(1000, caller.signal);
    const failure = deadline.race(never).catch((reason: unknown) => reason);
    caller.abort('left');
    expect(await failure).toBe('left');
    expect(deadline.signal.reason).toBe('left');
    expect(deadline.isOver()).toBe(false);
  });

  it('stops all work if the caller has already left', async () => {
    const deadline = createDeadline(1000, AbortSignal.abort('left'));
    await expect(deadline.race(never)).rejects.toBe('left');
  });

  it('ends no work after clear(), and leaves no timer', () => {
    const caller = new AbortController();
    const deadline = createDeadline(1000, caller.signal);
    deadline.clear();
    expect(vi.getTimerCount()).toBe(0);
    caller.abort();
    expect(deadline.signal.aborted).toBe(false);
  });

  it.each([Infinity, Number.MAX_SAFE_INTEGER, 2 ** 31])(
    'of %d ms does not end at once',
    (milliseconds) => {
      const deadline = createDeadline(milliseconds);
      vi.advanceTimersByTime(60_000);
      expect(deadline.isOver()).toBe(false);
      deadline.clear();
    },
  );

  it('ends without an unhandled rejection after the last race', () => {
    createDeadline(1000);
    vi.advanceTimersByTime(1000);
    // Vitest fails the run for an unhandled rejection.
    expect(vi.getTimerCount()).toBe(0);
  });
});
