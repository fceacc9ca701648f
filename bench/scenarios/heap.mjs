import { HEAP, ROWS } from '../config.mjs';
import { keyOf, list } from '../data.mjs';

const keys = Array.from({ length: HEAP.pages }, (_, page) => keyOf(list()[page * ROWS]));

/** Measures the memory that many page changes over few pages leave behind. */
export async function heap({ open, tell, record, adapter: { next, prev } }) {
  await tell({ latency: 0 });
  const opened = await open();
  await opened.ready();
  const turn = (changes) =>
    opened.page.evaluate((turned) => window.bench.turnPages(turned), {
      ...{ keys, changes, next, prev },
    });
  await turn(HEAP.warmUp);
  const before = await opened.readHeap();
  await turn(HEAP.changes);
  const after = await opened.readHeap();
  record('h. page changes: heap before [MB]', before.all / 1e6);
  record('h. page changes: heap growth [kB]', (after.all - before.all) / 1_000);
  const objects = (after.objects - before.objects) / 1_000;
  record('h. page changes: of which objects [kB]', objects);
}
