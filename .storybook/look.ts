import { flushSync } from 'react-dom';

/** The look of the page around a story. */
export interface Look {
  theme: 'system' | 'light' | 'dark';
  direction: 'ltr' | 'rtl';
}

let changes: Partial<Look> = {};
const listeners = new Set<() => void>();

/** Changes the look of the page around a story that is open. Without an argument, the toolbar's look is back. */
export function changeLook(changed: Partial<Look> = {}): void {
  changes = changed;
  flushSync(() => listeners.forEach((listener) => listener()));
  // Otherwise axe would see colours between the two looks.
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}

export function listenToLook(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The parts of the look that differ from the toolbar's. The same object until the next change. */
export function readChanges(): Partial<Look> {
  return changes;
}
