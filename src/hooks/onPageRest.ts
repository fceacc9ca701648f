interface Owner {
  /** Called when the page enters the browser's back/forward cache, and when it returns. */
  onPageRest: (isBack: boolean) => void;
}

/**
 * Listens to the window in which the code runs: a list that it renders into another window leaves with it. The
 * listeners are permanent, so they hold their owner weakly.
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
