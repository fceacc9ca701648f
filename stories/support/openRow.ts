import { expect } from 'storybook/test';
import { shortId } from '../../src/text/shortId.js';

interface Place {
  canvas: {
    getByRole: (role: 'button', options: { name: (name: string) => boolean }) => HTMLElement;
  };
  userEvent: { click: (element: Element) => Promise<void> };
}

/** Opens the row of a token, by its id. */
export async function openRow({ canvas, userEvent }: Place, id = ''): Promise<void> {
  // Compares exact names: ids may contain any characters.
  const toggle = canvas.getByRole('button', {
    name: (name) => name === `Details of token ${shortId(id)}`,
  });
  await userEvent.click(toggle);
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
}
