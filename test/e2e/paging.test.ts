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

describe('paging through a machine with many tokens', () => {
  it('goes forward and back, and shows different tokens on each page', async () => {
    const first = await list.ids();
    await list.control('Next page').click();
    await list.showsRange(/^11–20 of /);
    const second = await list.ids();
    expect(new Set([...first, ...second]).size).toBe(20);

    await list.control('Previous page').click();
    await list.showsRange(/^1–10 of /);
    expect(await list.ids()).toEqual(first);
  });

  it("goes back and forward with the browser's own buttons, one page per step", async () => {
    await list.control('Next page').click();
    await list.showsRange(/^11–20 of /);
    const second = await list.ids();
    await list.control('Page 4').click();
    await list.showsRange(/^31–40 of /);
    await demo.page.goBack();
    await list.showsRange(/^11–20 of /);
    await demo.page.goBack();
    await list.showsRange(/^1–10 of /);
    await demo.page.goForward();
    await list.showsRange(/^11–20 of /);
    expect(await list.ids()).toEqual(second);
  });

  it('goes to the last page, where no next page exists', async () => {
    const total = await list.total();
    const pages = Math.ceil(total / 10);
    await list.control(`Page ${pages}`).click();
    const count = total.toLocaleString('en');
    await list.showsRange(new RegExp(`^[\\d,]+–${count} of ${count}$`));
    expect(await list.ids()).toHaveLength(total - 10 * (pages - 1));
    expect(await list.control('Next page').getAttribute('aria-disabled')).toBe('true');
  });

  it('shows more rows per page, from the first page, in one step of the history', async () => {
    await list.control('Page 3').click();
    await list.showsRange(/^21–30 of /);
    await list.rowsPerPage.selectOption('50');
    await list.showsRange(/^1–50 of /);
    expect(await list.ids()).toHaveLength(50);
    await demo.page.goBack();
    await list.showsRange(/^21–30 of /);
    expect(await list.rowsPerPage.inputValue()).toBe('10');
  });

  it('keeps page, size and filters after a reload', async () => {
    await list.filter('Include revoked').click();
    await list.filter('Include expired').click();
    await list.rowsPerPage.selectOption('25');
    await list.showsRange(/^1–25 of /);
    await list.control('Page 3').click();
    await list.showsRange(/^51–75 of /);
    const ids = await list.ids();

    await demo.page.reload();
    await list.showsRange(/^51–75 of /);
    expect(await list.ids()).toEqual(ids);
    expect(await list.filter('Include revoked').isChecked()).toBe(true);
    expect(await list.filter('Include expired').isChecked()).toBe(true);
  });

  it('leaves a page that does not exist for the last one, and the back button does not return there', async () => {
    const { machine } = Object.fromEntries(new URL(demo.page.url()).searchParams);
    await demo.page.goto(`${demo.url}/?machine=${machine}&page=5000`);
    const last = Math.ceil((await list.total()) / 10);
    await demo.page.waitForURL((url) => url.searchParams.get('page') === String(last));
    await list.isSettled();
    await demo.page.goBack();
    await list.showsRange(/^1–10 of /);
    expect(new URL(demo.page.url()).searchParams.has('page')).toBe(false);
  });

  it('shows the page in the URL when a step through the history changes only the filters', async () => {
    await list.control('Page 2').click();
    await list.showsRange(/^11–20 of /);
    const ids = await list.ids();
    await list.filter('Include revoked').click();
    await list.showsRange(/^1–10 of /);
    await list.control('Page 2').click();
    await list.showsRange(/^11–20 of /);
    await demo.page.evaluate('history.go(-2)');
    await demo.page.waitForURL((url) => !url.searchParams.has('revoked'));
    await list.showsRange(/^11–20 of /);
    expect(await list.ids()).toEqual(ids);
  });

  it('pages with the keyboard alone, and the focus stays on the control', async () => {
    await list.rowsPerPage.focus();
    const next = list.control('Next page');
    for (let presses = 0; presses < 12 && !(await hasFocus(next)); presses++) {
      await demo.page.keyboard.press('Tab');
    }
    await demo.page.keyboard.press('Enter');
    await list.showsRange(/^11–20 of /);
    expect(await hasFocus(next)).toBe(true);
    await demo.page.keyboard.press('Enter');
    await list.showsRange(/^21–30 of /);
    expect(await hasFocus(next)).toBe(true);
  });

  it("opens at a page through its link's URL", async () => {
    const href = await list.control('Page 5').getAttribute('href');
    await demo.page.goto(demo.url + href);
    await list.showsRange(/^41–50 of /);
    expect(await list.control('Page 5').getAttribute('aria-current')).toBe('page');
  });
});

function hasFocus(control: ReturnType<TokenList['control']>): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
