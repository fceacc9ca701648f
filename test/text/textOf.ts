import { createText, type Text } from '../../src/text/createText.js';
import { mergeWords, NO_WORDS } from '../../src/text/words.js';

/** The text of a component with these options, below no provider. */
export function textOf(options: Parameters<typeof mergeWords>[1], isHydrated: boolean): Text {
  return createText(mergeWords(NO_WORDS, options), isHydrated);
}
