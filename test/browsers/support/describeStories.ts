import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, OpenPage } from '../../../scripts/browsers/DrivenPage.js';
import { serveFolder } from '../../../scripts/serveFolder.mjs';
import { listenToStories, playStory } from './playStory.js';

/** Built by `npm run build-storybook`. */
const FOLDER = fileURLToPath(new URL('../../../storybook-static', import.meta.url));

interface StoryEntry {
  type: string;
  id: string;
  title: string;
  name: string;
}

/** Renders all stories of the built Storybook in one page, with their play functions and axe. */
export function describeStories(name: string, open: OpenPage): void {
  describe(`the stories in ${name}`, () => {
    let book: Awaited<ReturnType<typeof serveFolder>>;
    let page: DrivenPage;

    beforeAll(async () => {
      book = await serveFolder(FOLDER, '/');
      page = await open({ width: 1280, height: 900 });
      await page.goto(`${book.origin}/iframe.html?viewMode=story`);
      await listenToStories(page);
    });
    afterAll(async () => {
      await page?.close();
      book?.close();
    });

    it.each(readStories())('%s', async (_, id) => {
      expect(await playStory(page, id)).toEqual([]);
    });
  });
}

/** Title and id. */
function readStories(): [string, string][] {
  const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {
    entries: Record<string, StoryEntry>;
  };
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ title, name, id }) => [`${title}, ${name}`, id]);
}
