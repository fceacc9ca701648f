import { type RefObject, useEffect } from 'react';

/**
 * Moves the focus to `target`, not to the top of the page, when the focused element disappears: "Try again" after a
 * success, or an open row after a page change. A user who has already left `root` keeps their focus.
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
      // A moment later it is known whether the user left the element or it disappeared.
      queueMicrotask(() => {
        if (focused === left && isLeft(left as Element)) focused = null;
      });
    };
    // Watches the DOM and not renders: a row may change without its table.
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

/** False while the window has lost the focus, which it gives back to the same element. */
function isLeft(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.isConnected && root.activeElement !== element;
}
