import type { DrivenPage } from '../../../scripts/browsers/DrivenPage.js';

/** The token list in a page of Firefox or WebKit. */
export class DrivenList {
  constructor(readonly page: DrivenPage) {}

  /** Waits until the range is shown, and no request is in flight. */
  async showsRange(range: string): Promise<void> {
    await this.page.waitFor(
      (start) =>
        document.querySelector('.m2m-range')?.textContent.startsWith(start) &&
        document.querySelector('table[aria-busy="false"]') !== null,
      range,
    );
  }

  /** The number of tokens on all pages. */
  total(): Promise<number> {
    return this.page.evaluate(() =>
      Number(document.querySelector('.m2m-range')?.textContent.replace(/^.* of |,/g, '')),
    );
  }

  async hasOtherTotal(last: number): Promise<void> {
    await this.page.waitFor(
      (before) =>
        document.querySelector('table[aria-busy="false"]') !== null &&
        Number(document.querySelector('.m2m-range')?.textContent.replace(/^.* of |,/g, '')) !==
          before,
      last,
    );
  }

  /** Focuses the first element of a selector, and so scrolls it into view. */
  async focus(selector: string): Promise<void> {
    await this.page.evaluate(
      (wanted) => document.querySelector<HTMLElement>(wanted)?.focus(),
      selector,
    );
  }

  scrollPlace(): Promise<number> {
    return this.page.evaluate(() => Math.round(scrollY));
  }

  /** How far the page scrolls sideways, in px. */
  sideways(): Promise<number> {
    return this.page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  }

  /** Waits three frames, so that the layout after new rows is done. */
  async hasPainted(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset['frames'] = '0';
      const count = (): void => {
        const { dataset } = document.documentElement;
        dataset['frames'] = String(Number(dataset['frames']) + 1);
        if (dataset['frames'] !== '3') requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    await this.page.waitFor(() => document.documentElement.dataset['frames'] === '3');
  }

  /**
   * Presses Shift+Tab from below the rows until the focus is above them. Returns the stops that the header or the
   * window hid.
   */
  async walkBack(): Promise<{ hidden: string[]; stops: number }> {
    const hidden: string[] = [];
    let stops = 0;
    let place = await this.#stepBack();
    while (place.isBelow) place = await this.#stepBack();
    for (; place.isInRows; stops++) {
      if (place.hiddenBy > 0) hidden.push(`${place.name}: ${place.hiddenBy} px`);
      place = await this.#stepBack();
    }
    return { hidden, stops };
  }

  async #stepBack(): Promise<Place> {
    await this.page.press('Shift+Tab');
    return this.page.evaluate((): Place => {
      const focused = document.activeElement as HTMLElement;
      const rows = document.querySelector('tbody') as HTMLElement;
      // Measures the header cells, which are sticky. Above cards, the header itself is one hidden pixel.
      const head = document.querySelector('thead') as HTMLElement;
      const edges = [...(head.offsetHeight > 1 ? head.querySelectorAll('.m2m-head-cell') : [])];
      return {
        name: focused.getAttribute('aria-label') ?? focused.innerText,
        hiddenBy: Math.floor(
          Math.max(0, ...edges.map((cell) => cell.getBoundingClientRect().bottom)) -
            focused.getBoundingClientRect().top,
        ),
        isInRows: rows.contains(focused),
        isBelow:
          (rows.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
          !rows.contains(focused),
      };
    });
  }
}

interface Place {
  name: string;
  /** Its height in pixels under the header or above the window. */
  hiddenBy: number;
  isInRows: boolean;
  isBelow: boolean;
}
