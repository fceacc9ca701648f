import { inflateSync } from 'node:zlib';
import { chromium } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';
import { openLookPages } from './look/openLookPages.js';

const look = openLookPages();

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 800 };

async function openFifty(viewport: typeof WIDE): Promise<void> {
  await look.open({ body: '<div data-show="fifty tokens"></div>', viewport });
  await nextFrame();
}

/** Waits until the browser has decided which rows it skips. */
function nextFrame(): Promise<void> {
  return look.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** The numbers, from 0, of the rows that the browser skips. */
function skippedRows(): Promise<number[]> {
  return look.page.evaluate(() =>
    [...document.querySelectorAll('.m2m-row')].flatMap((row, index) => {
      const isShown = row.firstElementChild?.checkVisibility({ contentVisibilityAuto: true });
      return isShown === false ? [index] : [];
    }),
  );
}

/** Whether the whole last element of a selector is in the window. */
async function isInWindow(selector: string): Promise<boolean> {
  await nextFrame();
  return look.page
    .locator(selector)
    .last()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
}

/** Nodes that say nothing to a user, and that a row without layout lacks. */
const LAYOUT_ROLES = /^(InlineTextBox|generic|none) /;

const LAST_ID = '.m2m-row:last-child .m2m-id-text';

describe.each([WIDE, NARROW])('rows below the window, $width px wide', (viewport) => {
  it('are skipped by the browser until the user scrolls to them', async () => {
    await openFifty(viewport);
    const skipped = await skippedRows();
    expect(skipped).toContain(49);
    expect(skipped).not.toContain(0);
    await look.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await nextFrame();
    expect(await skippedRows()).not.toContain(49);
  });

  it('are found by a search of the page', async () => {
    await openFifty(viewport);
    const id = await look.page.locator(LAST_ID).textContent();
    expect(await look.page.evaluate(findInPage, id ?? '')).toBe(id);
    expect(await isInWindow(LAST_ID)).toBe(true);
  });

  it('are reached by Tab, one control after another', async () => {
    await openFifty(viewport);
    const outside: string[] = [];
    const names = new Set<string>();
    for (let stop = 0; stop < 100; stop++) {
      await look.page.keyboard.press('Tab');
      const { name, top, bottom } = await look.page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const box = focused.getBoundingClientRect();
        const label = `${focused.dataset['press']} ${focused.getAttribute('aria-label')}`;
        return { name: label, top: box.top, bottom: box.bottom };
      });
      names.add(name);
      if (top < 0 || bottom > 800) outside.push(name);
    }
    expect(outside).toEqual([]);
    expect(names.size).toBe(100);
    expect([...names].every((name) => /^(toggle Details of|copy Copy token ID) /.test(name))).toBe(
      true,
    );
  });

  it('are in the accessibility tree like the first row', async () => {
    await openFifty(viewport);
    const rows = await accessibleRows();
    expect(rows).toHaveLength(51);
    const first = rows[1]?.join('|').replaceAll(/…\w+|mt_\w+/g, 'id');
    expect(first).toMatch(/^row .*\|cell .*\|button Details of token id\|.*\|StaticText id\|/);
    // Chromium adds the title of a hidden mark to the name of a cell, as long as it skips the row.
    const last = rows[50]?.join('|').replace(' Worth a look: it works until it is revoked.', '');
    expect(last?.replaceAll(/…\w+|mt_\w+/g, 'id')).toBe(first);
  });

  it('are reached by a link to an element in them', async () => {
    await openFifty(viewport);
    await look.page.evaluate(() => {
      const code = [...document.querySelectorAll('.m2m-id-text')].at(-1);
      if (code) code.id = 'last';
      location.hash = 'last';
    });
    expect(await isInWindow('#last')).toBe(true);
  });

  it('move no row in the window when they get their layout', async () => {
    await openFifty(viewport);
    const height = () => look.page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await look.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await nextFrame();
    const jumps: number[] = [];
    for (let step = 0; step < 12; step++) {
      const jump = await look.page.evaluate(async () => {
        const rows = [...document.querySelectorAll('.m2m-row')];
        const seen = rows.find((row) => row.getBoundingClientRect().top > 300) ?? rows.at(-1);
        const top = () => seen?.getBoundingClientRect().top ?? Number.NaN;
        const [start, place] = [top(), scrollY];
        scrollBy(0, -200);
        const moved = place - scrollY;
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        });
        return Math.abs(top() - start - moved);
      });
      jumps.push(jump);
    }
    expect(Math.max(...jumps)).toBeLessThan(1);
    expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(1);
  });

  it('are printed like those in the window', async () => {
    await openFifty(viewport);
    const printed = await countPrintedTexts();
    await look.page.addStyleTag({ content: '.m2m-row { content-visibility: visible !important }' });
    expect(printed).toBeGreaterThan(50 * 6);
    expect(printed).toBe(await countPrintedTexts());
  });
});

describe('the columns of a wide table', () => {
  it.each([1000, 1100, 1280])('are aligned in all rows and the head, %i px wide', async (width) => {
    await look.open({
      body: '<div data-show="fifty rows"></div><div data-show="loading"></div>',
      viewport: { width, height: 800 },
    });
    const [rows, loading] = await measureColumns();
    expect(rows?.spread).toBeLessThan(0.1);
    expect(loading?.spread).toBeLessThan(0.1);
  });

  it('have the width of one rule of the host, in all rows and the head', async () => {
    await look.open({ body: '<div data-show="fifty rows"></div>', viewport: WIDE });
    await look.page.addStyleTag({
      content: `.m2m-table [data-column='host'] { flex: 0 0 8rem }`,
    });
    const [found] = await measureColumns();
    expect(found?.spread).toBeLessThan(0.1);
    expect(found?.widths['host']).toBe(128);
  });

  it('follow the text, and leave the rest to the scopes', async () => {
    await look.open({
      body: '<div data-show="fifty tokens"></div>',
      viewport: { width: 1000, height: 800 },
    });
    const [found] = await measureColumns();
    expect(found?.widths).toEqual({
      details: 40,
      id: 290,
      status: 120,
      scopes: 142,
      created: 136,
      lastUsed: 136,
      expires: 136,
    });
  });
});

describe('the head of a table', () => {
  it('stays above the rows that scroll under it', async () => {
    await openFifty(WIDE);
    await look.page.evaluate(() => scrollTo(0, 777));
    await nextFrame();
    const found = await look.page.evaluate(() => {
      const head = [...document.querySelectorAll('.m2m-head-cell')];
      const isOnTop = head.every((cell) => {
        const { x, y, width, height } = cell.getBoundingClientRect();
        return [0.2, 0.8].every((part) =>
          cell.contains(document.elementFromPoint(x + width / 2, y + height * part)),
        );
      });
      return { isOnTop, top: document.querySelector('.m2m-head')?.getBoundingClientRect().top };
    });
    expect(found).toEqual({ isOnTop: true, top: 0 });
  });
});

describe.each([WIDE, NARROW])('a row, which clips its content, $width px wide', (viewport) => {
  it.each(['', 'compact'])('shows whole focus rings: %s', async (density) => {
    await openFifty(viewport);
    await look.page.evaluate((name) => {
      const box = document.querySelector<HTMLElement>('.m2m-table-box');
      if (name !== '' && box) box.dataset['density'] = name;
    }, density);
    const rings: number[] = [];
    for (let stop = 0; stop < 6; stop++) {
      await look.page.keyboard.press('Tab');
      rings.push(await look.page.evaluate(roomAroundFocus));
    }
    expect(Math.min(...rings)).toBeGreaterThanOrEqual(0);
  });

  it('shows the whole outcome of a copy', async () => {
    await openFifty(viewport);
    // A page without TLS cannot copy, so the outcome has its longest words.
    await look.page.locator('.m2m-copy').first().click();
    await look.page.locator('.m2m-copy-outcome').waitFor();
    const room = await look.page.evaluate(() => {
      const bubble = document.querySelector('.m2m-copy-outcome')?.getBoundingClientRect();
      const row = document.querySelector('.m2m-row')?.getBoundingClientRect();
      const button = document.querySelector('.m2m-copy')?.getBoundingClientRect();
      if (!bubble || !row || !button) return undefined;
      return Math.min(
        bubble.top - row.top,
        row.bottom - bubble.bottom,
        bubble.left - row.left,
        button.left - bubble.right + 20,
      );
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });

  it('is never skipped while it is open', async () => {
    await openFifty(viewport);
    await look.page.locator('.m2m-toggle').nth(47).click();
    await look.page.evaluate(() => scrollTo(0, 0));
    await nextFrame();
    expect(await skippedRows()).toContain(48);
    expect(await skippedRows()).not.toContain(47);
  });
});

/** Searches as the browser's own search does, and returns the text that it selects. */
function findInPage(text: string): string | undefined {
  const search = window as unknown as { find: (text: string) => boolean };
  return search.find(text) ? getSelection()?.toString() : undefined;
}

/**
 * The rows of the accessibility tree, each as its nodes with role and name. Chromium keeps the whole tree only in a browser
 * that a screen reader uses, so a copy of the page opens in one.
 */
async function accessibleRows(): Promise<string[][]> {
  const html = await look.page.evaluate(() => {
    for (const script of document.querySelectorAll('script')) script.remove();
    return document.documentElement.outerHTML;
  });
  const { args = [], ...options } = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...args, '--force-renderer-accessibility'],
  });
  try {
    const page = await browser.newPage({ viewport: look.page.viewportSize() });
    await page.setContent(html);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const listAll = (id: string): string[] => {
      const node = byId.get(id);
      if (node === undefined) return [];
      const own = node.ignored ? [] : [`${node.role?.value} ${node.name?.value ?? ''}`];
      return [...own, ...(node.childIds ?? []).flatMap(listAll)];
    };
    return nodes
      .filter(({ role, ignored }) => !ignored && role?.value === 'row')
      .map(({ nodeId }) => listAll(nodeId).filter((name) => !LAYOUT_ROLES.test(name)));
  } finally {
    await browser.close();
  }
}

/** The number of texts that a PDF of the page draws. */
async function countPrintedTexts(): Promise<number> {
  const pdf = await look.page.pdf();
  const parts = pdf.toString('latin1').matchAll(/stream\r?\n(.*?)\r?\nendstream/gs);
  let count = 0;
  for (const [, part = ''] of parts) {
    try {
      const drawn = inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
      count += [...drawn.matchAll(/\bT[jJ]\b/g)].length;
    } catch {
      // A part that is not compressed, such as a picture, draws no text.
    }
  }
  return count;
}

interface Columns {
  /** How far the edges of a column differ between rows, in pixels. */
  spread: number;
  /** The widths in the head, in whole pixels. */
  widths: Record<string, number>;
}

/** The columns of each table on the page. */
function measureColumns(): Promise<Columns[]> {
  return look.page.evaluate(() =>
    [...document.querySelectorAll('table')].map((table) => {
      const edges = new Map<string, number[][]>();
      for (const cell of table.querySelectorAll<HTMLElement>('[data-column]')) {
        const { left, right } = cell.getBoundingClientRect();
        const column = cell.dataset['column'] ?? '';
        edges.set(column, [...(edges.get(column) ?? []), [left, right]]);
      }
      const spreads = [...edges.values()].flatMap((found) =>
        [0, 1].map((side) => {
          const places = found.map((edge) => edge[side] ?? Number.NaN);
          return Math.max(...places) - Math.min(...places);
        }),
      );
      const widths = [...edges].map(([column, [[left = 0, right = 0] = []]]) => [
        column,
        Math.round(right - left),
      ]);
      return { spread: Math.max(...spreads), widths: Object.fromEntries(widths) };
    }),
  );
}

/** The room between the focus ring and the nearest edge of its row, in pixels. */
function roomAroundFocus(): number {
  const focused = document.activeElement as HTMLElement;
  const row = focused.closest('.m2m-row')?.getBoundingClientRect();
  const { outlineWidth, outlineOffset } = getComputedStyle(focused);
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  if (row === undefined || !(ring > 2)) return Number.NaN;
  return Math.min(top - row.top, row.bottom - bottom, left - row.left, row.right - right) - ring;
}
