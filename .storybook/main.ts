import { defineMain } from '@storybook/react-vite/node';
import { mergeConfig } from 'vite';
import { cssTarget } from '../vite.config.js';

export default defineMain({
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.tsx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    'msw-storybook-addon',
  ],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The theme switch stands in for backgrounds; the rest is for those who are new to Storybook.
  features: {
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
  },
  typescript: { reactDocgen: 'react-docgen' },
  // Storybook leaves out what vite.config.ts says of the build.
  viteFinal: (config) => mergeConfig(config, { build: { cssTarget } }),
});
