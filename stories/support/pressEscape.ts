import { fireEvent } from 'storybook/test';

/** Presses Escape in a dialog. Browsers react only to real keys, so this sends the event that follows. */
export async function pressEscape(dialog: HTMLElement): Promise<void> {
  await fireEvent(dialog, new Event('cancel', { cancelable: true }));
}
