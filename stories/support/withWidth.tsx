import type { Decorator } from '@storybook/react-vite';

/** Puts the story in a box of this width in pixels: components adapt to their container, not to the window. */
export function withWidth(pixels: number): Decorator {
  return (Story) => (
    <div style={{ maxInlineSize: pixels }}>
      <Story />
    </div>
  );
}
