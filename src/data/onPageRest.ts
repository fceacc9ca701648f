interface Owner {
  /** Called when the page enters the browser's back/forward cache, and when it returns. */
  onPageRest: (isBack: boolean) => void;
}

/**
 * Listens only to the window in which the code runs: a list in a popup disappears with that window. The listeners are
 * permanent, so they hold their owner weakly.
 */
export function onPageRest(owner: Owner): void {
  const { document }: { document?: Document } = globalThis;
  const view = document?.defaultView;
  // A server has no window, and may have no WeakRef, as workerd before 2025.
  if (!view) return;
  const weak = new WeakRef(owner);
  for (const type of ['pagehide', 'pageshow'] as const) {
    view.addEventListener(type, ({ persisted }) => {
      if (persisted) weak.deref()?.onPageRest(type === 'pageshow');
    });
  }
}
