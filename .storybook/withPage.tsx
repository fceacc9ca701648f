import type { Decorator } from '@storybook/react-vite';

/** Puts the story on a page with the toolbar's colour scheme and direction. */
export const withPage: Decorator = (Story, { globals }) => (
  <div className="page" data-theme={globals['theme']} dir={globals['direction']}>
    <Story />
  </div>
);
