import { setTimeout as sleep } from 'node:timers/promises';
import { MOUNT_ROWS } from '../config.mjs';
import { list } from '../data.mjs';

/** Measures the cost of building pages of several sizes, from an empty document with all scripts loaded. */
export async function mount({ open, tell, record, adapter, warn }) {
  await tell({ latency: 0 });
  for (const rows of MOUNT_ROWS) {
    const opened = await open({ rows, isManual: true });
    await sleep(100);
    const before = await opened.readWork();
    await opened.page.evaluate(() => {
      window.bench.mount();
      return window.bench.firstRow;
    });
    await sleep(200);
    const after = await opened.readWork();
    const shown = await opened.page.evaluate(() => window.bench.sample());
    checkRows(shown, { rows, adapter, warn });
    const label = `b. mount ${rows} rows`;
    record(`${label}: main-thread CPU [ms]`, after.all - before.all);
    record(`${label}: script [ms]`, after.script - before.script);
    record(`${label}: style and layout [ms]`, after.layout - before.layout);
    record(`${label}: elements`, shown.elements);
    record(`${label}: characters of text`, shown.text);
    await opened.close();
  }
}

function checkRows({ rows: count, cells, firstRow }, { rows, adapter, warn }) {
  if (!adapter.isVirtual && count !== rows) throw new Error(`${count} rows instead of ${rows}`);
  const scopes = list()[0].scopes.filter((scope) => !firstRow.includes(scope));
  if (cells < 6 || scopes.length > 0 || !/active/i.test(firstRow)) {
    warn(`shows less than the job asks: ${cells} cells, "${firstRow}"`);
  }
}
