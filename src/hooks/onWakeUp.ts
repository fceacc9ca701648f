/** Calls when time may have passed unseen: the tab is shown again, the page comes back from the browser's cache, the window gets the focus. */
export function onWakeUp(listener: () => void): () => void {
  // Hooks alone also run where there is no page.
  if (typeof document === 'undefined') return () => {};
  document.addEventListener('visibilitychange', listener);
  window.addEventListener('pageshow', listener);
  window.addEventListener('focus', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
    window.removeEventListener('pageshow', listener);
    window.removeEventListener('focus', listener);
  };
}

/** Whether nobody can see the page. */
export function isPageHidden(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}
