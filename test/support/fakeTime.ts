import { act } from '@testing-library/react';
import { beforeEach, vi } from 'vitest';

/** No test of this file waits for a real clock: timers, frames and dates move when the test says so. */
export function fakeTime(): void {
  beforeEach(() => void vi.useFakeTimers());
}

/** Lets time pass, and everything happen that was due. 0 = only what is due at once. */
export async function pass(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}
