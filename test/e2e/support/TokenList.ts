import type { Locator, Page } from 'playwright';

/** The token list on a page of the demo, in the user's terms. */
export class TokenList {
  constructor(readonly page: Page) {}

  get table(): Locator {
    return this.page.getByRole('table', { name: 'M2M tokens' });
  }

  get pager(): Locator {
    return this.page.getByRole('navigation', { name: 'Pages of tokens' });
  }

  get rowsPerPage(): Locator {
    return this.page.getByRole('combobox', { name: 'Rows per page' });
  }

  /** Selects a machine by its name at the side. */
  async openMachine(name: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Machines' })
      .getByRole('link', { name, exact: true })
      .click();
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  filter(name: 'Include revoked' | 'Include expired'): Locator {
    return this.page.getByRole('switch', { name });
  }

  /** A control of the pager: a page number, "Previous page" or "Next page". */
  control(name: string): Locator {
    return this.pager.getByRole('link', { name, exact: true });
  }

  /** Waits until the range is shown, such as "11–20 of 87". */
  async showsRange(range: string | RegExp): Promise<void> {
    await this.pager.getByText(range, { exact: true }).waitFor();
    await this.isSettled();
  }

  /** Waits until no request is in flight. */
  async isSettled(): Promise<void> {
    await this.page.locator('table[aria-busy="false"]').waitFor();
  }

  /** The ids of the visible rows. */
  async ids(): Promise<string[]> {
    return this.table.getByText(/^mt_/).allInnerTexts();
  }

  /** The number of tokens on all pages, from the toolbar. */
  async total(): Promise<number> {
    const text = await this.page
      .getByText(/^[\d,]+ tokens?$/)
      .first()
      .innerText();
    return Number(text.replace(/\D/g, ''));
  }
}
