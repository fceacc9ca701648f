import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { Manager } from './manage/Manager.js';
import { findOverflow } from './support/measure.js';
import { openDemo } from './support/openDemo.js';
import { startOwnDemo } from './support/startOwnDemo.js';

const demo = openDemo(() => startOwnDemo());

/** The texts of the activity, newest first, without their times. */
async function readActivity(page: Page): Promise<string[]> {
  const entries = page.getByRole('list', { name: 'Activity' }).getByRole('listitem');
  const texts = await entries.allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').replace(/^\S+ [AP]M /, ''));
}

it('creates, changes and deletes a machine, and gives it a new key, in a window of 360 px', async () => {
  const { page } = demo;
  const manager = new Manager(page);
  const { dialog } = manager;
  const wide: string[][] = [];
  const lookAround = async () => void wide.push(await findOverflow(page));
  const keys: string[] = [];
  const readKey = async (place: Page | typeof dialog) => {
    await place.getByRole('button', { name: 'Show' }).click();
    const key = await place.getByRole('textbox', { name: 'Secret key' }).inputValue();
    expect(key).toMatch(/^ak_fake/);
    keys.push(key);
  };
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${demo.url}/?view=new`);

  await page.getByRole('textbox', { name: 'Name' }).fill('Nightly job');
  const scope = page.getByRole('combobox', { name: 'Add a machine to call' });
  await scope.fill('ledg');
  await page.getByRole('option', { name: 'Ledger' }).click();
  await lookAround();
  await page.getByRole('button', { name: 'Create machine' }).click();
  await page.getByRole('textbox', { name: 'Secret key' }).waitFor();
  await readKey(page);
  await lookAround();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nightly job' }).waitFor();
  const nav = page.getByRole('navigation', { name: 'Machines' });
  await nav.getByRole('link', { name: 'Nightly job' }).waitFor();

  await page.getByRole('link', { name: 'Settings' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('Weekly job');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Weekly job' }).waitFor();
  await scope.fill('mail');
  await page.getByRole('option', { name: 'Mailer' }).click();
  await page.getByRole('button', { name: 'Remove Mailer' }).waitFor();
  await page.getByRole('button', { name: 'Remove Ledger' }).click();
  await page.getByRole('button', { name: 'Remove Ledger' }).waitFor({ state: 'detached' });
  await lookAround();

  await page.getByRole('button', { name: 'Rotate key…' }).click();
  await dialog.getByRole('combobox').selectOption('900');
  await lookAround();
  await manager.button('Rotate key').click();
  await dialog.getByRole('textbox', { name: 'Secret key' }).waitFor();
  await readKey(dialog);
  await lookAround();
  await manager.button('Done').click();
  await manager.isClosed();

  await page.getByRole('button', { name: 'Delete machine…' }).click();
  await dialog.getByText('No other machine').waitFor();
  await lookAround();
  await dialog.getByRole('textbox').fill('Weekly job');
  await manager.button('Delete machine').click();
  await manager.isClosed();
  // The button that opened the dialog is gone with the machine.
  await page.locator('main:focus').waitFor();
  await nav.getByRole('link', { name: 'Weekly job' }).waitFor({ state: 'detached' });
  // The first machine is selected instead.
  await page.getByRole('heading', { level: 1, name: 'Billing worker' }).waitFor();

  await page.getByText(/^Activity/).click();
  await page.getByText('Delete machine done').first().waitFor();
  await lookAround();
  const said = (await readActivity(page)).filter((text) => text.includes('done ok'));
  const id = /mch_\w+/.exec(said[0] ?? '')?.[0] ?? '';
  expect(said.slice(0, 6)).toEqual([
    `Delete machine done ok 200 ${id}`,
    `Rotate key done ok 200 ${id} the old key works for another 900 s`,
    `Remove scope done ok 200 ${id} may no longer call Ledger`,
    `Add scope done ok 200 ${id} may call Mailer`,
    `Change machine done ok 200 ${id} name “Weekly job”, tokens last 3600 s`,
    `Create machine done ok 200 ${id} name “Nightly job”, tokens last 3600 s, may call Ledger`,
  ]);
  expect(wide.flat()).toEqual([]);

  // Each key was shown once.
  expect(new Set(keys).size).toBe(2);
  const kept = (await (await fetch(`${demo.url}/api/activity`)).text()) + (await page.content());
  for (const key of keys) expect(kept).not.toContain(key);
});

it('finds a machine among all by the keyboard', async () => {
  const { page } = demo;
  await page.goto(demo.url);
  const finder = page.getByRole('combobox', { name: 'Find a machine' });
  await finder.press('w');
  await page.keyboard.type('ebh');
  await page.getByRole('option', { name: 'Webhooks' }).waitFor();
  await page.getByText('1 machine', { exact: true }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Webhooks' }).waitFor();
  expect(await finder.inputValue()).toBe('');
});
