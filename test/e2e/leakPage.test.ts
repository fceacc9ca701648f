import { createM2MTokenId } from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';
import { TokenList } from './support/TokenList.js';
import { openDemo } from './support/openDemo.js';

const demo = openDemo();

/** Creates a token of a machine through the proxy, as another page of the demo would. */
async function createToken(machine: string): Promise<{ id: string; secret: string }> {
  const base = `${demo.url}/api/m2m-tokens`;
  const found = await (await fetch(`${base}/machines?query=${machine}`)).json();
  const response = await fetch(`${base}?subject=${found.data[0].id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: demo.url },
    body: JSON.stringify({ token_format: 'opaque', seconds_until_expiration: 60, claims: null }),
  });
  const { id, token } = await response.json();
  return { id, secret: token };
}

it('finds, revokes and confirms a leaked token by two keys after the paste', async () => {
  const { page } = demo;
  const { id, secret } = await createToken('Mailer');
  await page.goto(demo.url);
  const link = page.getByRole('link', { name: 'Check a leaked token' });
  await link.press('Enter');
  expect(new URL(page.url()).search).toContain('view=leak');
  expect(await page.title()).toContain('Leak check');
  await page.getByRole('textbox', { name: 'Leaked text' }).focus();
  await page.keyboard.insertText(`2026-11-28 ERROR Authorization: Bearer ${secret}.`);

  const pressed: string[] = [];
  const press = async (key: string) => {
    pressed.push(key);
    await page.keyboard.press(key);
  };
  await press('Enter');
  await page.locator('button:focus', { hasText: 'Revoke now' }).waitFor();
  const card = page.getByRole('listitem').filter({ hasText: id });
  expect(await card.innerText()).toContain('Mailer');
  await press('Enter');
  const confirmed = card.getByText('Confirmed: Clerk no longer accepts it.');
  await confirmed.waitFor();
  expect(pressed.length).toBeLessThanOrEqual(5);
  expect(pressed).toEqual(['Enter', 'Enter']);
  expect(demo.watched.take(/^A status of 404/)).toHaveLength(1);

  await page.getByText(/^Activity/).click();
  const entries = page.getByRole('list', { name: 'Activity' }).getByRole('listitem');
  const ofToken = entries.filter({ hasText: id });
  await ofToken.filter({ hasText: 'Revoke token done' }).waitFor();
  const said = (await ofToken.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
  expect(said.map((text) => text.replace(/^\S+ [AP]M /, ''))).toEqual([
    `Revoke token done ok 200 Mailer ${id} leaked`,
    `Revoke token attempt open Mailer ${id} leaked`,
    `Check secret done ok 200 Mailer ${id}`,
    `Create token done ok 201 Mailer ${id}`,
  ]);
  await entries.filter({ hasText: 'not_found 404' }).first().waitFor();

  // The list of the machine has it, and nothing keeps the pasted text.
  await new TokenList(page).openMachine('Mailer');
  await page.goBack();
  expect(await page.getByRole('textbox', { name: 'Leaked text' }).inputValue()).toBe('');
  expect(await page.content()).not.toContain(secret);
});

it('looks for the id of a token in the list of the selected machine', async () => {
  const { page } = demo;
  const { id } = await createToken('Mailer');
  await page.goto(demo.url);
  await new TokenList(page).openMachine('Mailer');
  await page.getByRole('link', { name: 'Check a leaked token' }).click();
  await page.getByText('looks for token IDs in the list of Mailer').waitFor();
  await page
    .getByRole('textbox', { name: 'Leaked text' })
    .fill(`${id} ${createM2MTokenId('nowhere')}`);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Revoke now' }).waitFor();
  const missing = page.locator('strong', { hasText: 'do not have this ID' });
  expect(await missing.count()).toBe(1);
});
