/** Calls when time may have passed unseen: the tab is shown again, the page comes back from the browser's cache, the window gets the focus. */
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
