let isPushed = false;

/**
 * One user action makes one history entry, however much it changes. An automatic change, such as leaving a page that
 * no longer exists, replaces the entry: otherwise the back button would return there.
 */
export function chooseHistoryMethod(isByPerson: boolean): 'pushState' | 'replaceState' {
  if (!isByPerson || isPushed) return 'replaceState';
  isPushed = true;
  // Changes from one user action all happen in one task.
  queueMicrotask(() => {
    isPushed = false;
  });
  return 'pushState';
}
