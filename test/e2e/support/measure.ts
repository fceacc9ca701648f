import type { Page } from 'playwright';

/** An element to press, with the size of its label. */
export interface Target {
  name: string;
  width: number;
  height: number;
}

/** All visible controls of the page, in or out of view. */
export function measureTargets(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const controls =
      'a[href], button, input, select, summary, textarea, [role="switch"], [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility() && !element.matches('[tabindex="-1"]'))
      .map((element) => {
        const labels = [...((element as HTMLInputElement).labels ?? [])];
        const boxes = [element, ...labels].map((box) => box.getBoundingClientRect());
        return {
          name: element.getAttribute('aria-label') ?? element.innerText,
          width: Math.max(...boxes.map(({ width }) => width)),
          height: Math.max(...boxes.map(({ height }) => height)),
        };
      });
  });
}

/** Elements beyond the right edge of the window, when the page scrolls sideways. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.className} ${element.textContent}`.slice(0, 80));
    return [`${scrollWidth} of ${clientWidth} px`, ...wide];
  });
}

/** Absolutely positioned elements whose containing block is outside their part. */
export function findStray(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = '.m2m-cell, .m2m-head-cell, .m2m-filters, .m2m-pagination, .m2m-table-box';
    const isPlaced = (element: Element) => getComputedStyle(element).position !== 'static';
    return [...document.querySelectorAll<HTMLElement>(`:is(${parts}) *`)]
      .filter((element) => getComputedStyle(element).position === 'absolute')
      .filter((element) => {
        const part = element.parentElement?.closest(parts);
        let around = element.parentElement;
        while (around !== null && around !== part && !isPlaced(around))
          around = around.parentElement;
        return around === null || !isPlaced(around);
      })
      .map((element) => `${element.className}: ${element.innerText}`);
  });
}

/** Text that is cut off sideways or below. Ids and scopes may be cut: an open row has all of them. */
export function findCutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const { overflowX, clipPath } = getComputedStyle(element);
        if (overflowX === 'visible' || clipPath !== 'none') return false;
        if (element.closest('[data-column="id"], [data-column="scopes"]') !== null) return false;
        const isCut =
          element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
        return isCut && element.innerText.trim() !== '';
      })
      .map((element) => `${element.className}: ${element.innerText}`),
  );
}
