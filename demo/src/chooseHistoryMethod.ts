let lastAction: Event | undefined;

/**
 * What a person does makes one entry in the history, however much it changes. What comes without a click or a choice,
 * such as leaving a page that is gone, replaces the entry, or the back button would lead there again.
 */
export function chooseHistoryMethod(): 'pushState' | 'replaceState' {
  const { event } = window;
  const isAction = event !== undefined && (event.type === 'click' || event.type === 'change');
  if (!isAction || event === lastAction) return 'replaceState';
  lastAction = event;
  return 'pushState';
}
