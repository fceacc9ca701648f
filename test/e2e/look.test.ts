import { describe, expect, it } from 'vitest';
import { openLookPages } from './look/openLookPages.js';
import { findOverflow } from './support/measure.js';

const look = openLookPages();

/** Containers that fit their content, up to the available width. */
const PLACES: Record<string, string> = {
  'a block': '<main>%</main>',
  'an open dialog': '<dialog open>%</dialog>',
  'a popover': '<div style="position: absolute; inset-block-start: 0">%</div>',
  'an inline block': '<div style="display: inline-block">%</div>',
  'an inline flex box': '<div style="display: inline-flex">%</div>',
  'an inline grid': '<div style="display: inline-grid">%</div>',
  'a float': '<div style="float: inline-end">%</div>',
  'a box as wide as its content': '<div style="inline-size: fit-content">%</div>',
  'a cell of a table': '<table><tr><td>%</td></tr></table>',
  'a column of a grid':
    '<div style="display: grid; grid-template-columns: auto; justify-content: start">%</div>',
  'the middle of a grid': '<div style="display: grid; place-items: center">%</div>',
  'a flex item': '<div style="display: flex">%</div>',
  'a box in a flex item': '<div style="display: flex"><div>%</div></div>',
  'the middle of a column':
    '<div style="display: flex; flex-flow: column; align-items: center"><div>%</div></div>',
  'a fieldset in a float': '<div style="float: left"><fieldset>%</fieldset></div>',
};

describe.each(['table', 'list'])('a %s', (shown) => {
  it('fills the available width in any container, and never exceeds it', async () => {
    const places = Object.entries(PLACES).map(([place, html]) => {
      const inside = html.replace('%', `<div data-show="${shown}"></div>`);
      return `<section title="${place}" style="position: relative; overflow: auto; min-block-size: 700px">${inside}</section>`;
    });
    await look.open({ body: places.join('') });
    for (const width of [1280, 360]) {
      await look.page.setViewportSize({ width, height: 800 });
      const narrow = await look.page.evaluate(() =>
        [...document.querySelectorAll('section')]
          .map((place) => ({
            place: place.title,
            // Allows for the container's borders and paddings.
            unused:
              place.clientWidth -
              (place.querySelector<HTMLElement>('.m2m-table')?.offsetWidth ?? 0),
            overflow: place.scrollWidth - place.clientWidth,
          }))
          .filter(({ unused, overflow }) => unused > 60 || overflow > 0),
      );
      expect(narrow).toEqual([]);
      expect(await findOverflow(look.page)).toEqual([]);
    }
  });
});

describe.each([1280, 360])('a host that hides a list, %i px wide', (width) => {
  it('sees neither it nor any of its parts', async () => {
    await look.page.setViewportSize({ width, height: 800 });
    await look.open({ body: '<div data-show="list"></div>' });
    const shown = await look.page.evaluate(() =>
      ['.m2m-table', '.m2m-filters', '.m2m-pagination', '.m2m-tokens'].filter((part) => {
        const element = document.querySelector<HTMLElement>(part);
        element?.setAttribute('hidden', '');
        return element?.checkVisibility() !== false;
      }),
    );
    expect(shown).toEqual([]);
  });
});

const hasFocus = (selector: string) => look.page.locator(`${selector}:focus`).count();

describe('a keyboard user', () => {
  it('never has the focus under the header on the way back over fifty rows', async () => {
    const bar = 'position: sticky; inset-block-start: 0; block-size: 48px';
    await look.open({
      body: `<header style="${bar}"></header><div style="--m2m-sticky-top: 48px" data-show="fifty rows"></div><button>After</button>`,
      viewport: { width: 1280, height: 800 },
    });
    await look.page.getByRole('button', { name: 'After' }).focus();
    const hidden: string[] = [];
    for (let stop = 0; stop < 150; stop++) {
      await look.page.keyboard.press('Shift+Tab');
      const under = await look.page.evaluate(() => {
        const focused = document.activeElement;
        const head = document.querySelector('.m2m-head-cell');
        if (focused === null || head === null || !focused.closest('.m2m-body')) return 'the page';
        const isHidden = focused.getBoundingClientRect().top < head.getBoundingClientRect().bottom;
        return isHidden ? (focused.getAttribute('aria-label') ?? focused.textContent) : null;
      });
      if (under !== null) hidden.push(under);
    }
    expect(hidden).toEqual([]);
  });

  it('sees the focus on the table after a successful retry', async () => {
    await look.open({ body: '<div data-show="list"></div>' });
    await look.page.getByRole('table').getByText(/^mt_/).first().waitFor();
    await look.page.evaluate(() => (document.body.dataset['status'] = '422'));
    await look.page.getByRole('button', { name: 'Refresh' }).click();
    const retry = look.page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await look.page.evaluate(() => delete document.body.dataset['status']);
    await look.page.keyboard.press('Tab');
    while ((await hasFocus('.m2m-notice button')) === 0) await look.page.keyboard.press('Tab');
    await look.page.keyboard.press('Enter');
    await retry.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus('.m2m-table')).toBe(1);
    const outline = look.page
      .getByRole('table')
      .evaluate((table) => getComputedStyle(table).outline);
    expect(await outline).toBe('rgb(74, 79, 208) solid 2px');
  });

  it('sees the whole focus ring of a host control in a card', async () => {
    await look.open({
      body: '<div data-show="fifty rows"></div>',
      viewport: { width: 360, height: 800 },
    });
    const room = await look.page
      .locator('[href="#host"]')
      .first()
      .evaluate((control) => {
        const cell = control.closest('td');
        if (cell === null) return undefined;
        const [inner, outer] = [control.getBoundingClientRect(), cell.getBoundingClientRect()];
        const { overflow, overflowClipMargin } = getComputedStyle(cell);
        // Measures inside the cell's box, since Safari does not support overflow-clip-margin.
        return {
          overflow,
          overflowClipMargin,
          inline: inner.left - outer.left,
          block: outer.bottom - inner.bottom,
        };
      });
    expect(room).toMatchObject({ overflow: 'clip', overflowClipMargin: '0px' });
    expect(Math.min(room?.inline ?? 0, room?.block ?? 0)).toBeGreaterThanOrEqual(4);
  });
});

describe('a user with large text', () => {
  it('sees icons, switches and pills that grow with the text', async () => {
    await look.open({ body: '<div data-show="list"></div>' });
    await look.page.locator('.m2m-status').first().waitFor();
    const measure = () =>
      look.page.evaluate(() =>
        [...document.querySelectorAll('svg, .m2m-switch, .m2m-switch *, .m2m-status')].map(
          (part) => {
            const { width, height } = part.getBoundingClientRect();
            const radius = parseFloat(getComputedStyle(part).borderStartStartRadius);
            return { part: part.classList[0], width, height, isRound: radius >= height / 2 };
          },
        ),
      );
    const before = await measure();
    expect(new Set(before.map(({ part }) => part)).size).toBe(4);
    const glyph = () =>
      look.page.evaluate(() => {
        const pill = document.querySelector('.m2m-status') as HTMLElement;
        return Number.parseFloat(getComputedStyle(pill, '::before').borderTopWidth);
      });
    const glyphBefore = await glyph();
    await look.page.addStyleTag({ content: 'html { font-size: 200%; }' });
    const small = (await measure()).filter(({ width, height, isRound }, index) => {
      const was = before[index];
      return (
        was === undefined ||
        Math.min(width / was.width, height / was.height) < 1.7 ||
        isRound !== was.isRound
      );
    });
    expect(small).toEqual([]);
    expect(await glyph()).toBe(2 * glyphBefore);
  });
});

describe('a right-to-left user', () => {
  it.each(['lang="en" dir="ltr"', 'lang="ar" dir="rtl"'])(
    'sees everything mirrored, in a document with %s',
    async (attributes) => {
      const boxes = [1280, 360].flatMap((width) => [
        `<section dir="ltr"><div data-show="states" style="inline-size: ${width}px"></div></section>`,
        `<section dir="rtl"><div data-show="states" style="inline-size: ${width}px"></div></section>`,
        // No attribute says so, so no selector can match it.
        `<section style="direction: rtl"><div data-show="states" style="inline-size: ${width}px"></div></section>`,
      ]);
      await look.open({ body: boxes.join(''), attributes, viewport: { width: 1280, height: 800 } });
      await look.page.evaluate(openRows);
      const found = await look.page.evaluate(measureFromStart);
      const [wide, ...others] = found.slice(0, 3);
      const [narrow, ...narrowOthers] = found.slice(3);
      expect(others).toEqual([wide, wide]);
      expect(narrowOthers).toEqual([narrow, narrow]);
    },
  );
});

function openRows(): void {
  for (const toggle of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
    toggle.click();
  }
}

/** For each box, lists its visible parts with their distance from the box's start edge. */
function measureFromStart(): string[][] {
  return [...document.querySelectorAll('[data-show]')].map((shown) => {
    const box = shown.getBoundingClientRect();
    const isMirrored = getComputedStyle(shown).direction === 'rtl';
    // JSON is always left to right, and so are most icons and the phrases of an English sentence.
    return [
      ...shown.querySelectorAll(
        '*:not(.m2m-claims *, option, strong, span:not([class]), svg:not(.m2m-icon-directed svg) *)',
      ),
    ].flatMap((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      const room = part.closest('.m2m-icon-directed')?.getBoundingClientRect();
      const isClipped = room !== undefined && (right < room.left || left > room.right);
      if (width === 0 || isClipped) return [];
      const name = part.getAttribute('class') ?? part.localName;
      // Centred parts are often half a pixel from a whole one, so the limit is at a quarter.
      return `${name} ${Math.round((isMirrored ? box.right - right : left - box.left) - 0.25)}`;
    });
  });
}
