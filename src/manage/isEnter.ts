import type { KeyboardEvent } from 'react';

/** Whether an input method handles the key. Safari ends a composition before the key that confirms it, which has the code 229. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  // oxlint-disable-next-line typescript/no-deprecated -- Safari tells it in no other way
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}

/** Whether the user has pressed Enter to submit: not a key that is held down, and not the end of a composition. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.repeat && !isComposing(event);
}
