import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { correctClock } from '../../src/hooks/clockShift.js';

// What a test waits for comes late on a busy machine.
configure({ asyncUtilTimeout: 5_000 });

// React 18 sets `window.event` back after each event, and jsdom's stand-in for it would keep that for good: all that
// follows would count as answers to a click.
const event = Object.getOwnPropertyDescriptor(globalThis, 'event');
if (event?.get) Object.defineProperty(globalThis, 'event', { ...event, set() {} });

/** A stray word on the console is a fault: tests that expect one take it away with `takeConsole`. */
const stray: string[] = [];

beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      stray.push(`console.${method}: ${args.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  cleanup();
  // The server of one test does not set the clock of the next.
  correctClock(0, 0);
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(takeConsole()).toEqual([]);
});

/** What was written to the console since the last call. */
export function takeConsole(): string[] {
  return stray.splice(0);
}
