import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { correctClock } from '../../src/time/clockShift.js';
import { rememberStyles } from './rememberStyles.js';
import { withoutOwnerStacks } from './withoutOwnerStacks.js';

// Awaited changes are slow on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

// React 18 restores `window.event` after each event, and jsdom's stand-in would keep that value: everything later would
// look like part of a click.
const event = Object.getOwnPropertyDescriptor(globalThis, 'event');
if (event?.get) Object.defineProperty(globalThis, 'event', { ...event, set() {} });

rememberStyles();
withoutOwnerStacks();

/** An unexpected console call fails the test: tests that expect one remove it with `takeConsole`. */
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
  // One test's server must not set the next test's clock.
  correctClock(0, 0);
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(takeConsole()).toEqual([]);
});

/** The console output since the last call. */
export function takeConsole(): string[] {
  return stray.splice(0);
}
