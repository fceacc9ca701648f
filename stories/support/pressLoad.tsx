import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useEffect, useRef } from 'react';

/** Presses the button that loads, as a user would. So each look, and the docs, show the state that follows. */
export const pressLoad: Decorator = (Story) => (
  <Pressed>
    <Story />
  </Pressed>
);

function Pressed({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLButtonElement>('.m2m-load-button')?.click();
  }, []);
  return <div ref={box}>{children}</div>;
}
