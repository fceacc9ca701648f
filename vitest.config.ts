import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import { takePeersFrom } from './test/peers/takePeersFrom.mjs';
import { sourceAliases } from './test/support/sourceAliases.js';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The settings of Storybook's toolbar during the tests. */
interface StoryGlobals {
  theme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  /** Absent: 1200 px wide. */
  viewport?: { value: 'narrow' };
  /** Whether the browser translates the page: see .storybook/translateStories.ts. */
  translated?: boolean;
}

/** Renders and plays each story in Chromium in one colour scheme and direction, and checks it with axe. */
function stories(
  name: string,
  initialGlobals: StoryGlobals,
  groupOrder: number,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [
      storybookTest({ configDir: file('.storybook'), initialGlobals: { ...initialGlobals } }),
    ],
    test: {
      name,
      isolate: false,
      sequence: { groupOrder },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launchOptions() }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

/** `PEERS=oldest` or `PEERS=react-18` runs node, ssr, dom and built with the peers in that folder of test/peers. */
const { PEERS: peers } = process.env;

export default defineConfig({
  plugins: [peers ? takePeersFrom(peers) : null, react()],
  resolve: { alias: sourceAliases },
  test: {
    // Vitest's default leaves one core idle.
    maxWorkers: '100%',
    // With `isolate: false` test files share imported modules, which halves the time. So tests must leave no state behind in
    // modules; `--sequence.shuffle.files` finds tests that do.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{api,logic,server,testing,contract,text}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/forgetWarnings.ts'],
          isolate: false,
          // Some tests start a compiler, and laws try 10,000 cases.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ssr',
          environment: 'node',
          include: ['test/ssr/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: [
            'test/{data,time,hooks,components,journeys,races,peers}/**/*.test.{ts,tsx}',
            // The example tests in the docs pages.
            'stories/docs/examples/*.test.tsx',
          ],
          setupFiles: ['test/support/setup.ts', 'test/support/forgetWarnings.ts'],
          isolate: false,
          // A journey of many clicks is slow on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        // Without the aliases, so that tests import the built package by its name.
        plugins: [peers ? takePeersFrom(peers) : null, react()],
        test: {
          name: 'built',
          environment: 'jsdom',
          include: ['test/faults/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.ts'],
          testTimeout: 30_000,
        },
      },
      // One after another, since some stories measure time and need the machine for themselves.
      stories('storybook', { theme: 'light', direction: 'ltr' }, 1),
      stories('storybook-dark', { theme: 'dark', direction: 'ltr', translated: true }, 2),
      stories('storybook-rtl', { theme: 'light', direction: 'rtl' }, 3),
      // At phone width, so that axe also checks each story there.
      stories(
        'storybook-dark-rtl',
        { theme: 'dark', direction: 'rtl', viewport: { value: 'narrow' } },
        4,
      ),
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
