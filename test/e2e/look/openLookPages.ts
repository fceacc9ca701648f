import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { buildClient } from '../support/buildClient.js';
import { connectChromium } from '../support/launchBrowser.js';

export const STYLES = new URL('../../../dist/styles.css', import.meta.url);

interface LookPage {
  body: string;
  /** Absent: the shipped styles. */
  css?: string;
  /** Attributes of `<html>`. */
  attributes?: string;
  viewport?: BrowserContextOptions['viewport'];
}

/**
 * Opens pages in Chromium that show the built package, without a server. In `body`, `<div data-show="table">` becomes
 * the view that client.tsx has under this name.
 */
export function openLookPages() {
  let browser: Browser;
  let client: string;
  let page: Page;

  beforeAll(async () => {
    [browser, client] = await Promise.all([
      connectChromium(),
      buildClient(new URL('client.tsx', import.meta.url), 'production'),
    ]);
  });
  beforeEach(async () => {
    page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.route('http://look.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    // A base URL lets the package use relative requests.
    await page.goto('http://look.test/');
  });
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  return {
    get page() {
      return page;
    },
    async open({
      body,
      css = readFileSync(STYLES, 'utf8'),
      attributes = 'lang="en"',
      viewport,
    }: LookPage) {
      if (viewport) await page.setViewportSize(viewport);
      await page.setContent(
        `<!doctype html><html ${attributes}><meta charset="utf-8"><style>body { margin: 0; font: 16px sans-serif; }</style><style id="css">${css}</style><body>${body}</body></html>`,
      );
      await page.addScriptTag({ type: 'module', content: client });
      await page.locator('[data-show] > *').first().waitFor();
    },
  };
}
