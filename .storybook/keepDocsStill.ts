/**
 * On a docs page each story is a frame of its own whose play function runs, and what it presses takes the focus:
 * without this the page would scroll itself from story to story while somebody reads it.
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
