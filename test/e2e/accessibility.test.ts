import { describe, expect, it } from 'vitest';
import { NEVER_SENT } from './manage/credentials.js';
import { findFaults } from './support/findFaults.js';
import { measureTargets } from './support/measure.js';
import { TokenList } from './support/TokenList.js';
import { openDemo } from './support/openDemo.js';

const demo = openDemo();

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
    expect(await findFaults(page, theme === 'Dark')).toEqual([]);
  });

  it('passes axe on the pages of a leaked token, of settings and of a new machine', async () => {
    const { page } = demo;
    await page.goto(`${demo.url}/?view=leak`);
    await page.getByRole('radio', { name: theme }).check({ force: true });
    await page.getByRole('textbox', { name: 'Leaked text' }).fill(NEVER_SENT.join('\n'));
    await page.keyboard.press('Enter');
    await page.getByText('Copy report').waitFor();
    expect(await findFaults(page, theme === 'Dark')).toEqual([]);
    await new TokenList(page).openMachine('Ledger');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Save' }).waitFor();
    expect(await findFaults(page, theme === 'Dark')).toEqual([]);
    await page.getByRole('button', { name: 'Delete machine…' }).click();
    await page.getByRole('alertdialog').getByText('Billing worker').waitFor();
    expect(await findFaults(page, theme === 'Dark')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Create machine' }).click();
    await page.getByRole('combobox', { name: 'Add a machine to call' }).click();
    await page.getByRole('option', { name: 'Ledger' }).waitFor();
    expect(await findFaults(page, theme === 'Dark')).toEqual([]);
  });
});

describe('the theme', () => {
  it('survives a reload', async () => {
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
  it('gets past the machines to the page of a machine with the first key', async () => {
    const { page } = demo;
    await page.goto(demo.url);
    await new TokenList(page).showsRange(/^1–10 of /);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Tokens');
    for (const name of ['Inventory', 'Settings']) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.press('Tab');
      // oxlint-disable-next-line no-await-in-loop -- the focus after that key
      expect(await page.locator(':focus').innerText()).toBe(name);
    }
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('role')).toBe('switch');
  });
});

describe.each([1280, 320])('the controls, %d px wide', (width) => {
  it('are at least 24 by 24 px', async () => {
    const { page } = demo;
    const list = new TokenList(page);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(demo.url);
    await list.control('Page 3').click();
    await list.showsRange(/^21–30 of /);
    await page
      .getByRole('button', { name: /details of token/i })
      .first()
      .click();
    const targets = await measureTargets(page);
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((target) => target.width < 24 || target.height < 24)).toEqual([]);
  });

  it('show the focus, and nothing covers the focused one', async () => {
    const { page } = demo;
    await page.setViewportSize({ width, height: 900 });
    await page.goto(demo.url);
    await new TokenList(page).showsRange(/^1–10 of /);
    const stops = [];
    await page.keyboard.press('Tab');
    for (let stop = await describeFocus(); stop.name !== ''; stop = await describeFocus()) {
      stops.push(stop);
      await page.keyboard.press('Tab');
    }
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter(({ ring, isSeen }) => !isSeen || !(ring >= 2))).toEqual([]);
  });

  /** A hidden input shows its focus on its label, a visible one on itself. The name is empty when the focus has left the page. */
  function describeFocus() {
    return demo.page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body)
        return { name: '', ring: 0, isSeen: false };
      const isHidden = element.offsetWidth <= 1;
      const shown =
        (isHidden && element instanceof HTMLInputElement && element.labels?.[0]) || element;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const box = shown.getBoundingClientRect();
      const isOnTop = (across: number) => {
        const found = document.elementFromPoint(box.x + box.width * across, box.y + box.height / 2);
        return found !== null && shown.contains(found);
      };
      return {
        name: `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`,
        ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
        // A visible part is enough: a narrow window cuts the strip of machines off at the side.
        isSeen: [0.1, 0.5, 0.9].some((across) => isOnTop(across)),
      };
    });
  }
});

describe('a user with reduced motion', () => {
  /** Lists running animations and transitions by name. A delayed change in a single step is not motion. */
  const moving = () =>
    demo.page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 0)
        .map(
          (animation) =>
            (animation as CSSAnimation).animationName ??
            (animation as CSSTransition).transitionProperty,
        ),
    );

  it.each([
    { reducedMotion: 'reduce' as const, moves: false },
    { reducedMotion: 'no-preference' as const, moves: true },
  ])('sees none while rows load: $reducedMotion', async ({ reducedMotion, moves }) => {
    await demo.prefer({ reducedMotion });
    const { page } = demo;
    await page.route('**/api/m2m-tokens*', () => {});
    await page.goto(demo.url);
    await page.locator('table[aria-busy="true"]').waitFor();
    expect((await moving()).length > 0).toBe(moves);
  });

  it('sees none while rows refresh and a switch toggles', async () => {
    await demo.prefer({ reducedMotion: 'reduce' });
    const { page } = demo;
    const list = new TokenList(page);
    await page.goto(demo.url);
    await list.showsRange(/^1–10 of /);
    await page.route('**/api/m2m-tokens*', () => {});
    await page.getByRole('button', { name: 'Refresh' }).click();
    expect(await moving()).toEqual([]);
    await list.filter('Include revoked').click();
    expect(await moving()).toEqual([]);
  });
});
