import { type Browser, chromium } from 'playwright';
import { firefox } from 'playwright-bidi';
import { launchOptions } from '../../../scripts/browser.mjs';
import { firefoxOptions } from '../../../scripts/browsers/firefoxOptions.mjs';

/** With `E2E_BROWSER=firefox`, the same tests run in Firefox. */
export const isFirefox = process.env['E2E_BROWSER'] === 'firefox';

/**
 * Starts the browser of the end-to-end tests: Chromium, unless $E2E_BROWSER names another.
 *
 * @param preferences Firefox's own preferences
 */
export async function launchBrowser(preferences = {}): Promise<Browser> {
  if (!isFirefox) return chromium.launch(launchOptions());
  // Both browsers come from Playwright.
  return (await firefox.launch(firefoxOptions({ preferences }))) as unknown as Browser;
}
