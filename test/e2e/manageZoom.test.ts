import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openManagePage } from './manage/openManagePage.js';
import { walkCreate, walkLeak, walkRevoke, walkRotate } from './manage/walkDialogs.js';
import { walkMachines } from './manage/walkMachines.js';
import { findOverflow } from './support/measure.js';

const site = openManagePage('production');

/** Sets the text size of the browser, through a sheet that the policy allows. */
async function enlargeText(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root { font-size: ${size}%; }`);
    document.adoptedStyleSheets = [sheet];
  }, percent);
}

/** Boxes in the dialog that scroll sideways or cut their text. A field scrolls its own text. */
function findWide(page: Page): Promise<string[]> {
  return page
    .locator('dialog[open], main > .m2m-panel')
    .last()
    .evaluate((dialog) =>
      [dialog, ...dialog.querySelectorAll<HTMLElement>('*')]
        .filter((box) => !box.matches('input, textarea, select, progress, .m2m-visually-hidden'))
        .filter((box) => {
          const { display, overflowX } = getComputedStyle(box);
          return display !== 'inline' && (box === dialog || overflowX !== 'visible');
        })
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((box) => `${box.className}: ${box.scrollWidth} of ${box.clientWidth} px`),
    );
}

/** Buttons at the end of the dialog that a pointer does not reach. */
function findHidden(page: Page): Promise<string[]> {
  return page.locator('dialog[open] .m2m-dialog-actions button').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const corners = [
          [left + 2, top + 2],
          [right - 2, bottom - 2],
        ] as const;
        return corners.some(([x, y]) => !button.contains(document.elementFromPoint(x, y)));
      })
      .map((button) => button.textContent),
  );
}

/** The faults of each step in the words of a reader. */
function collectFaults(page: Page) {
  const faults: Record<string, string[]> = {};
  const onStep = async (name: string) => {
    const found = [
      ...(await findWide(page)),
      ...(await findOverflow(page)),
      ...(await findHidden(page)).map((label) => `not in sight: ${label}`),
    ];
    if (found.length > 0) faults[name] = found;
  };
  return { faults, onStep };
}

const SIZES = [
  { width: 360, height: 640, text: 100 },
  { width: 360, height: 640, text: 200 },
  { width: 1280, height: 720, text: 200 },
];

it.each(SIZES)(
  'no dialog scrolls sideways or hides its buttons, $width px wide with text at $text %',
  async ({ width, height, text }) => {
    const { page, manager, server, watched } = site;
    await page.setViewportSize({ width, height });
    await site.open();
    await enlargeText(page, text);
    const { faults, onStep } = collectFaults(page);
    for (const walk of [walkCreate, walkLeak, walkRotate, walkRevoke]) {
      // oxlint-disable-next-line no-await-in-loop -- one dialog after the other
      await walk({ manager, backend: server.backend, onStep });
    }
    expect(faults).toEqual({});
    expect(watched.take(/^A status of (409|502|429|404)/)).toHaveLength(8);
  },
);

it.each(SIZES)(
  'no form or dialog of a machine scrolls sideways or hides its buttons, $width px wide with text at $text %',
  async ({ width, height, text }) => {
    const { page, manager, server, watched } = site;
    await page.setViewportSize({ width, height });
    await site.openTools();
    await enlargeText(page, text);
    const { faults, onStep } = collectFaults(page);
    await walkMachines({ manager, backend: server.backend, onStep });
    expect(faults).toEqual({});
    expect(watched.take(/^A status of 409/)).toHaveLength(3);
  },
);
