import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningStrictPage, startStrictPage } from './csp/startStrictPage.js';
import { Manager } from './manage/Manager.js';
import { walkCreate, walkLeak, walkRevoke, walkRotate } from './manage/walkDialogs.js';
import { walkMachines } from './manage/walkMachines.js';
import { launchBrowser } from './support/launchBrowser.js';
import { TokenList } from './support/TokenList.js';
import { watchPage, type WatchedPage } from './support/watchPage.js';

let site: RunningStrictPage;
let browser: Browser;
let page: Page;
let watched: WatchedPage;
let list: TokenList;

beforeAll(async () => {
  [site, browser] = await Promise.all([startStrictPage(), launchBrowser()]);
});

beforeEach(async () => {
  const context = await browser.newContext({
    locale: 'en-US',
    permissions: ['clipboard-write'],
  });
  page = await context.newPage();
  watched = await watchPage(page, site.url);
  list = new TokenList(page);
});

afterEach(async () => {
  const violations = await page.evaluate('violations');
  await page.context().close();
  expect(violations).toEqual([]);
  expect(watched.complaints).toEqual([]);
  expect(watched.outside).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** Expressions for the page's own timings. */
const HYDRATED = `performance.getEntriesByName('hydrated')`;
const CALLS = `performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/'))`;

/** Opens the page and waits for hydration. */
async function open(path = '/'): Promise<void> {
  await page.goto(site.url + path);
  await page.waitForFunction(`${HYDRATED}.length > 0`);
  await list.isSettled();
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('a server-rendered page under a strict Content-Security-Policy', () => {
  it('has its rows before any script has run', async () => {
    const html = await (await page.request.get(site.url)).text();
    await open();
    const ids = await list.ids();
    expect(ids).toHaveLength(10);
    expect(ids.filter((id) => !html.includes(`>${id}<`))).toEqual([]);
    expect(html.match(/<[^>]* style=[^>]*>/g) ?? []).toEqual([]);
  });

  it('sends no request before hydration', async () => {
    await open();
    await page.waitForFunction(`${CALLS}.length > 0`);
    const early = await page.evaluate(
      `${CALLS}.filter((call) => call.startTime < ${HYDRATED}[0].startTime).map((call) => call.name)`,
    );
    expect(early).toEqual([]);
  });

  it('works in all its parts', async () => {
    await open();
    await button('Next page').click();
    await list.pager.getByText(/^11–20 of /).waitFor();
    await list.isSettled();
    await list.filter('Include revoked').click();
    await list.filter('Include expired').click();
    await page.getByText('64 tokens', { exact: true }).first().waitFor();
    await list.rowsPerPage.selectOption('25');
    await list.showsRange('1–25 of 64');
    expect(await list.ids()).toHaveLength(25);
    await button(/^Copy token ID/)
      .first()
      .click();
    await page.getByText('Copied', { exact: true }).first().waitFor();
    await button(/details of token/i)
      .first()
      .click();
    await list.table.getByText('Claims', { exact: true }).waitFor();
    await button('Refresh').click();
    await list.isSettled();
  });

  it('reports a failure, and tries again', async () => {
    await open();
    site.backend.failNext({ status: 422 });
    await button('Refresh').click();
    await page.getByText('Could not refresh the tokens').first().waitFor();
    await button('Try again').click();
    await page.getByText('Could not refresh the tokens').first().waitFor({ state: 'detached' });
    expect(watched.take(/^A status of 422/)).toHaveLength(1);
  });

  it('creates, checks, rotates and revokes tokens, in each step of the dialogs', async () => {
    await open('/?manage');
    const manager = new Manager(page);
    for (const walk of [walkCreate, walkLeak, walkRotate, walkRevoke]) {
      // oxlint-disable-next-line no-await-in-loop -- one dialog after the other
      await walk({ manager, backend: site.backend });
    }
    expect(watched.take(/^A status of (409|502|429|404)/)).toHaveLength(8);
  });

  it('creates, changes and deletes a machine, and gives it a new key', async () => {
    await page.goto(`${site.url}/?tools`);
    await page.waitForFunction(`${HYDRATED}.length > 0`);
    await walkMachines({ manager: new Manager(page), backend: site.backend });
    expect(watched.take(/^A status of 409/)).toHaveLength(3);
  });
});
