/**
 * The pictured states in order: the names of gallery/states.ts, and the actions that lead there.
 *
 * @type {{ name: string, isBusy?: boolean, act?: (page: import('playwright').Page) => Promise<unknown> }[]}
 */
export const STATES = [
  { name: 'first-page' },
  { name: 'page-3-revoked' },
  { name: 'few' },
  { name: 'empty' },
  { name: 'failed' },
  { name: 'failed-older-rows', act: refresh },
  { name: 'hovered-focused', act: hoverAndFocus },
  { name: 'loading', isBusy: true, act: waitForSkeleton },
  { name: 'opened', act: openRow },
  { name: 'compact' },
];

/** The rows are blank until the load is slow. */
async function waitForSkeleton(page) {
  await page.locator('.m2m-skeleton-row [data-column]').first().waitFor();
}

async function refresh(page) {
  await page.locator('.m2m-refresh').click();
  await page.locator('[data-failure]').first().waitFor();
}

/** One row is hovered, and another has keyboard focus. */
async function hoverAndFocus(page) {
  const rows = page.locator('.m2m-row');
  await page.keyboard.press('Tab');
  await rows.nth(4).locator('.m2m-copy').focus();
  await rows.nth(1).hover({ position: { x: 60, y: 12 } });
}

/** Opens a revoked token, which has the most details. */
async function openRow(page) {
  await page.locator('.m2m-row[data-status="revoked"] button[aria-expanded]').first().click();
  await page.locator('button[aria-expanded="true"]').waitFor();
}
