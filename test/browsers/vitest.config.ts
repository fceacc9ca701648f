import { defineConfig } from 'vitest/config';

/** Firefox and WebKit are outside vitest.config.ts, since no other test needs them. */
export default defineConfig({
  test: {
    environment: 'node',
    // Vitest's own default would leave one core idle.
    maxWorkers: '100%',
    globalSetup: ['test/support/provideDemo.ts'],
    include: ['test/browsers/*.test.ts'],
    // Ceilings for a machine that is busy with other work.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
