import { setTimeout as sleep } from 'node:timers/promises';
import { INVENTORY, LATENCY } from '../config.mjs';
import { inventoryTokens } from '../data.mjs';

const FILTERS = ['Never used', 'Never used', 'Never expires', 'Never expires'];
const COLUMNS = ['Expires', 'Expires', 'ID', 'Status', 'Last used'];
const KEYS = ['a', '7', 'f', 'Backspace', 'Backspace', 'Backspace'];

/** Loads all tokens of a machine, then filters, sorts and searches them. */
export async function inventory({ open, tell, record }) {
  await tell({ latency: LATENCY });
  const opened = await open();
  const { page } = opened;
  const note = (metric, value) => record(`inventory: ${metric}`, value);
  const measure = async (what, event, act) => {
    const { painted, work } = await change(opened, event, act);
    note(`${what} → painted [ms]`, painted);
    note(`${what}: main-thread CPU [ms]`, painted === null ? null : work);
  };

  const loading = await longestTask(page, async () => {
    const { gap, time } = await loadAll(page);
    note('longest time without progress [ms]', gap);
    note('all tokens loaded [ms]', time);
  });
  note('longest task while loading, CPU [ms]', loading);

  const after = await longestTask(page, async () => {
    for (const name of FILTERS) {
      const act = await pressOn(page, page.locator('button[aria-pressed]', { hasText: name }));
      await measure('filter', 'pointerup', act);
    }
    for (const name of COLUMNS) {
      const act = await pressOn(
        page,
        page.locator('[role=columnheader] button', { hasText: name }),
      );
      await measure('sort', 'pointerup', act);
    }
    await page.locator('input[type=search]').focus();
    for (const key of KEYS) await measure('key', 'keydown', () => page.keyboard.press(key));
  });
  note('longest task after loading, CPU [ms]', after);
}

/** Measures the memory that all tokens of a machine take, and leave behind. */
export async function inventoryHeap({ open, tell, record }) {
  await tell({ latency: 0 });
  const opened = await open();
  const { page, readHeap } = opened;
  // Playwright brings its own scripts into the page with the first locator.
  await page.locator('button').first().waitFor();
  const before = await readHeap();
  const note = async (metric) => {
    const { all, objects } = await readHeap();
    record(`inventory: heap ${metric} [MB]`, (all - before.all) / 1e6);
    record(`inventory: objects ${metric} [MB]`, (objects - before.objects) / 1e6);
  };
  await loadAll(page);
  await note('after loading');
  await page.locator('input[type=search]').focus();
  await change(opened, 'keydown', () => page.keyboard.press('a'));
  await note('after a search');
  await page.evaluate(() => window.bench.unmount());
  await sleep(100);
  await note('after unmount');
  record('inventory: JSON of the tokens [MB]', JSON.stringify(inventoryTokens()).length / 1e6);
}

/** Loads all tokens, and returns how long it took, and the longest time between two changes of the progress. */
async function loadAll(page) {
  await page.evaluate(() => window.bench.watchProgress());
  await page.getByRole('button', { name: /^Load/ }).click();
  await page.locator('progress').waitFor();
  await page.locator('progress').waitFor({ state: 'detached', timeout: 60_000 });
  const times = await page.evaluate(() => window.bench.progress());
  const text = await page.locator('#root').textContent();
  if (!text.includes('10,000 tokens')) throw new Error('not all tokens were loaded');
  await sleep(500);
  const gaps = times.slice(1).map((time, index) => time - times[index]);
  return { gap: Math.max(...gaps), time: times.at(-1) - times[0] };
}

/** Moves the mouse to a button, and returns a function that presses it. */
async function pressOn(page, button) {
  const box = await button.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
}

/** Returns the time from an event to the paint of other rows, and the work; `painted` null = they stayed the same. */
async function change({ page, readWork }, event, act) {
  await sleep(300);
  const selector = INVENTORY.shown;
  await page.evaluate((watched) => window.bench.watchChange(watched), { selector, event });
  const before = await readWork();
  await act();
  const painted = await page.evaluate(() => window.bench.changed);
  await sleep(100);
  const after = await readWork();
  return { painted, work: after.all - before.all };
}

/** The CPU time of the main thread's longest task during an action, in milliseconds: other programs do not lengthen it. */
async function longestTask(page, act) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
  const main = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(threadOf);
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && main.includes(threadOf(event)),
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}
