import type { Decorator } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { useLook } from './useLook.js';

/** Puts the story on a page with the colour scheme and direction of the toolbar. */
export const withPage: Decorator = (Story, { globals }) => (
  <Page globals={globals}>
    <Story />
  </Page>
);

function Page({ globals, children }: { globals: Record<string, unknown>; children: ReactNode }) {
  const { theme, direction } = useLook(globals);
  return (
    <div className="page" data-theme={theme} dir={direction}>
      {children}
    </div>
  );
}
