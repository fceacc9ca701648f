import { defineConfig } from 'vitest/config';
import { sourceAliases } from '../support/sourceAliases.js';

/** The tests for the mutated code, with fewer cases per law: each test runs hundreds of times. */
export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    environment: 'node',
    isolate: false,
    setupFiles: ['test/support/forgetWarnings.ts'],
    // Instrumented code is slow, and so is a busy machine.
    testTimeout: 120_000,
    include: ['test/{api,logic,server}/**/*.test.ts'],
    exclude: [
      // These load frameworks; the other tests of the handler kill the same mutants.
      'test/server/recipes/**',
      // It measures CPU time, which instrumented code changes.
      'test/server/answerCost.test.ts',
    ],
    env: { FEWER_RUNS: 'true' },
  },
});
