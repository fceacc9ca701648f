import type { Decorator } from '@storybook/react-vite';
import { M2MTokensProvider } from '../../src/index.js';

const DAY = 86_400_000;

/** The story waits for an answer as long as anybody looks at it. */
export const withoutTimeout: Decorator = (Story) => (
  <M2MTokensProvider timeout={DAY}>
    <Story />
  </M2MTokensProvider>
);
