import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADAPTERS, INVENTORY, ROWS } from './config.mjs';
import { readHeap } from './readHeap.mjs';

const probe = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8');

/**
 * Opens the page of an adapter in its own browser context: a cold cache and its own process.
 *
 * @param {{ rows?: number, isManual?: boolean, slowdown?: number }} [options] `isManual`: nothing mounts until
 * `bench.mount()` is called; `slowdown`: the factor by which the processor is throttled.
 */
export async function openPage(
  { browser, origin },
  name,
  { rows = ROWS, isManual = false, slowdown = 1 } = {},
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const row = JSON.stringify((ADAPTERS[name] ?? INVENTORY).row);
  await page.addInitScript({ content: `window.bench = { row: ${row} };\n${probe}` });
  page.on('pageerror', ({ message }) => console.error(`  ${name}: ${message.split('\n')[0]}`));
  const requests = countRequests(page);

  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const url = `${origin}/${name}/?rows=${rows}${isManual ? '&manual' : ''}`;
  await page.goto(url, { waitUntil: isManual ? 'load' : 'commit' });

  return {
    page,
    cdp,
    requests,
    /** When the first row was painted, in milliseconds since navigation. */
    ready: () => page.evaluate(() => window.bench.firstRow),
    readWork: () => readWork(cdp),
    readHeap: () => readHeap(cdp),
    close: () => context.close(),
  };
}

/** Counts the requests to the API that were sent, and those aborted before a response. */
function countRequests(page) {
  const requests = { sent: 0, aborted: 0 };
  const answered = new WeakSet();
  const isApi = (request) => request.url().includes('/api/');
  page.on('request', (request) => isApi(request) && (requests.sent += 1));
  page.on('response', (response) => answered.add(response.request()));
  // Chromium also reports this for some responses that were read to their end.
  page.on('requestfailed', (request) => {
    if (isApi(request) && !answered.has(request)) requests.aborted += 1;
  });
  return requests;
}

/** The main thread's CPU time so far, in milliseconds. Other programs hardly affect it. */
async function readWork(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const { ScriptDuration, LayoutDuration, RecalcStyleDuration, TaskDuration } = Object.fromEntries(
    metrics.map(({ name, value }) => [name, value * 1_000]),
  );
  return {
    script: ScriptDuration,
    layout: LayoutDuration + RecalcStyleDuration,
    all: TaskDuration,
  };
}
