import { type RefObject, useEffect } from 'react';

/**
 * When what has the focus goes away, such as "Try again" after it has helped or an open row that is on another page now,
 * the focus goes to `target` rather than to the top of the page. Whoever has left `root` before is left alone.
 */
export function useReturnFocus(
  root: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let focused: Element | null = null;

    const enter = (event: FocusEvent) => {
      focused = event.target as Element;
    };
    const leave = ({ target: left }: FocusEvent) => {
      // Whether it was left for elsewhere, or because it goes away, is known a moment later.
      queueMicrotask(() => {
        if (focused === left && isLeft(left as Element)) focused = null;
      });
    };
    // By what happens in the page and not by renders: a row may change without its table.
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected) return;
      focused = null;
      const { activeElement, body } = element.ownerDocument;
      if (activeElement === body || activeElement === null) target.current?.focus();
    });

    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
      observer.disconnect();
    };
  }, [root, target]);
}

/** Not while the window has lost the focus, which it gives back to the same element. */
function isLeft(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.isConnected && root.activeElement !== element;
}
