import { describe, expect, it } from 'vitest';
import { openLookPages } from './look/openLookPages.js';
import { findOverflow } from './support/measure.js';

const look = openLookPages();

/** Places whose width follows their content, up to the room that they have. */
const PLACES: Record<string, string> = {
  'a block': '<main>%</main>',
  'an open dialog': '<dialog open>%</dialog>',
  'a popover': '<div style="position: absolute; inset-block-start: 0">%</div>',
  'an inline block': '<div style="display: inline-block">%</div>',
  'an inline flex box': '<div style="display: inline-flex">%</div>',
  'an inline grid': '<div style="display: inline-grid">%</div>',
  'a float': '<div style="float: inline-end">%</div>',
  'a box as wide as its content': '<div style="inline-size: fit-content">%</div>',
  'a cell of a table': '<table><tr><td>%</td></tr></table>',
  'a column of a grid':
    '<div style="display: grid; grid-template-columns: auto; justify-content: start">%</div>',
  'the middle of a grid': '<div style="display: grid; place-items: center">%</div>',
  'a flex item': '<div style="display: flex">%</div>',
  'a box in a flex item': '<div style="display: flex"><div>%</div></div>',
  'the middle of a column':
    '<div style="display: flex; flex-flow: column; align-items: center"><div>%</div></div>',
  'a fieldset in a float': '<div style="float: left"><fieldset>%</fieldset></div>',
};

describe.each(['table', 'list'])('a %s', (shown) => {
  it('is as wide as there is room in any place, and never wider', async () => {
    const places = Object.entries(PLACES).map(([place, html]) => {
      const inside = html.replace('%', `<div data-show="${shown}"></div>`);
      return `<section title="${place}" style="position: relative; overflow: auto; min-block-size: 700px">${inside}</section>`;
    });
    await look.open({ body: places.join('') });
    for (const width of [1280, 360]) {
      await look.page.setViewportSize({ width, height: 800 });
      const narrow = await look.page.evaluate(() =>
        [...document.querySelectorAll('section')]
          .map((place) => ({
            place: place.title,
            // Frames and paddings of the place.
            unused:
              place.clientWidth -
              (place.querySelector<HTMLElement>('.m2m-table')?.offsetWidth ?? 0),
            overflow: place.scrollWidth - place.clientWidth,
          }))
          .filter(({ unused, overflow }) => unused > 60 || overflow > 0),
      );
      expect(narrow).toEqual([]);
      expect(await findOverflow(look.page)).toEqual([]);
    }
  });
});
