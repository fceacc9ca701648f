/**
 * Opens a state of the gallery and prepares it for the picture.
 *
 * @returns {Promise<import('playwright').Page>} in its own context; the caller closes it
 */
export async function openGallery(browser, { url, state, language, ...options }) {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(`${url}/?state=${state.name}&language=${language}`);
  await page.locator(`table[aria-busy="${Boolean(state.isBusy)}"]`).waitFor();
  await state.act?.(page);
  return page;
}
