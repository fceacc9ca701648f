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

describe('including revoked and expired tokens', () => {
  it('never lowers the total, and ends with all 1,284 tokens', async () => {
    const active = await list.total();
    await list.filter('Include revoked').click();
    const withRevoked = await totalOtherThan(active);
    expect(withRevoked).toBeGreaterThan(active);
    await list.filter('Include expired').click();
    const all = await totalOtherThan(withRevoked);
    expect(all).toBe(1284);
    await list.filter('Include revoked').click();
    const withExpired = await totalOtherThan(all);
    expect(withExpired).toBeGreaterThan(active);
  });

  it('shows revoked and expired tokens that were hidden before', async () => {
    const page = demo.page;
    await list.rowsPerPage.selectOption('100');
    await list.showsRange(/^1–100 of /);
    expect(await list.table.getByText('Revoked', { exact: true }).count()).toBe(0);
    expect(await list.table.getByText('Expired', { exact: true }).count()).toBe(0);
    await list.filter('Include revoked').click();
    await list.filter('Include expired').click();
    await page.getByText('1,284 tokens', { exact: true }).waitFor();
    await list.isSettled();
    expect(await list.table.getByText('Revoked', { exact: true }).count()).toBeGreaterThan(0);
    expect(await list.table.getByText('Expired', { exact: true }).count()).toBeGreaterThan(0);
  });

  it('starts from the first page again, and one step back undoes it', async () => {
    await list.control('Page 3').click();
    await list.showsRange(/^21–30 of /);
    await list.filter('Include revoked').click();
    await list.showsRange(/^1–10 of /);
    expect(new URL(demo.page.url()).searchParams.has('page')).toBe(false);
    await demo.page.goBack();
    await list.showsRange(/^21–30 of /);
    expect(await list.filter('Include revoked').isChecked()).toBe(false);
  });

  async function totalOtherThan(last: number): Promise<number> {
    await expect.poll(() => list.total()).not.toBe(last);
    await list.isSettled();
    return list.total();
  }
});
