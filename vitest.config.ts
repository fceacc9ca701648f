import { fileURLToPath } from 'node:url';
import { STORYBOOK_TEST_INITIAL_GLOBALS_PROVIDE_KEY } from '@storybook/addon-vitest/constants';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
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
  /** false = only stories with the tag `plays-always` run their play function: see .storybook/playOnce.ts. */
  plays?: boolean;
  /** Whether axe also checks each open story in the look of .storybook/checkOtherLook.ts. */
  otherLook?: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    [STORYBOOK_TEST_INITIAL_GLOBALS_PROVIDE_KEY]: StoryGlobals;
  }
}

/** Each name is a project for `--project`. Both of them check each story with axe. */
const LOOKS: Record<string, StoryGlobals> = {
  storybook: { theme: 'light', direction: 'ltr', otherLook: true },
  // At phone width, so that axe also checks each story there.
  'storybook-dark-rtl': {
    theme: 'dark',
    direction: 'rtl',
    viewport: { value: 'narrow' },
    translated: true,
    plays: false,
  },
};

/** The time limit of a test or a hook, for a machine that is busy with other work. */
const CEILING = 120_000;

/** Renders the stories in Chromium. Both looks share one Vite server, which is slow to start. */
const stories: TestProjectInlineConfiguration = {
  extends: true,
  plugins: [storybookTest({ configDir: file('.storybook') })],
  test: {
    name: 'stories',
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      connectTimeout: CEILING,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: Object.entries(LOOKS).map(([name, globals]) => ({
        browser: 'chromium',
        name,
        provide: { [STORYBOOK_TEST_INITIAL_GLOBALS_PROVIDE_KEY]: globals },
        // One page for each look, since a page takes long to load all modules.
        fileParallelism: false,
      })),
    },
  },
};

/**
 * `PEERS=oldest` or `PEERS=react-18` runs node, ssr, dom and built with the peers in that folder of test/peers. In `npm test`
 * (`FEWER_RUNS`) they leave out tests that tell nothing new there; the monthly workflow runs all.
 */
const { PEERS: peers, FEWER_RUNS: isShort } = process.env;

/** It measures CPU time, which grows with the heap of a worker that has run other files. */
const COST = 'test/server/answerCost.test.ts';

/** Tests that import neither React nor SWR, beside tests that do. */
const REACT_FREE = [
  'test/data/{asAnyPage,asPage,createEpochs,createPauses,createPrefetches,planFetch}.test.ts',
  'test/time/createClock.test.ts',
  'test/faults/errorsPage.test.ts',
  'test/{inventory,manage}/**/*.test.ts',
];
/** Tests of words and classes, which every React renders alike. */
const WORDS = [
  'test/components/{anyText,classNames,density,locale,tableHostileText,translated}.test.tsx',
  'test/journeys/{locales,words}.test.tsx',
  'test/manage/{locales,localesMachines}.test.tsx',
  'test/inventory/{inventoryWords,locales}.test.tsx',
];
/** React 18.3 is 18.2 with more warnings, so that `oldest` runs these for both. hosts.yml runs all of them with both. */
const LIKE_OLDEST = [
  'test/{components,journeys,faults,manage,inventory,races}/**',
  // Keeps one file for each feature of React that the hooks need.
  'test/hooks/!(load|strictMode|subscribers|suspense|useM2MTokenList).test.tsx',
];
const LEFT_OUT: Record<string, string[]> = {
  oldest: [...REACT_FREE, ...WORDS],
  'react-18': [...REACT_FREE, ...LIKE_OLDEST],
};
const exclude = [
  ...configDefaults.exclude,
  ...(peers !== undefined && isShort ? (LEFT_OUT[peers] ?? []) : []),
];

export default defineConfig({
  plugins: [peers ? takePeersFrom(peers) : null, react()],
  resolve: { alias: sourceAliases },
  test: {
    // Vitest's default leaves one core idle.
    maxWorkers: '100%',
    // Runs that `npm test` starts side by side would read and write one file.
    cache: false,
    testTimeout: CEILING,
    hookTimeout: CEILING,
    // With `isolate: false` test files share imported modules, which halves the time. So tests must leave no state behind in
    // modules; `--sequence.shuffle.files` finds tests that do.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{api,logic,server,testing,contract,text}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, COST],
          setupFiles: ['test/support/forgetWarnings.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'cost',
          environment: 'node',
          include: [COST],
        },
      },
      {
        extends: true,
        test: {
          name: 'ssr',
          environment: 'node',
          include: ['test/ssr/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: [
            'test/{data,time,hooks,components,manage,inventory,journeys,races,peers}/**/*.test.{ts,tsx}',
            // The example tests in the docs pages.
            'stories/docs/examples/*.test.tsx',
          ],
          exclude,
          setupFiles: ['test/support/setup.ts', 'test/support/forgetWarnings.ts'],
          isolate: false,
        },
      },
      {
        // Without the aliases, so that tests import the built package by its name.
        plugins: [peers ? takePeersFrom(peers) : null, react()],
        test: {
          name: 'built',
          environment: 'jsdom',
          include: ['test/faults/**/*.test.{ts,tsx}'],
          exclude,
          setupFiles: ['test/support/setup.ts'],
          testTimeout: CEILING,
          hookTimeout: CEILING,
        },
      },
      stories,
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/provideDemo.ts', 'test/e2e/support/provideChromium.ts'],
          isolate: false,
          // A fresh clone has to install Next.js.
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
});
