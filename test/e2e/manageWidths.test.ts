import { expect, it } from 'vitest';
import { openManagePage } from './manage/openManagePage.js';

const site = openManagePage('production');

it('at 1280 px the name of a machine is whole, and so is the line about a revoked row', async () => {
  const { page, manager } = site;
  await page.setViewportSize({ width: 1280, height: 720 });
  await site.open();
  const scope = page.locator('.m2m-scope:not(:only-child)').first();
  const cut = await scope.evaluate((name) => {
    name.textContent = 'Gateway';
    return name.scrollWidth - name.clientWidth;
  });
  expect(cut).toBe(0);

  const row = page.locator('.m2m-row[data-status="active"]').first();
  await row.hover();
  await row.getByRole('button', { name: /^Revoke token/ }).click();
  await manager.button('Revoke token').click();
  await manager.isClosed();
  const done = page.getByRole('button', { name: 'Revoked just now' });
  const look = await done.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return { lines: range.getClientRects().length, opacity: getComputedStyle(element).opacity };
  });
  expect(look).toEqual({ lines: 1, opacity: '1' });
});
