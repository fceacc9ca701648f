import { defineConfig } from 'vitest/config';
import { sourceAliases } from '../support/sourceAliases.js';

/** The tests for the mutated code that runs in a browser, with fewer cases per law: each test runs hundreds of times. */
export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    environment: 'jsdom',
    setupFiles: [
      'test/support/setup.ts',
      'test/support/forgetWarnings.ts',
      'test/mutation/shortWaits.ts',
    ],
    isolate: false,
    include: [
      'test/{data,time,hooks}/**/*.test.{ts,tsx}',
      'test/races/anySchedule.test.ts',
      'test/journeys/prefetch.test.tsx',
    ],
    // Enough for instrumented code; a mutant that hangs takes all of it.
    testTimeout: 20_000,
    env: { FEWER_RUNS: 'true' },
  },
});
