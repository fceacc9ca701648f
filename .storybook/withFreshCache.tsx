import type { Decorator } from '@storybook/react-vite';
import { SWRConfig } from 'swr';

/** A new SWR cache per story: no response leaks from one story to the next. */
export const withFreshCache: Decorator = (Story) => (
  <SWRConfig value={{ provider: () => new Map() }}>
    <Story />
  </SWRConfig>
);
