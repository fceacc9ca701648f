interface Owner {
  /** Called when the browser's back/forward cache has taken the page, and when it gives the page back. */
  onPageRest: (isBack: boolean) => void;
}

/**
 * Listens to the window in which the code runs: a list that it shows in another one leaves with it. The listeners stay for
 * good, so they hold their owner weakly.
 */
export function onPageRest(owner: Owner): void {
  const { document }: { document?: Document } = globalThis;
  const weak = new WeakRef(owner);
  for (const type of ['pagehide', 'pageshow'] as const) {
    document?.defaultView?.addEventListener(type, ({ persisted }) => {
      if (persisted) weak.deref()?.onPageRest(type === 'pageshow');
    });
  }
}
