import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { poll } from '../../../src/manage/rotate/poll.js';
import { createClock } from '../../../src/time/createClock.js';

const START = 1_000_000;
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(START);
});

afterEach(() => stop());

function showPage(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Polls every ten seconds, or as `waits` say. */
function start(waits: (number | undefined)[] = [], now = () => Date.now()) {
  const times: number[] = [];
  const signals: AbortSignal[] = [];
  const answers: (() => void)[] = [];
  stop = poll({
    clock: createClock(now),
    box: { current: document.body },
    ask: async (signal) => {
      times.push(Date.now() - START);
      signals.push(signal);
      if (answers.length > 0) await new Promise<void>((resolve) => void answers.push(resolve));
      return waits.length > 0 ? waits.shift() : 10_000;
    },
  });
  return { times, signals, answers };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a poll', () => {
  it('asks at once, and then after each pause', async () => {
    const { times } = start();
    expect(times).toEqual([0]);
    await pass(9_999);
    expect(times).toEqual([0]);
    await pass(20_001);
    expect(times).toEqual([0, 10_000, 20_000, 30_000]);
  });

  it('waits for the pause that the answer returns, and ends when it returns none', async () => {
    const { times } = start([30_000, undefined]);
    await pass(120_000);
    expect(times).toEqual([0, 30_000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has no timer while the page is hidden, and asks when it is visible again', async () => {
    const { times } = start();
    await pass(0);
    showPage('hidden');
    expect(vi.getTimerCount()).toBe(0);
    await pass(60_000);
    expect(times).toEqual([0]);
    showPage('visible');
    expect(times).toEqual([0, 60_000]);
  });

  it('does not ask early when the page is visible again before the pause has ended', async () => {
    const { times } = start();
    await pass(3_000);
    showPage('hidden');
    await pass(3_000);
    showPage('visible');
    expect(times).toEqual([0]);
    await pass(4_000);
    expect(times).toEqual([0, 10_000]);
  });

  it('aborts the request in flight and ends', async () => {
    const { times, signals, answers } = start();
    await pass(0);
    answers.push(() => {});
    await pass(10_000);
    expect(signals[1]?.aborted).toBe(false);
    stop();
    expect(signals[1]?.aborted).toBe(true);
    for (const answer of answers) answer();
    await pass(60_000);
    expect(times).toEqual([0, 10_000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never asks twice at the same time', async () => {
    const { times, answers } = start();
    answers.push(() => {});
    await pass(10_000);
    expect(times).toEqual([0, 10_000]);
    await pass(60_000);
    expect(times).toEqual([0, 10_000]);
    answers[1]?.();
    await pass(10_000);
    expect(times).toEqual([0, 10_000, 80_000]);
  });

  it('asks again after the clock was set back', async () => {
    let shift = 0;
    const { times } = start([], () => Date.now() + shift);
    await pass(1_000);
    shift = -3_600_000;
    await pass(60_000);
    expect(times.length).toBeGreaterThan(1);
  });
});
