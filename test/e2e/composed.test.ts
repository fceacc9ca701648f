import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Script } from './composed/client.js';
import type { Frames } from './composed/createFrames.js';
import { buildClient } from './support/buildClient.js';
import { launchBrowser } from './support/launchBrowser.js';

declare const script: Script;

const STYLES = new URL('../../dist/styles.css', import.meta.url);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [launched, client] = await Promise.all([
    launchBrowser(),
    buildClient(new URL('composed/client.tsx', import.meta.url), 'production'),
  ]);
  browser = launched;
  page = await browser.newPage();
  await page.route('http://composed.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  // A base URL lets the package use relative requests.
  await page.goto('http://composed.test/');
  await page.addStyleTag({ content: readFileSync(STYLES, 'utf8') });
  await page.addScriptTag({ content: client, type: 'module' });
  await page.waitForSelector('[data-page="composed"]');
});

afterAll(() => browser?.close());

const press = (name: string) => page.evaluate((control) => script.press(control), name);
const settle = () => page.evaluate(() => script.settle());
const answer = (status?: number) => page.evaluate((code) => script.answer(code), status);

/** Presses a control, shows what waits, and answers. */
async function step(control: string, status?: number): Promise<void> {
  await press(control);
  await settle();
  await answer(status);
}

it('shows the same frames in the README’s three spreads and in <M2MTokens>', async () => {
  await settle();
  await answer();
  await step('Next page');
  await step('Previous page');
  await step('Include revoked');
  await step('Include revoked');
  // The last page disappears while the user is on it.
  await step('Page 4');
  await page.evaluate(() => script.revoke(9));
  await step('Revalidate');
  await answer();
  // A failure leaves the rows of the previous page, and the user tries again.
  await step('Previous page', 403);
  await step('Try again');
  await step('Include expired', 422);
  await step('Try again');
  // This machine's answers have no total.
  await step('Choose Shipping');
  await step('Next page');
  await step('Next page');

  const { dropIn = [], composed = [] }: Frames = await page.evaluate(() => script.frames());
  expect(composed).toEqual(dropIn);
  expect(dropIn.length).toBeGreaterThan(25);
  const all = dropIn.join();
  for (const shown of ['Page 4', 'data-stale', 'data-state="loading"', 'data-state="failed"'])
    expect(all).toContain(shown);
});
