/**
 * On a docs page each story is a frame that runs its play function, which moves the focus. Without this, the page
 * would scroll from story to story while the user reads it.
 */
export function keepDocsStill(): void {
  if (!isInDocs()) return;
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')?.value;
  HTMLElement.prototype.focus = function focusInPlace(this: HTMLElement, options) {
    focus.call(this, { ...options, preventScroll: true });
  };
}

function isInDocs(): boolean {
  if (window.parent === window) return false;
  return new URLSearchParams(window.parent.location.search).get('viewMode') === 'docs';
}
