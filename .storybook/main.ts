import { fileURLToPath } from 'node:url';
import { defineMain } from '@storybook/react-vite/node';
import tailwindcss from '@tailwindcss/vite';
import { mergeConfig } from 'vite';
import { cssTarget } from '../vite.config.js';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Recipes and examples import the package by its name, as a host app does. */
const alias = [
  { find: /^react-m2m-tokens$/, replacement: `${src}index.ts` },
  {
    find: /^react-m2m-tokens\/(inventory|manage|server|testing)$/,
    replacement: `${src}$1/index.ts`,
  },
  { find: /^react-m2m-tokens\/locales\/(.+)$/, replacement: `${src}locales/$1.ts` },
];

export default defineMain({
  framework: '@storybook/react-vite',
  stories: ['../stories/docs/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    'msw-storybook-addon',
  ],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The theme switch replaces backgrounds; the other features are for new users of Storybook.
  features: {
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
  },
  // Reads the props for the docs pages, which tests do not open.
  typescript: { reactDocgen: process.env['VITEST'] ? false : 'react-docgen' },
  // Storybook ignores the build options of vite.config.ts. Tailwind is for the stories' hosts; it leaves CSS without
  // its directives unchanged.
  viteFinal: (config) =>
    mergeConfig(config, { build: { cssTarget }, resolve: { alias }, plugins: [tailwindcss()] }),
});
