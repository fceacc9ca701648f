// Imports by path and not by the package's name, since the test checks what that name resolves to.
import { createMachineId } from '../../dist/testing.js';
import { findLookFaults } from './findLookFaults.mjs';
import { watchFaults } from './watchFaults.mjs';

const TIMEOUT = 30_000;
const PICTURES = 'test-results/consumers';
const PATH = `/machines/${createMachineId('billing')}`;

/**
 * Opens an app's page, checks its table, and goes to the next page.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url where the app runs
 * @param {import('./consumers.mjs').Consumer} consumer
 * @returns {Promise<string[]>} what is wrong with it
 */
export async function visitApp(browser, url, { name, nextPage, ownLook }) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
  });
  context.setDefaultTimeout(TIMEOUT);
  // The Next.js app checks who is signed in.
  await context.addCookies([{ name: 'user', value: 'admin', url }]);
  const page = await context.newPage();
  const faults = watchFaults(page);
  try {
    await page.goto(url + PATH);
    const first = await readIds(page);
    faults.push(...(await findLookFaults(page, ownLook)));
    await page.screenshot({ path: `${PICTURES}/${name}-1280.png`, fullPage: true });

    await page.getByRole('button', { name: nextPage, exact: true }).click();
    await page
      .getByRole('navigation')
      .locator('[aria-current="page"]', { hasText: /^2$/ })
      .waitFor();
    const second = await readIds(page);
    if (first.length !== 10 || second.length !== 10) {
      faults.push(`the pages have ${first.length} and ${second.length} rows, not 10 each`);
    }
    const stayed = second.filter((id) => first.includes(id));
    if (stayed.length > 0) faults.push(`${stayed.length} rows of page 1 are on page 2`);

    await page.setViewportSize({ width: 360, height: 720 });
    await page.screenshot({ path: `${PICTURES}/${name}-360.png`, fullPage: true });
    await page.waitForLoadState('networkidle');
  } catch (error) {
    faults.push(String(error));
  }
  const found = [...faults];
  await context.close();
  return found;
}

/** The ids of the rows, once no request is in flight. */
async function readIds(page) {
  await page.locator('table[aria-busy="false"]').waitFor();
  return page.getByRole('table').getByText(/^mt_/).allInnerTexts();
}
