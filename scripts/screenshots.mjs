// npm run screenshots: pictures of the demo, into test-results/screenshots/ to be looked at, and the README's.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { startDemo } from './startDemo.mjs';

const FOLDER = 'test-results/screenshots';
const README_PICTURE = '.github/table.png';
const SCHEMES = ['light', 'dark'];
const WIDTHS = [1280, 360];

/** What is on the picture, by the name of the machine and the rest of its address. */
const STATES = [
  { name: 'first-page', machine: 'Billing worker' },
  {
    name: 'page-3-revoked',
    machine: 'Billing worker',
    query: '&revoked=1&expired=1&page=3',
    at: 'bottom',
  },
  { name: 'few', machine: 'Report job' },
  { name: 'empty', machine: 'New machine', query: '&revoked=1&expired=1' },
  { name: 'failed', machine: 'Broken machine' },
  { name: 'failed-with-rows', machine: 'Flaky machine', act: refreshUntilItFails },
  { name: 'hovered', machine: 'Webhooks', act: hoverRow },
];

const demo = await startDemo();
const browser = await chromium.launch(launchOptions());
try {
  await mkdir(FOLDER, { recursive: true });
  await mkdir('.github', { recursive: true });
  const { machines } = await (await fetch(`${demo.url}/api/machines`)).json();
  const ids = new Map(machines.map(({ id, name }) => [name, id]));
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      for (const state of STATES) await takePicture(state, { ids, colorScheme, width });
    }
  }
  await takeReadmePicture(ids);
} finally {
  await browser.close();
  await demo.stop();
}

async function takePicture({ name, machine, query = '', act, at }, { ids, colorScheme, width }) {
  const page = await openPage({ colorScheme, viewport: { width, height: 860 } });
  await page.goto(`${demo.url}/?machine=${ids.get(machine)}${query}`);
  await settle(page);
  await act?.(page);
  if (at === 'bottom') await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  await save(page, `${FOLDER}/${name}-${width}-${colorScheme}.png`);
  await page.context().close();
}

/** The table alone, with all kinds of tokens in it. */
async function takeReadmePicture(ids) {
  const viewport = { width: 1280, height: 1000 };
  const page = await openPage({ colorScheme: 'light', viewport, deviceScaleFactor: 2 });
  await page.goto(`${demo.url}/?machine=${ids.get('Billing worker')}&revoked=1&expired=1&page=2`);
  await settle(page);
  const box = await page.getByRole('region', { name: 'M2M tokens' }).boundingBox();
  const margin = 24;
  const clip = {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  await save(page, README_PICTURE, { clip });
  await page.context().close();
}

async function openPage(options) {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...options,
  });
  return context.newPage();
}

async function settle(page) {
  await page.locator('table[aria-busy="false"]').waitFor();
}

/** Every second answer about this machine fails: the first one may, and is asked for again then. */
async function refreshUntilItFails(page) {
  const retry = page.getByRole('button', { name: 'Try again' });
  if (await retry.isVisible()) await retry.click();
  await page.getByText(/^mt_/).first().waitFor();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await retry.waitFor();
  await settle(page);
}

async function hoverRow(page) {
  await page.getByText(/^mt_/).nth(2).hover();
}

async function save(page, path, options = {}) {
  await page.screenshot({ path, ...options });
  console.log(path);
}
