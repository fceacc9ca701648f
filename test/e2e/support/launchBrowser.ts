import { type Browser, chromium } from 'playwright';
import { firefox } from 'playwright-bidi';
import { launchOptions } from '../../../scripts/browser.mjs';
import { firefoxOptions } from '../../../scripts/browsers/firefoxOptions.mjs';

/** `E2E_BROWSER=firefox`: the same tests in Firefox. */
export const isFirefox = process.env['E2E_BROWSER'] === 'firefox';

/**
 * Starts the browser of the end-to-end tests: Chromium, unless $E2E_BROWSER says otherwise.
 *
 * @param preferences of Firefox
 */
export async function launchBrowser(preferences = {}): Promise<Browser> {
  if (!isFirefox) return chromium.launch(launchOptions());
  // Both are Playwright.
  return (await firefox.launch(firefoxOptions({ preferences }))) as unknown as Browser;
}
