import { type RefObject, useEffect } from 'react';
import { returnFocus } from './returnFocus.js';

/**
 * Moves the focus to `target`, not to the top of the page, when the focused element disappears: "Try again" after a
 * success, or an open row after a page change. A user who has already left `root` keeps their focus.
 */
export function useReturnFocus(
  root: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
): void {
  useEffect(
    () => (root.current === null ? undefined : returnFocus(root.current, () => target.current)),
    [root, target],
  );
}
