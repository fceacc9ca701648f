import { beforeEach, describe, expect, it } from 'vitest';
import { TokenList } from './support/TokenList.js';
import { openDemo } from './support/openDemo.js';

const demo = openDemo();
let list: TokenList;

beforeEach(async () => {
  list = new TokenList(demo.page);
  await demo.page.goto(demo.url);
  await list.showsRange(/^1–10 of /);
});

describe('switching machines', () => {
  it("never shows one machine's tokens under another machine's name", async () => {
    const before = await list.ids();
    await list.control('Page 2').click();
    await list.openMachine('Report job');
    await list.showsRange('1–3 of 3');
    const after = await list.ids();
    expect(after).toHaveLength(3);
    expect(after.filter((id) => before.includes(id))).toEqual([]);
    expect(await demo.page.title()).toContain('Report job');
  });

  it('marks the selected machine in the side bar, and the back button returns to the previous page', async () => {
    await list.control('Page 2').click();
    await list.showsRange(/^11–20 of /);
    await list.openMachine('Ledger');
    const current = demo.page
      .getByRole('navigation', { name: 'Machines' })
      .locator('[aria-current="page"]');
    expect(await current.allInnerTexts()).toEqual(['Ledger']);
    await demo.page.goBack();
    await list.showsRange(/^11–20 of /);
    expect(await current.allInnerTexts()).toEqual(['Billing worker']);
  });

  it('names the machines that a token may call', async () => {
    const scopes = await list.table.locator('[data-column="scopes"]').allInnerTexts();
    expect(scopes.join()).not.toContain('mch_');
    expect(scopes.join()).toMatch(/Inventory|Search|Mailer/);
  });
});

describe('a machine without tokens', () => {
  it('first says that some tokens may be hidden, then that there are none, after one press and one step in the history', async () => {
    await list.openMachine('New machine');
    await list.table.getByText('No tokens to show').waitFor();
    await list.table.getByRole('button', { name: 'Include revoked and expired' }).click();
    await list.table.getByText('Clerk does not store JWT tokens', { exact: false }).waitFor();
    expect(await list.filter('Include revoked').isChecked()).toBe(true);
    expect(await list.filter('Include expired').isChecked()).toBe(true);
    await demo.page.goBack();
    await list.table.getByText('No tokens to show').waitFor();
    expect(await list.filter('Include revoked').isChecked()).toBe(false);
    expect(await list.filter('Include expired').isChecked()).toBe(false);
  });
});

describe('a machine with failing responses', () => {
  it('shows the failure instead of an empty list, and the tokens after a retry', async () => {
    await list.openMachine('Flaky machine');
    await list.table.getByText('Could not load the tokens').waitFor();
    expect(await list.ids()).toEqual([]);
    await demo.page.getByRole('button', { name: 'Try again' }).click();
    await list.showsRange(/^1–10 of /);
    expect(await list.ids()).toHaveLength(10);
    expect(demo.watched.take(/^A status of 422/)).toHaveLength(1);
  });

  it('keeps the rows when a refresh fails, and says that they may be outdated', async () => {
    await list.openMachine('Flaky machine');
    await demo.page.getByRole('button', { name: 'Try again' }).click();
    await list.showsRange(/^1–10 of /);
    await demo.page.getByRole('button', { name: 'Refresh' }).click();
    const notice = demo.page.getByText('Could not refresh the tokens').first();
    await notice.waitFor();
    expect(await list.ids()).toHaveLength(10);
    await demo.page.getByRole('button', { name: 'Try again' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(demo.watched.take(/^A status of 422/)).toHaveLength(2);
  });

  it('never shows a machine that always fails as one without tokens', async () => {
    await list.openMachine('Broken machine');
    await list.table.getByText('Could not load the tokens').waitFor();
    await demo.page.getByRole('button', { name: 'Try again' }).click();
    await list.isSettled();
    await list.table.getByText('Could not load the tokens').waitFor();
    expect(await list.table.getByText('No tokens').count()).toBe(0);
    expect(demo.watched.take(/^A status of 502/).length).toBeGreaterThan(1);
  });
});

describe('a failure to load the machines', () => {
  it('is shown at the side with a retry button', async () => {
    const { page } = demo;
    // With a status that SWR does not retry.
    await page.route('**/machines?*', (route) => route.fulfill({ status: 422, body: '' }), {
      times: 1,
    });
    await page.reload();
    const nav = page.getByRole('navigation', { name: 'Machines' });
    await nav.getByText('The machines could not be loaded.').waitFor();
    await nav.getByRole('button', { name: 'Try again' }).click();
    await nav.getByRole('link', { name: 'Billing worker' }).waitFor();
    expect(demo.watched.take(/^A status of 422/)).toHaveLength(1);
  });
});
