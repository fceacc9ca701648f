import { mkdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { DrivenPage, OpenPage } from '../../../scripts/browsers/DrivenPage.js';
import { DrivenList } from './DrivenList.js';

/** A screenshot of the window when a test fails. */
const PICTURES = 'test-results/browsers';

const NEXT = '[aria-label="Next page"]';

/** Smoke test: a user's first steps in the demo, at laptop and phone width. */
export function describeDemo(name: string, open: OpenPage): void {
  describe.each([1280, 360])(`the demo in ${name}, %d px wide`, (width) => {
    const url = inject('demoUrl');
    let page: DrivenPage;
    let list: DrivenList;

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      page = await open({ width });
      list = new DrivenList(page);
    });
    beforeEach(async () => {
      await page.goto(url);
      await list.showsRange('1–10 of ');
    });
    afterEach(async ({ task }) => {
      const faults = await page.takeFaults();
      const sideways = await list.sideways();
      if (task.result?.state === 'fail') {
        await page.screenshot(`${PICTURES}/${name} ${width} ${task.name}.png`);
        await page.takeFaults();
      }
      expect(faults).toEqual([]);
      expect(sideways).toBe(0);
    });
    afterAll(() => page?.close());

    it('goes to the next page, stays there after a reload, and goes back', async () => {
      await page.click(NEXT);
      await list.showsRange('11–20 of ');
      expect(await list.sideways()).toBe(0);
      await page.reload();
      await list.showsRange('11–20 of ');
      expect(await list.sideways()).toBe(0);
      await page.back();
      await list.showsRange('1–10 of ');
    });

    it('adds the tokens that a filter hid', async () => {
      const before = await list.total();
      await page.click('.m2m-switch');
      await list.hasOtherTotal(before);
      expect(await list.total()).toBeGreaterThan(before);
    });

    it('opens a row', async () => {
      await page.click('.m2m-toggle');
      const text = await page.waitFor(() => document.querySelector('.m2m-details')?.textContent);
      expect(text).toContain('Created');
    });

    it('starts each row with its checkbox and chevron', async () => {
      const places = await page.evaluate(() =>
        [...document.querySelectorAll('.m2m-row')].map((row) =>
          ['.m2m-checkbox', '.m2m-toggle'].map((control) => {
            const box = row.querySelector(control)?.getBoundingClientRect();
            return Math.round((box?.left ?? NaN) - row.getBoundingClientRect().left);
          }),
        ),
      );
      // In a card they are above each other.
      const expected = width === 360 ? [14, 12] : [12, 40];
      expect(places).toEqual(Array.from({ length: 10 }, () => expected));
    });

    it('draws a focus ring around controls reached by keyboard', async () => {
      await list.focus('.m2m-toggle');
      await page.press('Tab');
      await page.press('Shift+Tab');
      const ring = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
        return {
          isOnToggle: document.activeElement!.matches('.m2m-toggle:focus-visible'),
          isDrawn: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
        };
      });
      expect(ring).toEqual({ isOnToggle: true, isDrawn: true });
    });

    it('keeps its scroll position when Enter changes the page', async () => {
      // Enough rows to make the page higher than the window.
      const limit = width === 360 ? 10 : 50;
      await page.goto(`${url}/?limit=${limit}`);
      await list.showsRange(`1–${limit} of `);
      await list.focus(NEXT);
      const before = await list.scrollPlace();
      expect(before).toBeGreaterThan(0);
      await page.press('Enter');
      await list.showsRange(`${limit + 1}–${2 * limit} of `);
      await list.hasPainted();
      expect(await list.sideways()).toBe(0);
      expect(await list.scrollPlace()).toBe(before);
    });

    it('finds an id below the window, which scrolls into it', async () => {
      await page.goto(`${url}/?limit=50`);
      await list.showsRange('1–50 of ');
      const isFound = await page.evaluate(() => {
        const id = [...document.querySelectorAll('.m2m-id-text')].at(-1)?.textContent ?? '';
        return (window as unknown as { find: (text: string) => boolean }).find(id);
      });
      expect(isFound).toBe(true);
      await page.waitFor(() => {
        const place = [...document.querySelectorAll('.m2m-id-text')]
          .at(-1)
          ?.getBoundingClientRect();
        return place !== undefined && place.top >= 0 && place.bottom <= innerHeight;
      });
    });

    it('shows all of each stop of Shift+Tab, from the pager back to the first of fifty rows', async () => {
      await page.goto(`${url}/?limit=50`);
      await list.showsRange('1–50 of ');
      await list.focus(NEXT);
      const { hidden, stops } = await list.walkBack();
      expect(stops).toBeGreaterThanOrEqual(50);
      expect(hidden).toEqual([]);
    });
  });
}
