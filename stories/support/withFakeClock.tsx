import type { Decorator } from '@storybook/react-vite';
import { M2MTokensProvider } from '../../src/index.js';
import { fakeNow } from './fakeNow.js';

/** The story's tokens are as old as they say, wherever and whenever it is opened. */
export const withFakeClock: Decorator = (Story) => (
  <M2MTokensProvider now={fakeNow} timeZone="UTC">
    <Story />
  </M2MTokensProvider>
);
