import { beforeEach, describe, expect, it } from 'vitest';
import { isFirefox } from './support/launchBrowser.js';
import { findOverflow } from './support/measure.js';
import { TokenList } from './support/TokenList.js';
import { openDemo } from './support/openDemo.js';

const demo = openDemo();
let list: TokenList;

beforeEach(async () => {
  list = new TokenList(demo.page);
});

/** Shows the page as printed: at paper width, after the `beforeprint` event. */
async function print(width: number): Promise<void> {
  await demo.page.setViewportSize({ width, height: 1046 });
  await demo.page.emulateMedia({ media: 'print' });
  await demo.page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
}

async function openAllTokens(theme: 'light' | 'dark'): Promise<void> {
  await demo.page.goto(demo.url);
  await list.filter('Include revoked').click();
  await list.rowsPerPage.selectOption('50');
  await list.showsRange(/^1–50 of /);
  await demo.page
    .getByRole('button', { name: /details of/i })
    .nth(1)
    .click();
  await demo.page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
}

/** Lists everything that differs from what a reader needs on paper. */
function findFaults(): Promise<string[]> {
  return demo.page.evaluate(() => {
    const root = document.querySelector('.m2m-tokens') as HTMLElement;
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        root.contains(element),
      );
    const faults: string[] = [];
    const expectAll = (
      selector: string,
      fault: string,
      isRight: (element: HTMLElement) => boolean,
    ) => {
      if (all(selector).length === 0) faults.push(`${selector} is not there`);
      for (const element of all(selector)) {
        if (!isRight(element)) faults.push(`${fault}: ${element.className} ${element.innerText}`);
      }
    };
    const isClipped = (element: Element) =>
      getComputedStyle(element).overflowX !== 'visible' ||
      getComputedStyle(element).clipPath !== 'none';
    const isWhole = (element: HTMLElement) => {
      for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
        if (isClipped(at) && at.scrollWidth > at.clientWidth) return false;
      }
      return element.checkVisibility() && element.getBoundingClientRect().width > 20;
    };
    expectAll('.m2m-id-text', 'cut', isWhole);
    expectAll('.m2m-scope', 'some scopes are missing', (element) => {
      const scopes = element.title.split('\n');
      return isWhole(element) && element.parentElement?.innerText === scopes.join(', ');
    });
    expectAll(
      'button, select, a, [role="switch"]',
      'a control',
      (element) => !element.checkVisibility({ visibilityProperty: true }),
    );
    const styleIs = (selector: string, property: string, value: string) =>
      expectAll(
        selector,
        `${property} is not ${value}`,
        (element) => getComputedStyle(element).getPropertyValue(property) === value,
      );
    // Firefox does not break a grid between two pages.
    styleIs('.m2m-tokens, .m2m-table-box, .m2m-container', 'display', 'block');
    styleIs('thead', 'display', 'table-header-group');
    styleIs('thead', 'break-inside', 'avoid');
    styleIs('thead', 'position', 'static');
    const noPaper = ':is([data-column="select"], [data-column="actions"])';
    styleIs(`:is(th, td):not(${noPaper})`, 'display', 'table-cell');
    styleIs(noPaper, 'display', 'none');
    styleIs('tbody tr', 'display', 'table-row');
    // Chromium prints no row that it skips on the screen.
    styleIs('tbody tr', 'content-visibility', 'visible');
    styleIs('tbody tr', 'break-inside', 'avoid');
    styleIs('tr[data-details="open"]', 'break-after', 'avoid');
    styleIs('.m2m-table, .m2m-status, .m2m-id-text', 'color-scheme', 'light');
    return faults;
  });
}

// Firefox cannot emulate print: through BiDi it only prints to a PDF.
describe.skipIf(isFirefox).each([
  { paper: 'A4', width: 718, theme: 'light' },
  { paper: 'A5', width: 484, theme: 'dark' },
] as const)('a user who prints a $theme page on $paper', ({ width, theme }) => {
  it('gets whole ids, all scopes, no controls, and dark text', async () => {
    await openAllTokens(theme);
    await print(width);
    expect(await findFaults()).toEqual([]);
  });
});

describe('a reader of the printed page', () => {
  it('sees the machine, the filters, the range and the time', async () => {
    await openAllTokens('light');
    await print(718);
    const line = await demo.page.locator('.m2m-printed').innerText();
    expect(line.replaceAll(/[\u2068\u2069]/g, '')).toMatch(
      /^Machine Billing worker mch_\w+ · ☑ Include revoked · ☐ Include expired · 1–50 of [\d,]+ · Printed .+ UTC$/,
    );
    expect(await findOverflow(demo.page)).toEqual([]);
  });
});
