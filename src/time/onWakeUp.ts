/** Calls the listener when the tab, the page or the window is back, since timers may not have run meanwhile. */
export function onWakeUp(page: Document | undefined, listener: () => void): () => void {
  const view = page?.defaultView;
  page?.addEventListener('visibilitychange', listener);
  view?.addEventListener('pageshow', listener);
  view?.addEventListener('focus', listener);
  return () => {
    page?.removeEventListener('visibilitychange', listener);
    view?.removeEventListener('pageshow', listener);
    view?.removeEventListener('focus', listener);
  };
}
