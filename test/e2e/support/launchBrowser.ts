import { type Browser, chromium } from 'playwright';
import { firefox } from 'playwright-bidi';
import { inject } from 'vitest';
import { firefoxOptions } from '../../../scripts/browsers/firefoxOptions.mjs';

/** With `E2E_BROWSER=firefox`, the same tests run in Firefox. */
export const isFirefox = process.env['E2E_BROWSER'] === 'firefox';

/** Connects to the shared Chromium. Closing this connection closes its own pages only. */
export function connectChromium(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
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
