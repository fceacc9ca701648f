import type { Locator } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { TokenList } from './support/TokenList.js';
import { openDemo } from './support/openDemo.js';

const demo = openDemo();
let list: TokenList;

/** The parts of an element's computed style that the tests compare. */
function styleOf(locator: Locator) {
  return locator.evaluate((element) => {
    const style = getComputedStyle(element);
    const { backgroundColor, borderStyle, borderColor, outlineStyle, outlineColor } = style;
    return {
      backgroundColor,
      borderStyle,
      borderColor,
      outlineStyle,
      outlineColor,
      borderWidth: parseFloat(style.borderWidth),
      outlineWidth: parseFloat(style.outlineWidth),
    };
  });
}

describe.each(['light', 'dark'] as const)('a user with forced %s colours', (colorScheme) => {
  beforeEach(async () => {
    await demo.prefer({ forcedColors: 'active', colorScheme });
    list = new TokenList(demo.page);
    await demo.page.goto(demo.url);
    await list.showsRange(/^1–10 of /);
  });

  it('tells a switch that is on from one that is off, by colour and position', async () => {
    await list.filter('Include revoked').click();
    await list.showsRange(/^1–10 of /);
    const on = list.filter('Include revoked');
    const off = list.filter('Include expired');
    await expect.poll(() => thumbPlace(on)).toBeGreaterThan(0.5);
    expect(await thumbPlace(off)).toBeLessThan(0.5);
    await expect
      .poll(async () => (await styleOf(on)).backgroundColor)
      .not.toBe((await styleOf(off)).backgroundColor);
    expect(await styleOf(off)).toMatchObject({ borderStyle: 'solid', borderWidth: 1 });
  });

  it('tells the current page from the others', async () => {
    const current = await styleOf(list.control('Page 1'));
    const other = await styleOf(list.control('Page 2'));
    expect(current).toMatchObject({ borderStyle: 'solid', borderWidth: 1 });
    expect(current.borderColor).not.toBe(current.backgroundColor);
    expect(current.borderColor).not.toBe(other.borderColor);
  });

  it('tells the statuses apart by icon and word, each in a frame', async () => {
    await list.filter('Include revoked').click();
    await list.filter('Include expired').click();
    await list.rowsPerPage.selectOption('100');
    await list.showsRange('1–100 of 1,284');
    const looks = new Map<string, string>();
    for (const word of ['Active', 'Expiring', 'Expired', 'Revoked']) {
      const named = demo.page.getByText(word, { exact: true });
      const pill = list.table.locator('.m2m-status').filter({ has: named }).first();
      const frame = await styleOf(pill);
      expect(frame).toMatchObject({ borderStyle: 'solid', borderWidth: 1 });
      expect(frame.borderColor).not.toBe(frame.backgroundColor);
      looks.set(word, await glyphOf(pill));
    }
    expect(new Set(looks.values()).size).toBe(4);
  });

  it('sees the glyph of each button in a row', async () => {
    const glyphs = await list.table.locator('button:not(.m2m-row-action)').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { content, borderBottomColor } = getComputedStyle(button, '::before');
        return content !== 'none' && borderBottomColor === getComputedStyle(button).color;
      }),
    );
    expect(glyphs).toEqual(Array.from({ length: 20 }, () => true));
  });

  it('sees the focus', async () => {
    const next = list.control('Next page');
    await list.control('Page 2').focus();
    for (let presses = 0; presses < 8 && !(await hasFocus(next)); presses++) {
      await demo.page.keyboard.press('Tab');
    }
    expect(await hasFocus(next)).toBe(true);
    const ring = await styleOf(next);
    expect(ring.outlineStyle).toBe('solid');
    expect(ring.outlineWidth).toBeGreaterThanOrEqual(2);
    expect(ring.outlineColor).not.toBe((await styleOf(demo.page.locator('body'))).backgroundColor);
  });
});

/** The shape and the colour of the glyph before a word. Its border fills it, since forced colours replace backgrounds. */
function glyphOf(pill: Locator): Promise<string> {
  return pill.evaluate((element) => {
    const { clipPath, borderRadius, borderColor, borderWidth } = getComputedStyle(
      element,
      '::before',
    );
    const isSeen =
      borderColor === getComputedStyle(element).color && Number.parseFloat(borderWidth) > 0;
    return isSeen ? `${clipPath} ${borderRadius}` : 'hidden';
  });
}

/** From 0 (left) to 1. */
function thumbPlace(control: Locator): Promise<number> {
  return control.evaluate((element) => {
    const track = element.getBoundingClientRect();
    const thumb = element.firstElementChild?.getBoundingClientRect();
    return thumb === undefined ? Number.NaN : (thumb.x + thumb.width / 2 - track.x) / track.width;
  });
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
