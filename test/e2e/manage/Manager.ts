import type { Locator, Page } from 'playwright';
import { TokenList } from '../support/TokenList.js';

/** Enough for a page of rows, each with four controls. */
const MAX_TABS = 80;

/** The manager of tokens on a page, in the user's terms. */
export class Manager {
  readonly list: TokenList;

  constructor(readonly page: Page) {
    this.list = new TokenList(page);
  }

  /** The open dialog. */
  get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  /** A button of the open dialog. */
  button(name: string | RegExp): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** A button outside of dialogs. */
  outside(name: string | RegExp): Locator {
    return this.page.locator('main').getByRole('button', { name, exact: true });
  }

  /** The field with the secret. */
  get secret(): Locator {
    return this.dialog.getByLabel('Secret', { exact: true });
  }

  /** Waits until no dialog is open. */
  async isClosed(): Promise<void> {
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Waits until the live region of the dialog has a text. */
  async announces(text: string | RegExp): Promise<void> {
    await this.dialog.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  }

  /** Opens the dialog that creates tokens, by mouse. */
  async openCreate(): Promise<void> {
    await this.outside('Create token').click();
    await this.button('Create token').waitFor();
  }

  /** Presses Tab until a control has the focus. */
  async tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let tabs = 0; tabs < MAX_TABS; tabs++) {
      if (await hasFocus(control)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`The keyboard does not reach ${String(control)}.`);
  }

  /** Presses a control by keyboard alone. */
  async pressByKeyboard(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(control);
    await this.page.keyboard.press(key);
  }
}

export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element.ownerDocument.activeElement === element);
}
