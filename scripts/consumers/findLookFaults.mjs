import { LOOK } from './look.mjs';

/**
 * Lists in words where a page does not look as expected.
 *
 * @param {import('playwright').Page} page
 * @param {import('./consumers.mjs').Consumer['ownLook']} ownLook
 * @returns {Promise<string[]>}
 */
export async function findLookFaults(page, ownLook = {}) {
  const faults = [];
  for (const selector of new Set([...Object.keys(LOOK), ...Object.keys(ownLook)])) {
    const wanted = { ...LOOK[selector], ...ownLook[selector] };
    const styles = await page
      .locator(selector)
      .first()
      .evaluate((element) => Object.assign({}, getComputedStyle(element)));
    for (const [property, value] of Object.entries(wanted)) {
      // Values given in em differ by a fraction.
      const found = styles[property].replace(/\d+\.\d+(?=px)/g, (size) => Math.round(size));
      if (found !== value) faults.push(`${selector}: ${property} is ${found}, not ${value}`);
    }
  }
  return faults;
}
