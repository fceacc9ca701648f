import { LOOK } from './look.mjs';

/**
 * Where a page looks other than it should, in words.
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
      // What is given in em is a fraction off.
      const found = styles[property].replace(/\d+\.\d+(?=px)/g, (size) => Math.round(size));
      if (found !== value) faults.push(`${selector}: ${property} is ${found}, not ${value}`);
    }
  }
  return faults;
}
