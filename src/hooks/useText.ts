import { useMemo } from 'react';
import { createText, type Text } from '../text/createText.js';
import type { Words } from '../text/words.js';
import { useHydrated } from './useHydrated.js';

/** Writes words, numbers and times. The object keeps its identity while the words do. */
export function useText(words: Words): Text {
  const isHydrated = useHydrated();
  return useMemo(() => createText(words, isHydrated), [words, isHydrated]);
}
