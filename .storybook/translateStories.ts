import { definePreviewAddon } from 'storybook/internal/csf';
import { expect } from 'storybook/test';
import { keepTranslated, translatePage } from '../test/support/translatePage.js';
import { markWords } from './withSwitchedWords.js';

interface Story {
  canvasElement: HTMLElement;
  globals: Record<string, unknown>;
  title: string;
}

/** These stories show a host's markup, which may contain none of our words. */
const OWN_MARKUP = ['Own markup', 'Recipes'];

let takeBack: (() => void) | undefined;

/**
 * In the translated variant, each story plays on a page that the browser translates. After its play function, all
 * words change once on the plain page and once on the translated one. Both must end the same.
 *
 * Storybook runs these hooks from the last addon to the first: as the last addon, this leaves the plain page to axe.
 */
export function translateStories() {
  return definePreviewAddon({
    beforeEach: ({ canvasElement, globals }: Story) => {
      takeBack = globals['translated'] === true ? keepTranslated(canvasElement) : undefined;
      return takeBack;
    },
    afterEach: async ({ canvasElement, title }: Story) => {
      if (takeBack === undefined) return;
      const hasTranslation = canvasElement.querySelector('font') !== null;
      takeBack();
      const own = canvasElement.textContent;
      // There is no pause, so that nothing else in the story changes in between.
      const { plain, translated } = changeWords(canvasElement);
      const ownAgain = canvasElement.textContent;

      await expect(hasTranslation).toBe(true);
      await expect(plain).toContain(OWN_MARKUP.includes(title) ? '' : '⟦');
      await expect(translated).toBe(plain);
      await expect(ownAgain).toBe(own);
    },
  });
}

/** The marked words on the plain page, and on the translated one. */
function changeWords(page: HTMLElement) {
  markWords(true);
  const plain = page.textContent;
  markWords(false);
  const undo = translatePage(page);
  markWords(true);
  const translated = page.textContent;
  undo();
  markWords(false);
  return { plain, translated };
}
