import type { Locator } from 'playwright';
import type { M2MToken } from 'react-m2m-tokens';
import { expect, it } from 'vitest';
import { openManagePage } from './manage/openManagePage.js';

// In development, React would render each of 100 outcomes several times as long.
const site = openManagePage('production');

const press = (control: Locator) => site.manager.pressByKeyboard(control);

/** Ids by their outcome in the dialog. */
async function readOutcomes(): Promise<Record<string, string[]>> {
  const items = await site.manager.dialog
    .locator('[data-outcome]')
    .evaluateAll((all) =>
      all.map((item) => [
        (item as HTMLElement).dataset['outcome'] ?? '',
        item.querySelector('code')?.textContent ?? '',
      ]),
    );
  const outcomes: Record<string, string[]> = {};
  for (const [outcome = '', id = ''] of items) (outcomes[outcome] ??= []).push(id);
  return outcomes;
}

/** The ids of the selected rows. */
function readSelected(): Promise<string[]> {
  return site.manager.list.table
    .getByRole('checkbox', { checked: true })
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
}

const isRevoked = ({ revoked }: M2MToken) => revoked;
const ids = (tokens: readonly M2MToken[]) => tokens.map(({ id }) => id);

it('revokes a page of tokens, and stops', async () => {
  const { manager, server } = site;
  await site.open({ machine: 'fleet', limit: 25 });
  let release = () => {};
  server.beforeRevoke = (count) => {
    if (count === 6) release = server.hold();
  };
  await manager.tabTo(manager.page.getByLabel('Select all on this page'));
  await manager.page.keyboard.press('Space');
  await press(manager.outside('Revoke…').first());
  await press(manager.button('Unused'));
  await press(manager.button('Revoke 25 tokens'));
  await manager.dialog.getByText(/^[6-9] of 25 done$/).waitFor();
  await manager.tabTo(manager.button('Stop'), 'Shift+Tab');
  await manager.page.keyboard.press('Enter');
  release();
  await manager.announces(/not sent/);
  // Tokens whose request was sent are finished.
  const outcomes = await readOutcomes();
  const { revoked = [], stopped = [] } = outcomes;
  expect(revoked.length + stopped.length).toBe(25);
  expect(stopped.length).toBeGreaterThan(10);
  expect(ids((await server.list('fleet')).filter(isRevoked)).toSorted()).toEqual(
    revoked.toSorted(),
  );
  await manager.announces(`${revoked.length} revoked, ${stopped.length} not sent`);
  await press(manager.button('Close'));
  await manager.isClosed();
  expect((await readSelected()).toSorted()).toEqual(stopped.toSorted());
  expect(server.writes).toHaveLength(revoked.length);
});

it('revokes 100 tokens through a pause of the server and three failures', async () => {
  const { manager, server, watched } = site;
  await site.open({ machine: 'fleet', limit: 100 });
  const all = await manager.list.ids();
  const failures = {
    10: { status: 409 },
    40: { status: 429, retryAfter: 1 },
    60: { status: 404 },
    80: { status: 500 },
  };
  server.beforeRevoke = (count) => {
    const failure = failures[count as keyof typeof failures];
    if (failure) server.backend.failNext(failure, { action: 'revoke' });
  };
  await manager.tabTo(manager.page.getByLabel('Select all on this page'));
  await manager.page.keyboard.press('Space');
  await press(manager.outside('Revoke…').first());
  await press(manager.button('Revoke 100 tokens'));
  await manager.announces('Too many requests were made in a short time.');
  await manager.announces('97 revoked, 3 failed');
  // The key of the machine, 100 tokens and the one that the server refused to take.
  expect(server.calls).toHaveLength(102);
  const { revoked = [], failed = [] } = await readOutcomes();
  expect([revoked.length, failed.length]).toEqual([97, 3]);
  const atClerk = await server.list('fleet');
  expect(ids(atClerk.filter(isRevoked)).toSorted()).toEqual(revoked.toSorted());
  await manager.page.keyboard.press('Escape');
  await manager.isClosed();
  expect((await readSelected()).toSorted()).toEqual(failed.toSorted());
  expect(await manager.list.ids()).toEqual(all);

  await press(manager.outside('Revoke…').first());
  await press(manager.button('Revoke 3 tokens'));
  await manager.isClosed();
  expect((await server.list('fleet')).every(isRevoked)).toBe(true);
  expect(await readSelected()).toEqual([]);
  expect(watched.take(/^A status of (409|429|404|5\d\d)/)).toHaveLength(4);
});
