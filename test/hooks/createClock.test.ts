import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock, MAX_WAIT } from '../../src/hooks/createClock.js';
import { createReading } from '../../src/hooks/createReading.js';

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

/** Somebody who shows what changes at certain moments, and what they were told when. */
function watch(clock: ReturnType<typeof createClock>, ...moments: number[]) {
  const reading = createReading(clock, (now) => moments.find((moment) => moment > now) ?? Infinity);
  const told: number[] = [];
  reading.read();
  const leave = reading.subscribe(() => void told.push(reading.read()));
  leaves.push(leave);
  return { told, leave, read: reading.read };
}

/** The person goes to another tab, or comes back to this one. */
function showPage(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a clock that many watch', () => {
  it('has one timer for all of them', () => {
    const clock = createClock(Date.now);
    for (let row = 0; row < 100; row += 1) watch(clock, START + 1_000 + row);
    for (let row = 0; row < 100; row += 1) watch(clock, START + 1_000 - row);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1_050);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('tells each of them at their own moment, and only them', () => {
    const clock = createClock(Date.now);
    const late = watch(clock, START + 30_000);
    const early = watch(clock, START + 10_000, START + 20_000);
    const never = watch(clock);
    vi.advanceTimersByTime(DAY);
    expect(early.told).toEqual([START + 10_000, START + 20_000]);
    expect(late.told).toEqual([START + 30_000]);
    expect(never.told).toEqual([]);
  });

  it('tells somebody who comes late, and whose moment comes before the others’', () => {
    const clock = createClock(Date.now);
    watch(clock, START + 50_000);
    vi.advanceTimersByTime(5_000);
    const early = watch(clock, START + 5_001);
    vi.advanceTimersByTime(1);
    expect(early.told).toEqual([START + 5_001]);
  });

  it.each([1, 25, 40, 400])('keeps a moment %d days away, neither before nor after', (days) => {
    const moment = START + days * DAY + 1;
    const { told } = watch(createClock(Date.now), moment);
    vi.advanceTimersByTime(days * DAY);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([moment]);
  });

  it('keeps going when a timer is early', () => {
    const { told } = watch(createClock(Date.now), START + 1_000);
    vi.setSystemTime(START - 2);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(2);
    expect(told).toEqual([START + 1_000]);
  });
});

describe('whoever leaves', () => {
  it('is told nothing any more, while the others are', () => {
    const clock = createClock(Date.now);
    const left = watch(clock, START + 1_000);
    const right = watch(clock, START + 1_000);
    left.leave();
    left.leave();
    vi.advanceTimersByTime(1_000);
    expect(left.told).toEqual([]);
    expect(right.told).toHaveLength(1);
  });

  it('last takes the timer and the listeners along, so that nothing is left of it', () => {
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

  it('and comes back is told again', () => {
    const clock = createClock(Date.now);
    watch(clock, START + 50_000).leave();
    const { told } = watch(clock, START + 55_000);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(55_000);
    expect(told).toEqual([START + 55_000]);
  });
});

describe('when time passes that no timer has seen', () => {
  it.each([
    ['the tab is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page comes back', () => window.dispatchEvent(new Event('pageshow'))],
    ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ])('what is shown is right as soon as %s', (_, wakeUp) => {
    const clock = createClock(Date.now);
    const due = watch(clock, START + HOUR);
    const notYet = watch(clock, START + 9 * HOUR);
    vi.setSystemTime(START + 8 * HOUR);
    expect(due.told).toEqual([]);
    wakeUp();
    expect(due.told).toEqual([START + 8 * HOUR]);
    expect(notYet.told).toEqual([]);
  });

  it('what is shown is right within a minute, even if nothing tells of it', () => {
    const { told } = watch(createClock(Date.now), START + HOUR);
    vi.setSystemTime(START + 8 * HOUR);
    vi.advanceTimersByTime(MAX_WAIT);
    expect(told).toHaveLength(1);
  });

  it('whoever looks meanwhile sees what is true', () => {
    const { read } = watch(createClock(Date.now), START + HOUR);
    vi.setSystemTime(START + HOUR - 1_000);
    expect(read()).toBe(START);
    vi.setSystemTime(START + HOUR);
    expect(read()).toBe(START + HOUR);
  });

  it('never gives two answers in a row, which React would take for a mistake', () => {
    const { read } = watch(createClock(Date.now), START + 1);
    vi.setSystemTime(START + 1);
    expect(read()).toBe(START);
    vi.setSystemTime(START + 50);
    expect(read()).toBe(START + 50);
  });

  it('tells the time anew to whoever is told, though they looked a moment ago', () => {
    const clock = createClock(Date.now);
    const { told, read } = watch(clock, START + 10);
    vi.setSystemTime(START + 10);
    expect(read()).toBe(START);
    window.dispatchEvent(new Event('focus'));
    expect(told).toEqual([START + 10]);
  });

  it('a clock that is set back takes back what it said', () => {
    const { told } = watch(createClock(Date.now), START + HOUR);
    vi.setSystemTime(START - DAY);
    vi.advanceTimersByTime(MAX_WAIT);
    expect(told).toEqual([START - DAY + MAX_WAIT]);
    vi.advanceTimersByTime(DAY + HOUR - MAX_WAIT);
    expect(told.at(-1)).toBe(START + HOUR);
    expect(told).toHaveLength(2);
  });
});

describe('while nobody sees the page', () => {
  it('no timer runs; what is due is told when the person comes back', () => {
    const clock = createClock(Date.now);
    const { told } = watch(clock, START + 1_000);
    showPage('hidden');
    const other = watch(clock, START + 500);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(HOUR);
    showPage('visible');
    expect(told).toEqual([START + HOUR]);
    expect(other.told).toEqual([START + HOUR]);
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe('a clock of the host’s own', () => {
  it('that stands still is asked ever more seldom', () => {
    const now = vi.fn(() => START);
    const { told } = watch(createClock(now), START + 1);
    vi.advanceTimersByTime(HOUR);
    const asked = now.mock.calls.length;
    vi.advanceTimersByTime(HOUR);
    expect(now.mock.calls.length - asked).toBeLessThanOrEqual(2 * 61);
    expect(asked).toBeLessThan(200);
    expect(told).toEqual([]);
  });

  it('that moves again is in time again', () => {
    let offset = 0;
    const { told } = watch(
      createClock(() => START + offset),
      START + 1,
    );
    vi.advanceTimersByTime(HOUR);
    offset = 1;
    vi.advanceTimersByTime(MAX_WAIT);
    expect(told).toEqual([START + 1]);
  });

  it('that tells no number wakes nobody', () => {
    const { told, read } = watch(
      createClock(() => Number.NaN),
      START,
    );
    vi.advanceTimersByTime(HOUR);
    expect(told).toEqual([]);
    expect(read()).toBeNaN();
  });
});

describe('a next change that is not ahead', () => {
  it('never keeps the page busy for ever', () => {
    const reading = createReading(createClock(Date.now), () => 0);
    const told = vi.fn(() => void reading.read());
    reading.read();
    leaves.push(reading.subscribe(told));
    vi.advanceTimersByTime(10);
    expect(told.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('does not make the time another each time somebody looks, however fine the host’s clock is', () => {
    let now = START;
    const { read } = createReading(
      createClock(() => (now += 0.01)),
      () => 0,
    );
    expect(read()).toBe(read());
  });
});

describe('a clock that something happens to', () => {
  it('tells whoever comes after it was set forward in time', () => {
    const clock = createClock(Date.now);
    watch(clock, START + DAY);
    vi.setSystemTime(START + HOUR);
    const { told } = watch(clock, START + HOUR + 2_000);
    vi.advanceTimersByTime(2_000);
    expect(told).toEqual([START + HOUR + 2_000]);
  });

  it('goes on when a watcher throws', () => {
    const clock = createClock(Date.now);
    const { told } = watch(clock, START + 5_000);
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
    expect(told).toEqual([START + 5_000]);
  });
});
