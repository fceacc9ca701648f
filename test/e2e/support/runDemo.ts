import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchOptions } from '../../../scripts/browser.mjs';
import { startDemo } from '../../../scripts/startDemo.mjs';
import { watchPage, type WatchedPage } from './watchPage.js';

export interface DemoUnderTest {
  /** Origin of the demo. */
  readonly url: string;
  /** A page of its own for each test, not yet opened. */
  readonly page: Page;
  /** What the page asked for and complained of. */
  readonly watched: WatchedPage;
}

/** Runs the demo for a test file and a browser against it. No test may leave a word on the console that it did not expect. */
export function runDemo(): DemoUnderTest {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let browser: Browser;
  let page: Page;
  let watched: WatchedPage;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), chromium.launch(launchOptions())]);
  });
  beforeEach(async () => {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    watched = await watchPage(page, demo.url);
  });
  afterEach(async () => {
    await page.context().close();
    expect(watched.complaints).toEqual([]);
    expect(watched.violations).toEqual([]);
    expect(watched.outside).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  return {
    get url() {
      return demo.url;
    },
    get page() {
      return page;
    },
    get watched() {
      return watched;
    },
  };
}
