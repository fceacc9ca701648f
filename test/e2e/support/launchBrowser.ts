import { type Browser, chromium } from 'playwright';
import { firefox } from 'playwright-bidi';
import { inject } from 'vitest';
import { firefoxOptions } from '../../../scripts/browsers/firefoxOptions.mjs';

/** With `E2E_BROWSER=firefox`, the same tests run in Firefox. */
export const isFirefox = process.env['E2E_BROWSER'] === 'firefox';

/**
 * The longest wait for anything on a page, in milliseconds: a busy machine may need most of it. It is shorter than the limit
 * of a test, so that a failure names its wait.
 */
const PATIENCE = 110_000;

/** Connects to the shared Chromium. Closing this connection closes its own pages only. */
export async function connectChromium(): Promise<Browser> {
  const browser = await chromium.connect(inject('chromium'));
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}

/**
 * The browser of the end-to-end tests: Chromium, unless $E2E_BROWSER names another.
 *
 * @param preferences Firefox's own preferences
 */
export async function launchBrowser(preferences = {}): Promise<Browser> {
  if (!isFirefox) return connectChromium();
  // Both browsers come from Playwright.
  return (await firefox.launch(firefoxOptions({ preferences }))) as unknown as Browser;
}
