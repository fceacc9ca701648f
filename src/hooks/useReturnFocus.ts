import { type RefObject, useEffect } from 'react';

/**
 * Moves the focus to the table, not to the top of the page, when the focused element disappears from its box or from a
 * pager near it: "Try again" after a success, an open row or a page's button after a page change. A user who has already
 * left keeps their focus.
 *
 * @param box The element around the table.
 */
export function useReturnFocus(
  box: RefObject<HTMLElement | null>,
  table: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const root = element.getRootNode();
    let focused: Element | null = null;

    // Watches the DOM and not renders: a row may change without its table.
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected) return;
      focused = null;
      const { activeElement, body } = element.ownerDocument;
      if (activeElement === body || activeElement === null) table.current?.focus();
    });
    const enter = ({ target }: Event) => {
      const near = findNear(target as Element, table.current);
      focused = near === undefined ? null : (target as Element);
      observer.disconnect();
      if (near !== undefined) observer.observe(near, { childList: true, subtree: true });
    };
    const leave = ({ target }: Event) => {
      // Only a moment later the DOM shows whether the user left the element or it disappeared.
      queueMicrotask(() => {
        if (focused === target && isLeft(target as Element)) focused = null;
      });
    };

    root.addEventListener('focusin', enter);
    root.addEventListener('focusout', leave);
    return () => {
      root.removeEventListener('focusin', enter);
      root.removeEventListener('focusout', leave);
      observer.disconnect();
    };
  }, [box, table]);
}

/** The closest element around a control and its table; undefined = the control belongs to no table, or to another one. */
function findNear(control: Element, table: Element | null): Node | undefined {
  const part = control.closest('.m2m-table-box, .m2m-pagination');
  for (let near: ParentNode | null = part; near !== null; near = near.parentNode) {
    const found = near.querySelector('.m2m-table');
    if (found !== null) return found === table ? near : undefined;
  }
  return undefined;
}

/** False while the window has lost the focus: it returns the focus to the same element. */
function isLeft(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.isConnected && root.activeElement !== element;
}
