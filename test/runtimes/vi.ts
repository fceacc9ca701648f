import FakeTimers, { type Clock } from '@sinonjs/fake-timers';
import { fn, restoreAllMocks, spyOn } from '@vitest/spy';

const stubbed = new Map<PropertyKey, PropertyDescriptor | undefined>();
let clock: Clock | undefined;

/** The part of Vitest's `vi` that the handler's suites use. */
export const vi = {
  fn,
  spyOn,
  restoreAllMocks,

  useFakeTimers(): void {
    clock ??= FakeTimers.install({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    });
  },
  useRealTimers(): void {
    clock?.uninstall();
    clock = undefined;
  },
  advanceTimersByTimeAsync: (milliseconds: number) => clock?.tickAsync(milliseconds),
  getTimerCount: () => clock?.countTimers() ?? 0,

  stubGlobal(name: PropertyKey, value: unknown): void {
    if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  },
  unstubAllGlobals(): void {
    for (const [name, descriptor] of stubbed) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
    stubbed.clear();
  },

  /** Retries a check until it does not throw, for half a minute at most, and returns its result. */
  async waitFor<Result>(check: () => Result): Promise<Result> {
    for (const end = performance.now() + 30_000; ;) {
      try {
        return check();
      } catch (error) {
        if (performance.now() > end) throw error;
        // oxlint-disable-next-line no-await-in-loop -- one try follows the other
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  },
};
