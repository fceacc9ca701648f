import type { Decorator } from '@storybook/react-vite';

/** Puts the story on a page with the colour scheme and direction of the toolbar. */
export const withPage: Decorator = (Story, { globals }) => (
  <div className="page" data-theme={globals['theme']} dir={globals['direction']}>
    <Story />
  </div>
);
