import { vi } from 'vitest';

const realSetTimeout = globalThis.setTimeout;

/** Lets each wait for a whole second end at once, and returns these waits in milliseconds. Restore all mocks afterwards. */
export function skipWaits(): number[] {
  const waits: number[] = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((work, ms = 0) => {
    if (ms <= 1_000) waits.push(ms);
    return realSetTimeout(work, ms <= 1_000 ? 0 : ms);
  });
  return waits;
}
