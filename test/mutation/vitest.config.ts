import { defineConfig } from 'vitest/config';
import { sourceAliases } from '../support/sourceAliases.js';

/** The tests that look at what is mutated, with laws that try fewer cases: each of them runs hundreds of times. */
export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    environment: 'node',
    setupFiles: ['test/support/forgetWarnings.ts'],
    include: ['test/{api,logic,server}/**/*.test.ts'],
    // They load frameworks; the handler's other tests see the same mutants.
    exclude: ['test/server/recipes/**'],
    env: { FEWER_RUNS: 'true' },
  },
});
