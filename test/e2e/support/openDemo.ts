import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { isFirefox, launchBrowser } from './launchBrowser.js';
import { type Preferences, readPreferences } from './preferences.js';
import { watchPage, type WatchedPage } from './watchPage.js';

/** A demo that a test file has started. */
export interface OwnDemo {
  url: string;
  stop: () => void;
}

export interface DemoUnderTest {
  /** Origin of the demo. */
  readonly url: string;
  /** Each test has its own page, not yet opened. */
  readonly page: Page;
  /** The page's requests and complaints. */
  readonly watched: WatchedPage;
  /** Sets the user's preferences, before the page is opened. */
  readonly prefer: (preferences: Preferences) => Promise<void>;
}

/**
 * Opens the demo for a test file. A test fails on any console message that it did not expect.
 *
 * @param startOwn starts a demo of its own. A test that creates a machine needs one, since the shared demo shows the newest
 * machine to every other test. Absent: the shared demo.
 */
export function openDemo(startOwn?: () => Promise<OwnDemo>): DemoUnderTest {
  let url = inject('demoUrl');
  let own: OwnDemo | undefined;
  let browser: Browser;
  let page: Page;
  let watched: WatchedPage;
  /** A separate Firefox for the preferences of one test. */
  let preferring: Browser | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
    own = await startOwn?.();
    if (own) url = own.url;
  });
  beforeEach(() => openPage(browser));
  afterEach(async () => {
    await page.context().close();
    await preferring?.close();
    preferring = undefined;
    expect(watched.complaints).toEqual([]);
    expect(watched.violations).toEqual([]);
    expect(watched.outside).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    own?.stop();
  });

  async function openPage(inBrowser: Browser): Promise<void> {
    const context = await inBrowser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
    page = await context.newPage();
    watched = await watchPage(page, url);
  }

  return {
    get url() {
      return url;
    },
    async prefer(preferences) {
      if (!isFirefox) return page.emulateMedia(preferences);
      await page.context().close();
      preferring = await launchBrowser(readPreferences(preferences));
      return openPage(preferring);
    },
    get page() {
      return page;
    },
    get watched() {
      return watched;
    },
  };
}
