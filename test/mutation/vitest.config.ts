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
    // These load frameworks; the other tests of the handler kill the same mutants.
    exclude: ['test/server/recipes/**'],
    env: { FEWER_RUNS: 'true' },
  },
});
