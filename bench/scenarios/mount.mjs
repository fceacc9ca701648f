import { setTimeout as sleep } from 'node:timers/promises';
import { MOUNTS } from '../config.mjs';
import { list } from '../data.mjs';

/** Measures the cost of building pages of several sizes, from an empty document with all scripts loaded. */
export async function mount({ open, tell, record, adapter, warn }) {
  await tell({ latency: 0 });
  for (const { rows, slowdown } of MOUNTS) {
    const opened = await open({ rows, slowdown, isManual: true });
    await sleep(100);
    const before = await opened.readWork();
    const painted = await opened.page.evaluate(async () => {
      const start = performance.now();
      window.bench.mount();
      return (await window.bench.firstRow) - start;
    });
    await sleep(200);
    const after = await opened.readWork();
    const shown = await opened.page.evaluate(() => window.bench.sample());
    checkRows(shown, { rows, adapter, warn });
    const label = `b. mount ${rows} rows${slowdown > 1 ? `, CPU ÷ ${slowdown}` : ''}`;
    record(`${label}: first row painted [ms]`, painted);
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
