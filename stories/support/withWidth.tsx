import type { Decorator } from '@storybook/react-vite';

/** Puts the story in a box of so many pixels: it adapts to its place, not to the window. */
export function withWidth(pixels: number): Decorator {
  return (Story) => (
    <div style={{ maxInlineSize: pixels }}>
      <Story />
    </div>
  );
}
