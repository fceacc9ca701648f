import { setTimeout as sleep } from 'node:timers/promises';
import { FLIPS, LONG } from '../config.mjs';
import { keyOf, list } from '../data.mjs';
import { act, openSlowPage } from './act.mjs';

/** Clicks Next on a long page. Interaction to Next Paint is the slowest of the clicks, in steps of 8 ms. */
export async function interact({ open, tell, record, adapter }) {
  const opened = await openSlowPage({ open, tell }, { rows: LONG.rows });
  await opened.page.evaluate(() => window.bench.watchInteractions());
  for (let flip = 1; flip <= FLIPS; flip += 1) {
    const { painted } = await act(opened, adapter.next, keyOf(list()[flip * LONG.rows]));
    if (painted === null) throw new Error(`page ${flip + 1} did not come`);
  }
  // The browser reports an interaction some time after its paint.
  await sleep(200);
  const slowest = await opened.page.evaluate(() => window.bench.slowestInteraction());
  record(`j. next page, ${LONG.rows} rows: Interaction to Next Paint [ms]`, slowest);
}
