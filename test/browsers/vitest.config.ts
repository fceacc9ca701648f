import { defineConfig } from 'vitest/config';

/** Firefox and WebKit, outside of vitest.config.ts: the other tests ask for neither. */
export default defineConfig({
  test: {
    environment: 'node',
    // Vitest itself would leave one core idle.
    maxWorkers: '100%',
    globalSetup: ['test/browsers/support/provideDemo.ts'],
    include: ['test/browsers/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
