import type { Decorator } from '@storybook/react-vite';
import { M2MTokensProvider } from '../../src/index.js';

const DAY = 86_400_000;

/** Keeps the story loading for as long as the user looks at it. */
export const withoutTimeout: Decorator = (Story) => (
  <M2MTokensProvider timeout={DAY}>
    <Story />
  </M2MTokensProvider>
);
