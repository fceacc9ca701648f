import type { Decorator } from '@storybook/react-vite';
import './recipes.css';

/** The little that a host's own page would give to bare tables and lists. */
export const withRecipeStyles: Decorator = (Story) => (
  <div className="recipe">
    <Story />
  </div>
);
