import { LONG } from '../config.mjs';

/** Scrolls a long page to its end, a step per frame, and counts the frames that a user sees late. */
export async function scroll({ open, tell, record, adapter }) {
  await tell({ latency: 0 });
  const { page, ready, readWork, close } = await open({ rows: LONG.rows });
  await ready();
  await page.waitForTimeout(300);
  const before = await readWork();
  const { frames, isAtEnd } = await page.evaluate((options) => window.bench.scrollToEnd(options), {
    step: LONG.step,
    scroller: adapter.scroller,
  });
  const work = await readWork();
  if (!isAtEnd) throw new Error('the page did not scroll to its end');
  const label = `i. scroll over ${LONG.rows} rows`;
  record(`${label}: frames over 16.7 ms`, frames.filter((frame) => frame > 1_000 / 60).length);
  record(`${label}: slowest frame [ms]`, Math.max(...frames));
  record(`${label}: main-thread CPU [ms]`, work.all - before.all);
  await close();
}
