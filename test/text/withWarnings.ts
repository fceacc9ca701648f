import { vi } from 'vitest';

/** The result of the call, and its console warnings. */
export function withWarnings<Result>(call: () => Result): { result: Result; warnings: unknown[] } {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  try {
    const result = call();
    return { result, warnings: warn.mock.calls.flat() };
  } finally {
    warn.mockRestore();
  }
}
