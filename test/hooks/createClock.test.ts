import { beforeEach, expect, it, vi } from 'vitest';
import { createClock, TICK } from '../../src/hooks/createClock.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(1_000_000);
});

it('stands still between ticks, so that everything on the screen agrees', () => {
  const clock = createClock(Date.now);
  clock.subscribe(() => {});
  vi.advanceTimersByTime(TICK - 1);
  expect(clock.read()).toBe(1_000_000);
  vi.advanceTimersByTime(1);
  expect(clock.read()).toBe(1_000_000 + TICK);
});

it('tells everybody who looks, with one timer', () => {
  const clock = createClock(Date.now);
  const [left, right] = [vi.fn(), vi.fn()];
  clock.subscribe(left);
  clock.subscribe(right);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(3 * TICK);
  expect(left).toHaveBeenCalledTimes(3);
  expect(right).toHaveBeenCalledTimes(3);
});

it('goes on for those who stay, and stops when the last has left', () => {
  const clock = createClock(Date.now);
  const [left, right] = [vi.fn(), vi.fn()];
  const leave = clock.subscribe(left);
  const leaveToo = clock.subscribe(right);
  leave();
  vi.advanceTimersByTime(TICK);
  expect(left).not.toHaveBeenCalled();
  expect(right).toHaveBeenCalledOnce();
  leaveToo();
  expect(vi.getTimerCount()).toBe(0);
});

it('tells nobody twice who leaves twice', () => {
  const clock = createClock(Date.now);
  const stay = vi.fn();
  const leave = clock.subscribe(() => {});
  clock.subscribe(stay);
  leave();
  leave();
  vi.advanceTimersByTime(TICK);
  expect(stay).toHaveBeenCalledOnce();
});

it('is right again when somebody looks after a long while', () => {
  const clock = createClock(Date.now);
  clock.subscribe(() => {})();
  vi.setSystemTime(1_000_000 + 10 * TICK);
  expect(clock.read()).toBe(1_000_000 + 10 * TICK);
});

it('gives the same reading until a minute has passed, also when nobody is told', () => {
  const clock = createClock(Date.now);
  vi.setSystemTime(1_000_000 + TICK - 1);
  expect(clock.read()).toBe(1_000_000);
});

it('follows a clock that was set back', () => {
  const clock = createClock(Date.now);
  vi.setSystemTime(1_000_000 - 10 * TICK);
  expect(clock.read()).toBe(1_000_000 - 10 * TICK);
});
