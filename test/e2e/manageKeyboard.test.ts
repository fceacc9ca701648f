import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import { hasFocus } from './manage/Manager.js';
import { openManagePage } from './manage/openManagePage.js';

const site = openManagePage();

const press = (control: Locator) => site.manager.pressByKeyboard(control);
const type = (text: string) => site.page.keyboard.type(text);

it('creates a token with claims and copies its secret', async () => {
  const { manager, page, server, copied } = site;
  await site.open();
  await press(manager.outside('Create token'));
  const claims = manager.dialog.getByLabel('Claims (optional)');
  await manager.tabTo(claims);
  await type('{"team": "billing", "level": }');
  await press(manager.button('Create token'));
  // The fault has the focus, and the text is still there.
  await manager.announces('Line 1, column 30');
  expect(await hasFocus(claims)).toBe(true);
  expect(server.writes).toEqual([]);
  await type('2}');
  await press(manager.button('Create token'));
  await manager.announces('Token created');
  expect(await hasFocus(manager.secret)).toBe(true);
  await press(manager.button('Copy'));
  await manager.announces('Copied the secret');
  expect(copied).toEqual(server.secrets);
  await press(manager.button('Done'));
  await manager.isClosed();
  expect(await hasFocus(manager.outside('Create token'))).toBe(true);

  const [newest] = await server.list('billing');
  expect(newest?.claims).toEqual({ team: 'billing', level: 2 });
  const row = page.getByRole('row').filter({ hasText: 'New' });
  await row.getByText(newest?.id ?? '').waitFor();
  expect((await manager.list.ids())[0]).toBe(newest?.id);
  expect(server.events.map(({ phase, action }) => `${phase} ${action}`)).toEqual([
    'attempt create',
    'done create',
  ]);
});

it('revokes a token with a reason', async () => {
  const { manager, page, server } = site;
  await site.open({ isReasonRequired: true });
  const before = await manager.list.ids();
  const row = manager.list.table.getByRole('row').nth(3);
  await press(row.getByRole('button', { name: /^Revoke token/ }));
  const dialog = page.getByRole('alertdialog', { name: 'Revoke this token?' });
  expect(await dialog.getByText(before[2] ?? '').count()).toBe(1);
  expect(await hasFocus(manager.button('Cancel'))).toBe(true);
  await press(manager.button('Revoke token'));
  await manager.announces('Give a reason.');
  expect(await hasFocus(manager.dialog.getByRole('textbox', { name: 'Reason' }))).toBe(true);
  await type('Found in a log');
  await press(manager.button('Revoke token'));
  await manager.isClosed();
  const done = row.getByRole('button', { name: 'Revoked just now' });
  await done.waitFor();
  expect(await hasFocus(done)).toBe(true);
  // The row stays in its place.
  expect((await manager.list.ids()).slice(0, 10)).toEqual(before);
  const revoked = (await server.list('billing')).find(({ id }) => id === before[2]);
  expect(revoked).toMatchObject({ revoked: true, revocationReason: 'Found in a log' });
  expect(server.writes).toHaveLength(1);
});
