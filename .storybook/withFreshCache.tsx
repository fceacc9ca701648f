import type { Decorator } from '@storybook/react-vite';
import { SWRConfig } from 'swr';

/** A SWR cache for each story: no answer leaks from one story into the next. */
export const withFreshCache: Decorator = (Story) => (
  <SWRConfig value={{ provider: () => new Map() }}>
    <Story />
  </SWRConfig>
);
