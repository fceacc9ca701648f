import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { launchBrowser } from '../support/launchBrowser.js';
import { watchPage, type WatchedPage } from '../support/watchPage.js';
import { Manager } from './Manager.js';
import type { ManageServer } from './createManageServer.js';
import { type RunningManagePage, startManagePage } from './startManagePage.js';

export interface ManagePageUnderTest {
  readonly server: ManageServer;
  /** Origin of the page. */
  readonly url: string;
  /** Each test has its own page, not yet opened. */
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watched: WatchedPage;
  readonly manager: Manager;
  /** Everything that the server has logged. */
  readonly logs: unknown[];
  /** The texts in the clipboard of this page, oldest first. */
  readonly copied: string[];
  /** Opens the page and waits for the rows. */
  open: (options?: OpenOptions) => Promise<void>;
  /** Opens the page of `MachineTools`. */
  openTools: () => Promise<void>;
}

interface OpenOptions {
  machine?: 'billing' | 'fleet';
  /** Rows of a page. */
  limit?: number;
  isReasonRequired?: boolean;
}

/** Serves a manager for a test file. A test fails on any complaint, and on any violation of the policy. */
export function openManagePage(mode?: 'development' | 'production'): ManagePageUnderTest {
  let site: RunningManagePage;
  let browser: Browser;
  let page: Page;
  let watched: WatchedPage;
  let manager: Manager;
  let logs: unknown[];
  let copied: string[];

  beforeAll(async () => {
    [site, browser] = await Promise.all([startManagePage(mode), launchBrowser()]);
  });
  beforeEach(async () => {
    site.server.reset();
    logs = [];
    for (const name of ['log', 'info', 'debug', 'warn', 'error'] as const) {
      vi.spyOn(console, name).mockImplementation((...args: unknown[]) => void logs.push(args));
    }
    const context = await browser.newContext({
      ...{ locale: 'en-US', timezoneId: 'UTC', permissions: ['clipboard-write'] },
    });
    page = await context.newPage();
    watched = await watchPage(page, site.url);
    manager = new Manager(page);
    copied = [];
    // All pages of the browser share its clipboard.
    await page.exposeFunction('tellCopied', (text: string) => void copied.push(text));
    await page.addInitScript(`{
      const { clipboard } = navigator;
      const write = clipboard?.writeText.bind(clipboard);
      if (clipboard) clipboard.writeText = (text) => tellCopied(text).then(() => write(text));
    }`);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await page.context().close();
    expect(watched.complaints).toEqual([]);
    expect(watched.violations).toEqual([]);
    expect(watched.outside).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  return {
    get server() {
      return site.server;
    },
    get url() {
      return site.url;
    },
    get page() {
      return page;
    },
    get context() {
      return page.context();
    },
    get watched() {
      return watched;
    },
    get manager() {
      return manager;
    },
    get logs() {
      return logs;
    },
    get copied() {
      return copied;
    },
    async open({ machine = 'billing', limit = 10, isReasonRequired = false } = {}) {
      const query = new URLSearchParams({ machine: site.server.machines[machine] });
      query.set('limit', String(limit));
      if (isReasonRequired) query.set('reason', '');
      await page.goto(`${site.url}/?${query.toString()}`);
      await manager.list.showsRange(/^1–/);
    },
    async openTools() {
      await page.goto(`${site.url}/?tools`);
      await manager.outside('Create machine').waitFor();
    },
  };
}
