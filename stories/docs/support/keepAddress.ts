import { spyOn } from 'storybook/test';

/**
 * For `beforeEach`: what a story does to the address ends with the story, and its steps are not those of whoever reads
 * the page around it.
 */
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

/** How many steps the back button would take back. */
export function countSteps(): number {
  return steps;
}

/** What the back button does: another address, and the event that tells so. */
export function goBackTo(url: string): void {
  history.replaceState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
