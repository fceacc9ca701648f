import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import { takePeersFrom } from './test/peers/takePeersFrom.mjs';
import { sourceAliases } from './test/support/sourceAliases.js';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How Storybook's toolbar stands while the stories are tested. */
interface StoryGlobals {
  theme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  /** Default: 1200 px wide. */
  viewport?: { value: 'narrow' };
}

/** The stories, each rendered, played and checked by axe in Chromium, in one colour scheme and direction. */
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

/** `PEERS=oldest` or `PEERS=react-18`: the projects node, ssr, dom and built on the peers in that folder of test/peers. */
const { PEERS: peers } = process.env;

export default defineConfig({
  plugins: [peers ? takePeersFrom(peers) : null, react()],
  resolve: { alias: sourceAliases },
  test: {
    // Vitest itself would leave one core idle.
    maxWorkers: '100%',
    // Where `isolate` is false, files share the modules that they import, which halves the time. A test leaves nothing behind
    // in them: `--sequence.shuffle.files` shows one that does.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{api,logic,server,testing,contract,text}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/forgetWarnings.ts'],
          isolate: false,
          // Some start a compiler, and laws try 10,000 cases.
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
            'test/{hooks,components,journeys,races,peers}/**/*.test.{ts,tsx}',
            // The examples of tests that the docs pages show.
            'stories/docs/examples/*.test.tsx',
          ],
          setupFiles: ['test/support/setup.ts', 'test/support/forgetWarnings.ts'],
          isolate: false,
          // A journey of many clicks takes its time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        // Without the aliases: it is the built package that is imported, by its name.
        plugins: [peers ? takePeersFrom(peers) : null, react()],
        test: {
          name: 'built',
          environment: 'jsdom',
          include: ['test/faults/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.ts'],
          testTimeout: 30_000,
        },
      },
      // One after the other: stories that measure time share no machine with others.
      stories('storybook', { theme: 'light', direction: 'ltr' }, 1),
      stories('storybook-dark', { theme: 'dark', direction: 'ltr' }, 2),
      stories('storybook-rtl', { theme: 'light', direction: 'rtl' }, 3),
      // On a phone, so that each story is judged there, too.
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
