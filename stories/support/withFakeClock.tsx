import type { Decorator } from '@storybook/react-vite';
import { M2MTokensProvider } from '../../src/index.js';
import { fakeNow } from './fakeNow.js';

/** Stops the clock, so that the ages of the story's tokens do not depend on when it is opened. */
export const withFakeClock: Decorator = (Story) => (
  <M2MTokensProvider now={fakeNow} timeZone="UTC">
    <Story />
  </M2MTokensProvider>
);
