import { vi } from 'vitest';

/** What the call gives, and what it writes to the console as a warning. */
export function withWarnings<Result>(call: () => Result): { result: Result; warnings: unknown[] } {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  try {
    const result = call();
    return { result, warnings: warn.mock.calls.flat() };
  } finally {
    warn.mockRestore();
  }
}
