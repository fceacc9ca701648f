import type { RaceControls } from './RaceHost.js';
import { RACE_SUBJECTS, type RaceMachine } from './raceRows.js';
import type { RaceAction } from './RaceScript.js';

/** Acts as a user would, on the current content of the page. Returns false when there was nothing to press. */
export async function performAction(
  action: RaceAction,
  page: Element,
  controls: RaceControls,
): Promise<boolean> {
  const buttons = () => [...page.querySelectorAll<HTMLElement>('button')];
  const press = (isIt: (button: HTMLElement) => boolean): boolean => {
    const button = buttons().find(isIt);
    if (button === undefined || button.ariaDisabled === 'true') return false;
    button.click();
    return true;
  };
  const called = (name: string) => (button: HTMLElement) => button.ariaLabel === name;

  switch (action.kind) {
    case 'page': {
      const pages = buttons().filter((button) => /^Page \d+$/.test(button.ariaLabel ?? ''));
      const chosen = pages[Math.floor(action.at * pages.length)];
      return press((button) => button === chosen);
    }
    case 'next burst': {
      let pressed = 0;
      for (let presses = 0; presses < action.presses; presses += 1) {
        if (press(called('Next page'))) pressed += 1;
        await wait(action.pause);
      }
      return pressed > 1;
    }
    case 'previous':
      return press(called('Previous page'));
    case 'revoked':
    case 'expired': {
      const [revoked, expired] = page.querySelectorAll('[role="switch"]');
      const wanted = action.kind === 'revoked' ? revoked : expired;
      return press((button) => button === wanted);
    }
    case 'subject': {
      const chosen = RACE_SUBJECTS[Math.floor(action.at * RACE_SUBJECTS.length)] as RaceMachine;
      const isOther = page.querySelector('h2')?.textContent !== chosen;
      controls.choose(chosen);
      return isOther;
    }
    case 'focus':
      window.dispatchEvent(new Event('focus'));
      return true;
    case 'refresh':
      return press(called('Refresh'));
    case 'leave': {
      const wasHere = page.querySelector('table') !== null;
      controls.setHere(false);
      await wait(action.pause);
      controls.setHere(true);
      return wasHere;
    }
  }
}

/** With 0, only microtasks run before it continues. */
async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
