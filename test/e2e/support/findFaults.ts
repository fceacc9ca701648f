import axe from 'axe-core';
import type { Page } from 'playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose result depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * The rules that the page breaks, each with its elements. Runs in the page's own world, since its policy blocks injected
 * scripts.
 *
 * @param areColoursNew whether another test has checked the same elements in other colours, so that only rules about colours
 * can differ
 */
export async function findFaults(page: Page, areColoursNew = false): Promise<unknown[]> {
  const options = {
    runOnly: areColoursNew ? { type: 'rule', values: COLOUR_RULES } : TAGS,
    // Other results would list all elements that pass, which takes most of the time.
    resultTypes: ['violations'],
  };
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
}
