import { definePreviewAddon } from 'storybook/internal/csf';
import { expect } from 'storybook/test';
import { changeLook, type Look } from './look.js';

interface Story {
  globals: Record<string, unknown>;
}

const OTHER_LOOK: Look = { theme: 'dark', direction: 'rtl' };

/**
 * The axe rules whose result can differ in the other look, which has the same elements: the first two depend on colours, and
 * all but the second on what lies where. Together they take two thirds of axe's time.
 */
const RULES = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

let isChecked = false;

/** Checks in the other look each story that has not been checked before its play function. */
export function checkLooks() {
  return definePreviewAddon({
    beforeEach: () => {
      isChecked = false;
    },
    afterEach: async ({ globals }: Story) => {
      if (!isChecked) await checkOtherLook({ globals });
    },
  });
}

/**
 * With the global `otherLook`, switches the open page to the other look, and runs axe. It would find the same on a page that
 * opens in that look.
 */
export async function checkOtherLook(story: Story): Promise<void> {
  isChecked = true;
  await inOtherLook(story, async () => {
    await expect({ in: OTHER_LOOK, violations: await findViolations() }).toEqual({
      in: OTHER_LOOK,
      violations: [],
    });
  });
}

/** Checks something on the open page, and once more in the other look: for a play function whose result depends on the look. */
export async function inEachLook(story: Story, check: () => Promise<unknown>): Promise<void> {
  await check();
  await inOtherLook(story, check);
}

async function inOtherLook({ globals }: Story, check: () => Promise<unknown>): Promise<void> {
  if (globals['otherLook'] !== true) return;
  changeLook(OTHER_LOOK);
  try {
    await check();
  } finally {
    changeLook();
  }
}

/** The rules that the page breaks, each with its elements. */
async function findViolations(): Promise<[string, string[]][]> {
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    runOnly: { type: 'rule', values: RULES },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
