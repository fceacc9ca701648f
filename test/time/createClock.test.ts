import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock, MAX_WAIT } from '../../src/time/createClock.js';
import { createReading } from '../../src/time/createReading.js';
import { runs } from '../support/runs.js';

const START = 1_000_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const leaves: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(START);
});

afterEach(() => {
  for (const leave of leaves.splice(0)) leave();
});

/** A watcher with changes at certain moments, and the times of its calls. */
function watch(clock: ReturnType<typeof createClock>, ...moments: number[]) {
  const reading = createReading(clock, (now) => moments.find((moment) => moment > now) ?? Infinity);
  const calls: number[] = [];
  reading.read();
  const leave = reading.subscribe(() => void calls.push(reading.read()));
  leaves.push(leave);
  return { calls, leave, read: reading.read };
}

/** The user goes to another tab, or returns to this one. */
function showPage(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a clock with many watchers', () => {
  it('has one timer for all of them', () => {
    const clock = createClock(Date.now);
    for (let row = 0; row < 100; row += 1) watch(clock, START + 1_000 + row);
    for (let row = 0; row < 100; row += 1) watch(clock, START + 1_000 - row);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1_050);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('calls each of them at its own moment, and only then', () => {
    const clock = createClock(Date.now);
    const late = watch(clock, START + 30_000);
    const early = watch(clock, START + 10_000, START + 20_000);
    const never = watch(clock);
    vi.advanceTimersByTime(DAY);
    expect(early.calls).toEqual([START + 10_000, START + 20_000]);
    expect(late.calls).toEqual([START + 30_000]);
    expect(never.calls).toEqual([]);
  });

  it('calls a late watcher whose moment comes before the others’', () => {
    const clock = createClock(Date.now);
    watch(clock, START + 50_000);
    vi.advanceTimersByTime(5_000);
    const early = watch(clock, START + 5_001);
    vi.advanceTimersByTime(1);
    expect(early.calls).toEqual([START + 5_001]);
  });

  // Each day is 1,440 timers, which a mutation tester runs hundreds of times.
  it.each([1, 25, runs(200)])('keeps a moment %d days away, neither early nor late', (days) => {
    const moment = START + days * DAY + 1;
    const { calls } = watch(createClock(Date.now), moment);
    vi.advanceTimersByTime(days * DAY);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(calls).toEqual([moment]);
  });

  it('continues when a timer is early', () => {
    const { calls } = watch(createClock(Date.now), START + 1_000);
    vi.setSystemTime(START - 2);
    vi.advanceTimersByTime(1_000);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(2);
    expect(calls).toEqual([START + 1_000]);
  });
});

describe('a watcher that leaves', () => {
  it('is not called any more, while the others are', () => {
    const clock = createClock(Date.now);
    const left = watch(clock, START + 1_000);
    const right = watch(clock, START + 1_000);
    left.leave();
    left.leave();
    vi.advanceTimersByTime(1_000);
    expect(left.calls).toEqual([]);
    expect(right.calls).toHaveLength(1);
  });

  it('stops the timer and the listeners if it was the last one', () => {
    const added = [vi.spyOn(document, 'addEventListener'), vi.spyOn(window, 'addEventListener')];
    const removed = [
      vi.spyOn(document, 'removeEventListener'),
      vi.spyOn(window, 'removeEventListener'),
    ];
    const calls = (spies: typeof added) => spies.flatMap((spy) => spy.mock.calls);
    const clock = createClock(Date.now);
    expect(calls(added)).toEqual([]);
    const leave = [watch(clock, START + 1_000).leave, watch(clock, START + 2_000).leave];
    expect(calls(added).map(([type]) => type)).toEqual(['visibilitychange', 'pageshow', 'focus']);
    leave[0]?.();
    expect(calls(removed)).toEqual([]);
    leave[1]?.();
    expect(calls(removed)).toEqual(calls(added));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is called again when it returns', () => {
    const clock = createClock(Date.now);
    watch(clock, START + 50_000).leave();
    const { calls } = watch(clock, START + 55_000);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(55_000);
    expect(calls).toEqual([START + 55_000]);
  });
});

describe('when time passes without a timer', () => {
  it.each([
    ['the tab is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page returns', () => window.dispatchEvent(new Event('pageshow'))],
    ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ])('the view is right as soon as %s', (_, wakeUp) => {
    const clock = createClock(Date.now);
    const due = watch(clock, START + HOUR);
    const notYet = watch(clock, START + 9 * HOUR);
    vi.setSystemTime(START + 8 * HOUR);
    expect(due.calls).toEqual([]);
    wakeUp();
    expect(due.calls).toEqual([START + 8 * HOUR]);
    expect(notYet.calls).toEqual([]);
  });

  it('the view is right within a minute, even without an event', () => {
    const { calls } = watch(createClock(Date.now), START + HOUR);
    vi.setSystemTime(START + 8 * HOUR);
    vi.advanceTimersByTime(MAX_WAIT);
    expect(calls).toHaveLength(1);
  });

  it('a reader in between sees the right time', () => {
    const { read } = watch(createClock(Date.now), START + HOUR);
    vi.setSystemTime(START + HOUR - 1_000);
    expect(read()).toBe(START);
    vi.setSystemTime(START + HOUR);
    expect(read()).toBe(START + HOUR);
  });

  it('the snapshot never changes between two reads in a row, of which React would warn', () => {
    const { read } = watch(createClock(Date.now), START + 1);
    vi.setSystemTime(START + 1);
    expect(read()).toBe(START);
    vi.setSystemTime(START + 50);
    expect(read()).toBe(START + 50);
  });

  it('a watcher reads a new time when it is called, even just after another read', () => {
    const clock = createClock(Date.now);
    const { calls, read } = watch(clock, START + 10);
    vi.setSystemTime(START + 10);
    expect(read()).toBe(START);
    window.dispatchEvent(new Event('focus'));
    expect(calls).toEqual([START + 10]);
  });

  it('a clock that was set back undoes a change', () => {
    const { calls } = watch(createClock(Date.now), START + HOUR);
    vi.setSystemTime(START - DAY);
    vi.advanceTimersByTime(MAX_WAIT);
    expect(calls).toEqual([START - DAY + MAX_WAIT]);
    vi.advanceTimersByTime(DAY + HOUR - MAX_WAIT);
    expect(calls.at(-1)).toBe(START + HOUR);
    expect(calls).toHaveLength(2);
  });
});

describe('while the page is hidden', () => {
  it('no timer runs; due watchers are called when the user returns', () => {
    const clock = createClock(Date.now);
    const { calls } = watch(clock, START + 1_000);
    showPage('hidden');
    const other = watch(clock, START + 500);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(HOUR);
    showPage('visible');
    expect(calls).toEqual([START + HOUR]);
    expect(other.calls).toEqual([START + HOUR]);
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe('a host’s own clock', () => {
  it('that stands still is read less and less often', () => {
    const now = vi.fn(() => START);
    const { calls } = watch(createClock(now), START + 1);
    vi.advanceTimersByTime(HOUR);
    const asked = now.mock.calls.length;
    vi.advanceTimersByTime(HOUR);
    expect(now.mock.calls.length - asked).toBeLessThanOrEqual(2 * 61);
    expect(asked).toBeLessThan(200);
    expect(calls).toEqual([]);
  });

  it('that moves again is on time again', () => {
    let offset = 0;
    const { calls } = watch(
      createClock(() => START + offset),
      START + 1,
    );
    vi.advanceTimersByTime(HOUR);
    offset = 1;
    vi.advanceTimersByTime(MAX_WAIT);
    expect(calls).toEqual([START + 1]);
  });

  it('that returns NaN calls no watcher', () => {
    const { calls, read } = watch(
      createClock(() => Number.NaN),
      START,
    );
    vi.advanceTimersByTime(HOUR);
    expect(calls).toEqual([]);
    expect(read()).toBeNaN();
  });
});

describe('a next change that is not in the future', () => {
  it('does not keep the page busy for ever', () => {
    const reading = createReading(createClock(Date.now), () => 0);
    const calls = vi.fn(() => void reading.read());
    reading.read();
    leaves.push(reading.subscribe(calls));
    vi.advanceTimersByTime(10);
    expect(calls.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('does not change the time with each read, however precise the host’s clock is', () => {
    let now = START;
    const { read } = createReading(
      createClock(() => (now += 0.01)),
      () => 0,
    );
    expect(read()).toBe(read());
  });
});

describe('a clock under exceptions', () => {
  it('calls a watcher that comes after the clock was set forward in time', () => {
    const clock = createClock(Date.now);
    watch(clock, START + DAY);
    vi.setSystemTime(START + HOUR);
    const { calls } = watch(clock, START + HOUR + 2_000);
    vi.advanceTimersByTime(2_000);
    expect(calls).toEqual([START + HOUR + 2_000]);
  });

  it('continues when a watcher throws', () => {
    const clock = createClock(Date.now);
    const { calls } = watch(clock, START + 5_000);
    const fault = new Error('mine');
    const leave = clock.watch({
      until: () => (Date.now() < START + 1_000 ? START + 1_000 : Infinity),
      isDue: (time) => time === START + 1_000,
      tell: () => {
        throw fault;
      },
    });
    leaves.push(leave);
    expect(() => vi.advanceTimersByTime(1_000)).toThrow(fault);
    vi.advanceTimersByTime(4_000);
    expect(calls).toEqual([START + 5_000]);
  });
});
