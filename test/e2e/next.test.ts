import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { FAKE_SECRET_KEY } from 'react-m2m-tokens/testing';
import { getM2MTokensKey } from 'react-m2m-tokens/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../contract/readFiles.js';
import { nextApp } from './next/paths.js';
import { type RunningNextApp, startNextApp, SUBJECT } from './next/startNextApp.js';
import { launchBrowser } from './support/launchBrowser.js';
import { TokenList } from './support/TokenList.js';
import { watchPage, type WatchedPage } from './support/watchPage.js';

const ADMIN = { Cookie: 'user=admin' };
const SERVER_PAGE = `/machines/${SUBJECT}`;

let app: RunningNextApp;
let browser: Browser;
let page: Page;
let watched: WatchedPage;
let said: string[];
let list: TokenList;

beforeAll(async () => {
  app = await startNextApp();
  browser = await launchBrowser();
});

beforeEach(async () => {
  app.backend.reset();
  await open();
});

afterEach(async () => {
  // Otherwise the server's call would count for the next test.
  await expect.poll(() => watched.inFlight.size).toBe(0);
  await page.context().close();
  expect(watched.complaints).toEqual([]);
  expect(watched.outside).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Opens a page as a user who may see the machine's tokens. */
async function open(options: { javaScriptEnabled?: boolean } = {}): Promise<void> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  await context.addCookies([{ name: 'user', value: 'admin', url: app.url }]);
  page = await context.newPage();
  watched = await watchPage(page, app.url);
  said = [];
  page.on('console', (message) => said.push(message.text()));
  list = new TokenList(page);
}

const ask = (path: string, headers: Record<string, string> = ADMIN) =>
  fetch(app.url + path, { headers });

/** Expressions for the page's own timings. */
const HYDRATED = `performance.getEntriesByName('hydrated')`;
const CALLS = `performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/m2m-tokens'))`;

describe('a client page of a Next.js app', () => {
  it("lists, pages and filters through the docs' route", async () => {
    await page.goto(`${app.url}${SERVER_PAGE}/live`);
    await list.showsRange('1–10 of 23');
    await page.getByRole('button', { name: 'Next page' }).click();
    await list.showsRange('11–20 of 23');
    await list.filter('Include revoked').click();
    await list.showsRange('1–10 of 26');
    const asked = app.backend.requests.map(({ url }) => new URL(url).searchParams.get('offset'));
    // The page may have prefetched the page after the next one.
    expect(asked.filter((offset) => offset !== '20')).toEqual(['0', '10', '0']);
    expect(said).toEqual([]);
  });

  it('gets nothing for a user who is not signed in, or may not see the machine', async () => {
    const path = `/api/m2m-tokens?subject=${SUBJECT}`;
    const statuses = [
      await ask(path),
      await ask(path, { Cookie: 'user=guest' }),
      await ask(path, {}),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 403, 401]);
    expect(app.backend.requests).toHaveLength(1);
  });
});

describe('the server page of the docs', () => {
  it('has its rows in the HTML, without any script', async () => {
    await page.context().close();
    await open({ javaScriptEnabled: false });
    await page.goto(app.url + SERVER_PAGE);
    await list.showsRange('1–10 of 23');
    expect(await list.ids()).toHaveLength(10);
    expect(app.backend.requests).toHaveLength(1);
  });

  it('sends no request before hydration, then one', async () => {
    await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
      globalThis.rowsOfServer = [...document.querySelectorAll('tr')];
    })`);
    await page.goto(app.url + SERVER_PAGE, { waitUntil: 'networkidle' });
    await page.waitForFunction(`${HYDRATED}.length > 0 && ${CALLS}.length > 0`);
    await list.isSettled();
    const [hydratedAt, ...callsAt] = await page.evaluate<number[]>(
      `[${HYDRATED}[0], ...${CALLS}].map(({ startTime }) => startTime)`,
    );
    expect(callsAt).toHaveLength(1);
    expect(callsAt[0]).toBeGreaterThanOrEqual(hydratedAt ?? Infinity);
    // One request from the server for the HTML, and one from the browser.
    expect(app.backend.requests).toHaveLength(2);
    expect(await page.evaluate('rowsOfServer.map((row) => row.isConnected)')).toEqual(
      Array<boolean>(11).fill(true),
    );
    expect(said).toEqual([]);
  });

  it('continues from there', async () => {
    await page.goto(app.url + SERVER_PAGE);
    await page.getByRole('button', { name: 'Next page' }).click();
    await list.showsRange('11–20 of 23');
    expect(said).toEqual([]);
  });

  it('lists nothing for a user who may not see the machine', async () => {
    const html = await (await ask(SERVER_PAGE, { Cookie: 'user=guest' })).text();
    expect(html).toContain('You may not see the tokens of this machine.');
    expect(app.backend.requests).toEqual([]);
  });
});

describe('a server component', () => {
  it('that calls a hook fails with a message that says what to do instead', async () => {
    const before = app.log().length;
    const response = await ask('/hook');
    expect(response.status).toBe(500);
    await response.text();
    await expect
      .poll(() => app.log().slice(before))
      .toContain(
        'useM2MTokens was called in a Server Component, where no hook can run. ' +
          "Put 'use client' at the top of the file that calls it, " +
          'or list on the server with listM2MTokens of react-m2m-tokens/server.',
      );
  });

  it('calls the pure functions, and renders with the views and columns', async () => {
    await page.goto(`${app.url}${SERVER_PAGE}/table`);
    expect(await page.locator('#key').innerText()).toBe(getM2MTokensKey({ subject: SUBJECT }));
    expect(await page.locator('#statuses').innerText()).toBe('active');
    expect(await page.locator('#refused').innerText()).toBe('invalid_params');
    expect(await list.ids()).toHaveLength(10);
    expect(await list.table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Token ID',
      'Status',
    ]);
    await page.waitForFunction(`${HYDRATED}.length > 0`);
    expect(said).toEqual([]);
  });
});

describe('a server page that manages tokens', () => {
  it('renders on the server, and opens its dialogs in the browser', async () => {
    const html = await (await ask(`${SERVER_PAGE}/manage`)).text();
    expect(html).toContain('Create token');
    expect(html).toContain('Check a leaked token');
    await page.goto(`${app.url}${SERVER_PAGE}/manage`);
    await list.showsRange('1–10 of 23');
    await page.getByRole('button', { name: 'Create token' }).click();
    await page.getByRole('dialog', { name: 'Create token' }).getByLabel('Expiration').waitFor();
    await page.keyboard.press('Escape');
    const field = page.getByRole('textbox', { name: 'Leaked text' });
    await field.fill(SUBJECT);
    await field.press('Enter');
    await page.getByText('ID of a machine', { exact: true }).waitFor();
    expect(said).toEqual([]);
  });
});

describe('the data sent to the browser', () => {
  const pages = ['', '/live', '/table', '/manage'].map((path) => SERVER_PAGE + path);

  it.each([...pages, '/hook'])(
    'never contains the secret key, as a page or in React’s own format: %s',
    async (path) => {
      for (const headers of [ADMIN, { ...ADMIN, RSC: '1' }]) {
        const response = await ask(path, headers);
        const text = JSON.stringify([...response.headers]) + (await response.text());
        expect(text).toContain(path === '/hook' ? 'Machines' : SUBJECT);
        expect(text).not.toContain(FAKE_SECRET_KEY);
      }
    },
  );

  it('never contains it, nor server-only code, in any script', () => {
    const files = listFiles(nextApp('.next/static'), /./);
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    const all = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(all.includes('m2m-row')).toBe(true);
    // The dialogs name other variables in a line for the user's `.env` file.
    const ofServers = [FAKE_SECRET_KEY, 'CLERK_SECRET_KEY', 'CLERK_API_URL', 'api.clerk.com'];
    expect(ofServers.filter((words) => all.includes(words))).toEqual([]);
  });
});
