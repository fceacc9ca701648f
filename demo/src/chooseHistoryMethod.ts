let isPushed = false;

/**
 * What a person does makes one entry in the history, however much it changes. What nobody did, such as leaving a page
 * that is gone, replaces the entry, or the back button would lead there again.
 */
export function chooseHistoryMethod(isByPerson: boolean): 'pushState' | 'replaceState' {
  if (!isByPerson || isPushed) return 'replaceState';
  isPushed = true;
  // All that one press changes is changed in one task.
  queueMicrotask(() => {
    isPushed = false;
  });
  return 'pushState';
}
