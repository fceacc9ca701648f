interface Owner {
  /** Called when the browser's back/forward cache has taken the page, and when it gives the page back. */
  onPageRest: (isBack: boolean) => void;
}

/** The listeners stay for good, so they hold their owner weakly. */
export function onPageRest(owner: Owner): void {
  if (typeof document === 'undefined') return;
  const weak = new WeakRef(owner);
  for (const type of ['pagehide', 'pageshow'] as const) {
    window.addEventListener(type, ({ persisted }) => {
      if (persisted) weak.deref()?.onPageRest(type === 'pageshow');
    });
  }
}
