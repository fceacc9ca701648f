import { setTimeout as sleep } from 'node:timers/promises';
import { LATENCY } from '../config.mjs';

/** Opens a page, waits for its first rows, and then sets the API's latency. */
export async function openSlowPage({ open, tell }, options) {
  await tell({ latency: 0 });
  const opened = await open(options);
  await opened.ready();
  await sleep(200);
  await tell({ latency: LATENCY });
  return opened;
}

/** Makes one real click or a burst, and watches each frame until the row `target` is the first one. */
export async function act({ page, requests, readWork }, selector, target, options = {}) {
  const { settle = 150, burst } = options;
  const at = await pointAt(page, selector);
  const before = { work: await readWork(), ...requests };
  await page.evaluate((watched) => window.bench.watch(watched), {
    target,
    settle,
    burst: burst && { ...burst, selector },
  });
  if (burst === undefined) await page.mouse.click(at.x, at.y);
  const seen = await page.evaluate(() => window.bench.watched);
  const work = await readWork();
  const frames = seen.frames.filter(({ clicks }) => clicks > 0);
  const done = frames.find(({ key }) => key === target);
  return {
    // null = the row never appeared.
    painted: done === undefined ? null : done.time - seen.clicks.at(-1),
    work: work.all - before.work.all,
    frames,
    blankFrames: frames.filter(({ key }) => key === null).length,
    sent: requests.sent - before.sent,
    aborted: requests.aborted - before.aborted,
  };
}

async function pointAt(page, selector) {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await sleep(100);
  return at;
}

/** Records the metrics of every click. */
export function recordAct(record, label, { painted, work, blankFrames }) {
  record(`${label}: click → painted [ms]`, painted);
  record(`${label}: main-thread CPU [ms]`, painted === null ? null : work);
  record(`${label}: blank or skeleton frames`, painted === null ? null : blankFrames);
}
