import { setTimeout as sleep } from 'node:timers/promises';
import { FOCUS_WAIT } from '../config.mjs';

/**
 * Returns to the window: first the response is unchanged, then one row differs. Opens all adapters' pages first, so
 * that SWR's five seconds pass only once.
 */
export async function focusAll({ names, openOf, tell, record, round, warn }) {
  await tell({ latency: 0, touched: 0 });
  const opened = [];
  for (const name of names) {
    const page = await openOf(name, { rows: 100 });
    opened.push([name, page]);
    await page.ready();
  }
  for (const touched of [0, round + 1]) {
    await sleep(FOCUS_WAIT);
    await tell({ touched });
    for (const [name, page] of opened) {
      const seen = await watchFocus(page);
      const isRight = seen.sent > 0 && seen.isChanged === touched > 0;
      if (!isRight) warn(name, `${seen.sent} requests, changed: ${seen.isChanged}`);
      recordFocus((metric, value) => record(name, metric, isRight ? value : null), touched, seen);
    }
  }
  await tell({ touched: 0 });
  for (const [, page] of opened) await page.close();
}

async function watchFocus({ page, requests, readWork }) {
  const before = { ...(await readWork()), sent: requests.sent };
  const seen = await page.evaluate(() => window.bench.focus(400));
  const { all } = await readWork();
  return { ...seen, work: all - before.all, sent: requests.sent - before.sent };
}

function recordFocus(record, touched, { work, mutations, inRows, outsideOfRow }) {
  const label =
    touched > 0 ? 'f. revalidation, 1 of 100 rows changed' : 'e. revalidation, nothing changed';
  record(`${label}: main-thread CPU [ms]`, work);
  record(`${label}: DOM mutations`, mutations);
  record(`${label}: DOM mutations in rows`, inRows);
  if (touched > 0) record(`${label}: DOM mutations outside of that row`, outsideOfRow);
}
