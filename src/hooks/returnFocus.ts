/**
 * Moves the focus to the target when the focused element disappears from `element`. The returned function ends it.
 *
 * @param findTarget Called when the focus is lost.
 */
export function returnFocus(
  element: HTMLElement,
  findTarget: () => HTMLElement | null | undefined,
): () => void {
  let focused: Element | null = null;

  const enter = (event: FocusEvent) => {
    focused = event.target as Element;
  };
  const leave = ({ target: left }: FocusEvent) => {
    // Only a moment later the DOM shows whether the user left the element or it disappeared.
    queueMicrotask(() => {
      if (focused === left && isLeft(left as Element)) focused = null;
    });
  };
  // Watches the DOM and not renders: a row may change without its table.
  const observer = new MutationObserver(() => {
    if (focused === null || focused.isConnected) return;
    focused = null;
    if (isFocusLost(element)) findTarget()?.focus();
  });

  element.addEventListener('focusin', enter);
  element.addEventListener('focusout', leave);
  observer.observe(element, { childList: true, subtree: true });
  return () => {
    element.removeEventListener('focusin', enter);
    element.removeEventListener('focusout', leave);
    observer.disconnect();
  };
}

/** False while the window has lost the focus: it returns the focus to the same element. */
function isLeft(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.isConnected && root.activeElement !== element;
}

/** Whether no element of the page has the focus. */
export function isFocusLost({ ownerDocument: { activeElement, body } }: Element): boolean {
  return activeElement === body || activeElement === null;
}
