import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { type openLookPages, STYLES } from './openLookPages.js';

interface Setting {
  name: string;
  /** Of `<html>`. */
  attributes: string;
  media: Parameters<Page['emulateMedia']>[0];
  /** As if all that can be hovered and focused were. */
  isTouched?: boolean;
  /** Directions of a wide and a narrow list. */
  directions: [string, string];
}

/** Documents of either direction, with lists of either direction in them. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'a light page from left to right',
    attributes: 'lang="en" dir="ltr"',
    media: { colorScheme: 'light', reducedMotion: 'no-preference' },
    directions: ['dir="ltr"', 'dir="rtl"'],
  },
  {
    name: 'a dark page from right to left, with all hovered and focused',
    attributes: 'lang="ar" dir="rtl"',
    media: { colorScheme: 'dark', reducedMotion: 'no-preference' },
    isTouched: true,
    directions: ['dir="rtl"', 'dir="ltr"'],
  },
  {
    name: 'a print in forced colours, whose direction no attribute says',
    attributes: 'lang="ar"',
    media: { forcedColors: 'active', reducedMotion: 'reduce', media: 'print' },
    directions: ['style="direction: rtl"', 'style="direction: rtl"'],
  },
];

/**
 * Compares what Chromium computes for all parts in all states, once with the styles that the package ships and once with
 * what each tool has made of them.
 *
 * @returns By tool, each computed style that differs.
 */
export async function findStyleChanges(
  look: ReturnType<typeof openLookPages>,
  { attributes, media, isTouched = false, directions }: Setting,
  outputs: Readonly<Record<string, string>>,
): Promise<Record<string, string[]>> {
  const shipped = readFileSync(STYLES, 'utf8');
  const [wide, narrow] = directions;
  const write = isTouched ? touch : (css: string) => css;
  await look.page.emulateMedia(media);
  await look.open({
    attributes: `${attributes} style="color-scheme: light dark"`,
    // All that is set by any, so that it can be compared.
    css: [shipped, ...Object.values(outputs)].join('\n'),
    body: `<div ${wide}><div data-show="states"></div></div><div ${narrow} style="inline-size: 340px"><div data-show="states"></div></div>`,
    viewport: { width: 1280, height: 800 },
  });
  await look.page.evaluate(openEachRow);
  await look.page.evaluate(readStyles, write(shipped));
  const changes: Record<string, string[]> = {};
  for (const [tool, css] of Object.entries(outputs)) {
    changes[tool] = await look.page.evaluate(readStyles, write(css));
  }
  return changes;
}

/** Selectors of as much weight that are always true. */
function touch(css: string): string {
  return css
    .replaceAll(/:(hover|focus-visible|focus-within|focus)\b/g, ':not(.m2m-untouched)')
    .replaceAll(/\(hover: ?none\)/g, '(min-width: 0)');
}

function openEachRow(): void {
  for (const toggle of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
    toggle.click();
  }
}

/** Gives the page these styles. The first time it keeps what they compute to, later it returns what is another. */
function readStyles(css: string): string[] {
  const kept = window as { firstStyles?: Map<string, string>; names?: string[] };
  const sheet = document.querySelector<HTMLStyleElement>('#css');
  if (sheet === null) throw new Error('There is no #css.');
  // What nobody sets is the same for all, and there are 400.
  kept.names ??= [
    ...new Set(['width', 'height', ...(sheet.sheet?.cssRules ?? [])].flatMap(namesIn)),
  ];
  const { names } = kept;
  sheet.textContent = css;
  for (const animation of document.getAnimations()) {
    animation.pause();
    animation.currentTime = 300;
  }

  const styles = new Map<string, string>();
  for (const [index, shown] of document.querySelectorAll('[data-show]').entries()) {
    visit(shown, String(index));
  }
  if (kept.firstStyles === undefined) {
    kept.firstStyles = styles;
    return [];
  }
  return [...kept.firstStyles].flatMap(([part, style]) => {
    const other = styles.get(part) ?? '';
    if (other === style) return [];
    const others = new Set(other.split('; '));
    return style
      .split('; ')
      .filter((line) => !others.has(line))
      .map((line) => `${part}: ${line}`);
  });

  function namesIn(rule: CSSRule | string): string[] {
    if (typeof rule === 'string') return [rule];
    const { style, cssRules } = rule as { style?: CSSStyleDeclaration; cssRules?: CSSRuleList };
    const own = [...(style ?? [])].filter((name) => !/^--|^font-feature-settings$/.test(name));
    return [...own, ...[...(cssRules ?? [])].flatMap(namesIn)];
  }

  /** One of those that no selector of ours tells apart. */
  function visit(element: Element, path: string): void {
    for (const child of element.children) {
      if (child.closest('svg svg, path, option') !== null) continue;
      const attributes = [...child.attributes]
        .filter(({ name }) =>
          /^(class|colspan|data-.*|aria-(expanded|current|disabled|busy))$/.test(name),
        )
        .map(({ name, value }) => (name === 'class' ? value : `${name}=${value}`));
      const isFirst = child === element.firstElementChild;
      const isLast = child === element.lastElementChild;
      // Which of the states it is in makes no difference.
      const place = element.matches('[data-show]')
        ? ''
        : `${isFirst ? '^' : ''}${isLast ? '$' : ''}`;
      const name = `${path} > ${child.localName}.${attributes.join('.')}${place}`;
      if (styles.has(name)) continue;
      for (const pseudo of ['', '::before']) {
        const style = getComputedStyle(child, pseudo);
        if (pseudo !== '' && style.content === 'none') continue;
        const lines = names.map((property) => `${property}: ${style.getPropertyValue(property)}`);
        // Tools round what they calculate.
        const rounded = lines.join('; ').replaceAll(/\d+\.\d+/g, (size) => Number(size).toFixed(1));
        styles.set(name + pseudo, rounded.replaceAll('.0', ''));
      }
      visit(child, name);
    }
  }
}
