import { act } from '@testing-library/react';
import { beforeEach, vi } from 'vitest';

/** Fake timers for this file: timers, frames and dates move only when the test moves them. */
export function fakeTime(): void {
  beforeEach(() => void vi.useFakeTimers());
}

/** Passes time and runs everything that becomes due. 0 = only what is due now. */
export async function pass(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}
