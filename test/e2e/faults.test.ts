import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LABELS as labels } from '../../src/text/labels.js';
import { FACTS, type Shown } from '../faults/facts.js';
import { FAULTS, type FaultRow } from '../faults/faults.js';
import { type FaultyServer, startFaultyServer } from '../faults/startFaultyServer.js';
import { buildClient } from './support/buildClient.js';
import { launchBrowser } from './support/launchBrowser.js';
import { TokenList } from './support/TokenList.js';

const HTML = `<!doctype html><html lang="en"><head><link rel="icon" href="data:," /><title>Billing</title></head>
<body></body><script type="module" src="/client.js"></script></html>`;

let client: string;
let browser: Browser;
let server: FaultyServer;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  [client, browser] = await Promise.all([
    buildClient(new URL('faults/client.tsx', import.meta.url), 'production'),
    launchBrowser(),
  ]);
  page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
});

beforeEach(async () => {
  server = await startFaultyServer({ '/': HTML, '/client.js': client });
});

afterEach(async () => {
  await server.stop();
  expect(problems.splice(0)).toEqual([]);
});

afterAll(() => browser?.close());

/** Waits until the page shows the expected result, and returns what it shows then. */
async function readShown(code: FaultRow['code'], rowCount: number) {
  const list = new TokenList(page);
  await page.locator(`table[data-state="${rowCount === 0 ? 'failed' : 'rows'}"]`).waitFor();
  await page.locator('output', { hasText: new RegExp(`^${code ?? 'none'}$`) }).waitFor();
  await list.isSettled();
  const text = await page.locator('section').innerText();
  return {
    rowCount: (await list.ids()).length,
    isFailure: text.includes(labels.failedTitle) || text.includes('Could not refresh'),
    isMissingRows: text.includes(labels.skipped(1, String)),
    isUnknownTotal: !text.includes('of 87') && text.includes('1–10'),
    saysNoTokens: /no tokens/i.test(text),
  };
}

function expected(code: FaultRow['code'], shown: Shown) {
  const { rowCount, skipped, totalCount } = FACTS[shown];
  return {
    rowCount,
    isFailure: code !== null,
    isMissingRows: skipped > 0,
    isUnknownTotal: rowCount > 0 && totalCount === null,
    saysNoTokens: false,
  };
}

/** Presses the first button that sends a request, and waits until the right rows are shown. */
async function recover(): Promise<void> {
  await server.behave();
  const before = server.requests();
  await page
    .getByRole('button', { name: /^(Try again|Refresh)$/ })
    .first()
    .click();
  await expect.poll(() => server.requests()).toBeGreaterThan(before);
  const list = new TokenList(page);
  await list.showsRange('1–10 of 87');
  expect(await list.ids()).toHaveLength(10);
}

describe.each(Object.entries(FAULTS))('in Chromium: %s', (_name, { fault, code, ...row }) => {
  it('on the first load, and over rows after a press that recovers', async () => {
    // Requests time out soon only if the fault is silence.
    await page.goto(`${server.url}/${row.isSilent ? '?silent' : ''}`);
    const [first, later] = [row.first as Shown, row.later as Shown];
    await server.misbehave(fault);
    await page.getByRole('button', { name: 'Open' }).click();
    expect(await readShown(code, FACTS[first].rowCount)).toEqual(expected(code, first));

    await recover();
    await server.misbehave(fault);
    await page.getByRole('button', { name: 'Refresh' }).click();
    expect(await readShown(code, FACTS[later].rowCount)).toEqual(expected(code, later));
  });
});
