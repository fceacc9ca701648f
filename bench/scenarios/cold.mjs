/** Loads the page until its first row. */
export async function cold({ open, tell, record }) {
  await tell({ latency: 0 });
  for (const slowdown of [1, 4]) {
    const opened = await open({ slowdown });
    const suffix = slowdown > 1 ? `, CPU ÷ ${slowdown}` : '';
    record(`a. cold load: first row painted${suffix} [ms]`, await opened.ready());
    await opened.close();
  }
}
