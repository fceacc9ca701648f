import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { M2MTokensProvider } from '../src/index.js';
import { markedFormatters } from '../test/support/markedFormatters.js';
import {
  markedInventoryLabels,
  markedLabels,
  markedManageLabels,
} from '../test/support/markedLabels.js';

const MARKED = {
  labels: { ...markedLabels(), ...markedManageLabels(), ...markedInventoryLabels() },
  formatters: markedFormatters(),
};

let words: Partial<typeof MARKED> = {};
const listeners = new Set<() => void>();

/** Gives a story marked words, or its own words again. When it returns, the page shows them. */
export function markWords(isMarked: boolean): void {
  words = isMarked ? MARKED : {};
  flushSync(() => listeners.forEach((listener) => listener()));
}

/** In the translated variant, each story takes its words from `markWords`. */
export const withSwitchedWords: Decorator = (Story, { globals }) =>
  globals['translated'] === true ? (
    <SwitchedWords>
      <Story />
    </SwitchedWords>
  ) : (
    <Story />
  );

function SwitchedWords({ children }: { children: ReactNode }) {
  const shown = useSyncExternalStore(listen, () => words);
  return <M2MTokensProvider {...shown}>{children}</M2MTokensProvider>;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
