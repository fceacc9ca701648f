import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import addonVitest from '@storybook/addon-vitest';
import { definePreview } from '@storybook/react-vite';
import addonMsw from 'msw-storybook-addon';
import { configure } from 'storybook/test';
import '../dist/styles.css';
import '../dist/manage.css';
import '../dist/inventory.css';
import { a11y } from './a11y.js';
import { checkLooks } from './checkOtherLook.js';
import { dropReports } from './dropReports.js';
import { globalTypes, initialGlobals } from './globals.js';
import './page.css';
import { keepDocsStill } from './keepDocsStill.js';
import { playOnce } from './playOnce.js';
import { readDefaults } from './readDefaults.js';
import { readOptionalTypes } from './readOptionalTypes.js';
import { startWorker } from './startWorker.js';
import { translateStories } from './translateStories.js';
import { withFreshCache } from './withFreshCache.js';
import { withPage } from './withPage.js';
import { withSwitchedWords } from './withSwitchedWords.js';

// On a busy machine, elements that a story waits for appear late.
configure({ asyncUtilTimeout: 30_000 });

const preview = definePreview({
  addons: [
    dropReports(),
    addonDocs(),
    addonA11y(),
    addonVitest(),
    addonMsw(startWorker),
    translateStories(),
    checkLooks(),
  ],
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y,
    layout: 'fullscreen',
    controls: { expanded: true },
    viewport: {
      options: { narrow: { name: 'Phone', styles: { width: '360px', height: '800px' } } },
    },
    // A docs page runs its stories on one worker, where the last story's handlers win. A frame per story keeps them
    // apart.
    docs: { story: { inline: false, height: '480px' } },
    options: {
      // A literal, since Storybook reads it without running this file.
      storySort: {
        order: [
          'Start here',
          'Proxy',
          'Manage',
          'Leak check',
          'Machines',
          'Inventory',
          'Theming',
          'Localisation',
          'Accessibility',
          'Testing your app',
          'Recipes',
          'M2MTokens',
          'M2MTokenTable',
          'Pagination',
          'M2MTokenFilters',
          'M2MTokenManager',
          'RevokeM2MTokensDialog',
          'CreateM2MTokenDialog',
          'RotateM2MTokenDialog',
          'LeakedTokenCheck',
          'MachinePicker',
          'MachineForm',
          'RotateMachineKeyDialog',
          'DeleteMachineDialog',
          'M2MTokenInventory',
          'M2MTokensProvider',
          'Hosts',
          'Own markup',
          'Journeys',
        ],
      },
    },
  },
  beforeAll: keepDocsStill,
  argTypesEnhancers: [readOptionalTypes, readDefaults],
  decorators: [withSwitchedWords, withPage, withFreshCache],
});

playOnce(preview);

export default preview;
