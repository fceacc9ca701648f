import type { Decorator } from '@storybook/react-vite';
import './recipes.css';

/** Minimal styles that a host's own page would give to plain tables and lists. */
export const withRecipeStyles: Decorator = (Story) => (
  <div className="recipe">
    <Story />
  </div>
);
