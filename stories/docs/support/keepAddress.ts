import { spyOn } from 'storybook/test';

/** For `beforeEach`: undoes a story's URL changes when it ends, and keeps them out of the reader's history. */
export function keepAddress(): () => void {
  const { href } = location;
  steps = 0;
  spyOn(history, 'pushState').mockImplementation((...args) => {
    steps += 1;
    history.replaceState(...args);
  });
  return () => history.replaceState(null, '', href);
}

let steps = 0;

/** How many steps the back button would go back. */
export function countSteps(): number {
  return steps;
}

/** Does what the back button does: changes the URL and fires `popstate`. */
export function goBackTo(url: string): void {
  history.replaceState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
