import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { TokenList } from './support/TokenList.js';
import { runDemo } from './support/runDemo.js';

const demo = runDemo();

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(['Light', 'Dark'])('the demo in its %s theme', (theme) => {
  it.each([
    { width: 1280, height: 900 },
    { width: 360, height: 800 },
  ])('passes axe, $width px wide', async (viewport) => {
    const { page } = demo;
    await page.setViewportSize(viewport);
    await page.goto(demo.url);
    await new TokenList(page).showsRange(/^1–10 of /);
    await page.getByRole('radio', { name: theme }).check({ force: true });
    // In the page's own world, since the policy refuses a script that is added.
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`,
    )) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the theme', () => {
  it('stays over a reload', async () => {
    const { page } = demo;
    const scheme = () => page.evaluate('getComputedStyle(document.documentElement).colorScheme');
    await page.goto(demo.url);
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    expect(await scheme()).toBe('dark');
    await page.reload();
    await page.getByRole('radio', { name: 'Dark' }).waitFor({ state: 'attached' });
    expect(await scheme()).toBe('dark');
  });
});

describe('the keyboard', () => {
  it('reaches the tokens with the first key, past the machines', async () => {
    const { page } = demo;
    await page.goto(demo.url);
    await new TokenList(page).showsRange(/^1–10 of /);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('role')).toBe('switch');
  });
});
