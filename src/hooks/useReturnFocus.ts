import { type RefObject, useEffect, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';

/**
 * When what has the focus goes away, such as "Try again" after it has helped or an open row that is on another page now,
 * the focus goes to `target` rather than to the top of the page. Whoever has left `root` before is left alone.
 */
export function useReturnFocus(
  root: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
): void {
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const enter = ({ target: entered }: FocusEvent) => {
      focused.current = entered as Element;
    };
    const leave = ({ target: left }: FocusEvent) => {
      // Whether it was left for elsewhere, or because it goes away, is known a moment later.
      queueMicrotask(() => {
        if (focused.current === left && isLeft(left as Element)) focused.current = null;
      });
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [root]);

  useIsomorphicLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body) target.current?.focus();
  });
}

/** Not while the window has lost the focus, which it gives back to the same element. */
function isLeft(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.isConnected && root.activeElement !== element;
}
