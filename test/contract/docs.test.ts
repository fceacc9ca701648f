import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { readParts } from '../../stories/docs/support/readParts.js';
import { readVariables } from '../../stories/docs/support/readVariables.js';
import { spoken } from '../../stories/docs/support/spoken.js';
import { findAll, listFiles, readText } from './readFiles.js';

const pages = listFiles('stories/docs', /\.mdx$/).map((path) => ({
  path,
  name: basename(path),
  text: readText(path),
}));
const allPages = pages.map(({ text }) => text).join('\n');
const examples = listFiles('stories/docs/examples', /(?<!\.d)\.tsx?$/);
const recipes = listFiles('stories/recipes', /\.tsx$/);
const printed = [allPages, ...[...examples, ...recipes].map(readText)].join('\n');
const styles = readText('src/styles.css');
const allStyles = styles + readText('src/inventory.css');
const source = listFiles('src', /\.tsx?$/)
  .map(readText)
  .join('\n');

describe('each name in the docs', () => {
  it('is a CSS variable that the styles read', () => {
    const known = readVariables(styles).map(({ name }) => `--${name}`);
    expect(known).not.toHaveLength(0);
    expect(unknown(findAll(printed, /(?<!-)--m2m-[a-z-]+\b/g), known)).toEqual([]);
  });

  it('is a class that a part has', () => {
    const named = findAll(printed, /\.m2m-[a-z-]+\b/g);
    const ofStyles = findAll(allStyles, /\.m2m-[a-z-]+/g);
    expect(named).not.toHaveLength(0);
    expect(unknown(named, ofStyles)).toEqual([]);
  });

  it('is an attribute that components write or styles read', () => {
    const named = findAll(printed, /\bdata-[a-z-]+\b/g);
    expect(named).not.toHaveLength(0);
    expect(named.filter((name) => !(source + styles).includes(name))).toEqual([]);
  });

  it('is a value of such an attribute', () => {
    const [, states = ''] = /## 6\. States(.*?)\n## /s.exec(allPages) ?? [];
    const values = findAll(states, /`([a-z-]+)`/g).filter((word) => !/^(data|aria)-/.test(word));
    // Radix writes these two.
    const ofRadix = ['checked', 'unchecked'];
    expect(values).not.toHaveLength(0);
    const written = (value: string) => ofRadix.includes(value) || source.includes(`'${value}'`);
    expect(values.filter((value) => !written(value))).toEqual([]);
  });

  it('is an existing error code, and every code has an entry', () => {
    const words = findAll(printed, /[`'](?!not_)([a-z]+(?:_[a-z]+)+)[`']/g);
    const ofTheWire =
      /^(m2m_tokens|total_count|revocation_reason|last_used_at|(cre|upd)ated_at|scoped_machines|(default|previous)_token_ttl|order_by)$/;
    const known: readonly string[] = M2M_TOKENS_ERROR_CODES;
    expect(
      unknown(
        words.filter((word) => !ofTheWire.test(word)),
        known,
      ),
    ).toEqual([]);
    const entries = findAll(readText('ERRORS.md'), /^## `(\w+)`$/gm);
    expect(entries).toEqual(known.toSorted());
  });

  it('is a part that classNames takes', () => {
    const parts = readParts(readText('src/logic/partClasses.ts')).flatMap((group) => group.parts);
    const [, given = ''] = /const classNames = \{(.*?)\} satisfies/s.exec(printed) ?? [];
    expect(parts.length).toBeGreaterThan(40);
    expect(unknown(findAll(given, /^ +(\w+):/gm), parts)).toEqual([]);
  });

  it('is an existing label', () => {
    const labels = Object.keys(DEFAULT_LABELS);
    const named = findAll(
      allPages,
      /`((?:failed[A-Z]|column[A-Z]|include|no[A-Z]|never|copy)\w*)`/g,
    );
    expect(unknown(named, labels)).toEqual([]);
  });

  it('is a text that a screen reader hears, and none is empty', () => {
    expect(spoken.flatMap(({ said }) => said).filter((words) => words === '')).toEqual([]);
    expect(spoken.find(({ journey }) => journey === 'Another page')?.said).toEqual([
      'Page 2 of 9, rows 11 to 20 of 87',
    ]);
  });
});

describe('the pages', () => {
  it('link to existing pages and headings', () => {
    const anchors = new Map(pages.map(({ text }) => [idOf(text), headingsOf(text)] as const));
    const storyIds = listFiles('stories', /\.stories\.tsx$/).map((path) => idOf(readText(path)));
    const links = findAll(allPages, /\?path=\/docs\/([^)]+)/g);
    expect(links).not.toHaveLength(0);
    const leads = (link: string) => {
      const [id = '', heading] = link.split('#');
      if (heading !== undefined) return anchors.get(id)?.includes(heading) ?? false;
      return anchors.has(id) || storyIds.includes(id);
    };
    expect(links.filter((link) => !leads(link))).toEqual([]);
  });

  it('have a unique name that the sidebar sorts', () => {
    const ids = pages.map(({ text }) => idOf(text));
    expect(new Set(ids).size).toBe(pages.length);
    const order = readText('.storybook/preview.tsx');
    for (const { text } of pages) expect(order).toContain(`'${titleOf(text)}'`);
  });

  it.each(pages)('contain no code that is typed by hand: $name', ({ text }) => {
    const blocks = [...text.matchAll(/^\s*```(\w*)\n.*?^\s*```$/gms)].map(([, kind]) => kind);
    expect(blocks.filter((kind) => kind !== 'css' && kind !== 'sh')).toEqual([]);
  });

  it.each(pages)('have no Markdown table, which MDX shows as text: $name', ({ text }) => {
    expect(findAll(text, /^\|.*/gm)).toEqual([]);
  });

  it.each(pages)('show every file that they import: $name', ({ text }) => {
    const imported = findAll(text, /^import (\w+) from '[^']+\?raw'/gm);
    expect(findAll(text, /<Source code=\{(\w+)\}/g)).toEqual(imported);
  });
});

describe('the examples', () => {
  it('are each shown on a page', () => {
    const shown = findAll(allPages, /\.\/examples\/([\w.]+)\?raw/g);
    expect(shown).toEqual(examples.map((path) => basename(path)).toSorted());
  });

  it('import the package by its name', () => {
    const within = [...examples, ...recipes].filter((path) =>
      /from '(?:\.\.\/)+src/.test(readText(path)),
    );
    expect(within).toEqual([]);
  });
});

describe('a recipe', () => {
  const stories = readText('stories/Recipes.stories.tsx');
  const page = readText('stories/docs/Recipes.mdx');

  it.each(recipes.map((path) => basename(path, '.tsx')))('is shown and has a story: %s', (name) => {
    expect(page).toContain(`from '../recipes/${name}.tsx?raw'`);
    expect(stories).toContain(`from './recipes/${name}.js'`);
    expect(stories).toContain(`<${name} `);
  });

  it('has a play function in each of its stories', () => {
    const count = stories.match(/meta\.story\(/g)?.length;
    expect(stories.match(/play: async/g)).toHaveLength(count ?? 0);
    for (const name of findAll(page, /of=\{Recipes\.(\w+)\}/g)) {
      expect(stories).toContain(`export const ${name} = meta.story(`);
    }
  });
});

/** Returns the unknown names. */
function unknown(named: readonly string[], known: readonly string[]): string[] {
  return named.filter((name) => !known.includes(name));
}

/** Returns the id that Storybook derives from a title. */
function idOf(text: string): string {
  return `${titleOf(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}--docs`;
}

/** Returns the title of a page, of its attached stories or of their component, whichever comes first. */
function titleOf(text: string): string {
  const own = /<Meta title="(.+?)"|^ {2}title: '(.+?)'/m.exec(text);
  if (own !== null) return own[1] ?? own[2] ?? '';
  const attached = /<Meta of=\{(\w+)\}/.exec(text)?.[1];
  if (attached !== undefined) {
    const file = new RegExp(`import \\* as ${attached} from '\\.\\./(.+?)'`).exec(text)?.[1];
    return titleOf(readText(`stories/${file}.tsx`));
  }
  return /^ {2}component: (\w+)/m.exec(text)?.[1] ?? '';
}

/** Returns the anchors that Storybook gives to headings. */
function headingsOf(text: string): string[] {
  return findAll(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}
