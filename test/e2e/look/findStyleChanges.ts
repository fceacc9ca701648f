import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { type openLookPages, STYLES } from './openLookPages.js';

interface Setting {
  name: string;
  /** Attributes of `<html>`. */
  attributes: string;
  media: Parameters<Page['emulateMedia']>[0];
  /** Whether all hover and focus styles apply. */
  isTouched?: boolean;
  /** Directions of the wide and the narrow list. */
  directions: [string, string];
}

/** Documents in both directions, with lists in both directions. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'a light left-to-right page',
    attributes: 'lang="en" dir="ltr"',
    media: { colorScheme: 'light', reducedMotion: 'no-preference' },
    directions: ['dir="ltr"', 'dir="rtl"'],
  },
  {
    name: 'a dark right-to-left page, with everything hovered and focused',
    attributes: 'lang="ar" dir="rtl"',
    media: { colorScheme: 'dark', reducedMotion: 'no-preference' },
    isTouched: true,
    directions: ['dir="rtl"', 'dir="ltr"'],
  },
  {
    name: 'a print in forced colours, whose direction is set only in CSS',
    attributes: 'lang="ar"',
    media: { forcedColors: 'active', reducedMotion: 'reduce', media: 'print' },
    directions: ['style="direction: rtl"', 'style="direction: rtl"'],
  },
];

/**
 * Compares Chromium's computed styles for all parts in all states: with the shipped styles, and with each tool's
 * output.
 *
 * @returns by tool, each computed style that differs
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
    // All sheets together, so that every property set by any of them is compared.
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

/** Replaces state selectors with ones of equal specificity that always match. */
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

/** Applies these styles to the page. The first call keeps the computed styles; later calls return the differences. */
function readStyles(css: string): string[] {
  const kept = window as { firstStyles?: Map<string, string>; names?: string[] };
  const sheet = document.querySelector<HTMLStyleElement>('#css');
  if (sheet === null) throw new Error('There is no #css.');
  // Skips the 400 properties that no sheet sets.
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

  /** Records one element of each kind that our selectors can tell apart. */
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
      // Ignores the state box around it.
      const place = element.matches('[data-show]')
        ? ''
        : `${isFirst ? '^' : ''}${isLast ? '$' : ''}`;
      const name = `${path} > ${child.localName}.${attributes.join('.')}${place}`;
      if (styles.has(name)) continue;
      for (const pseudo of ['', '::before']) {
        const style = getComputedStyle(child, pseudo);
        if (pseudo !== '' && style.content === 'none') continue;
        const lines = names.map((property) => `${property}: ${style.getPropertyValue(property)}`);
        // Tools round the lengths that they calculate.
        const rounded = lines.join('; ').replaceAll(/\d+\.\d+/g, (size) => Number(size).toFixed(1));
        styles.set(name + pseudo, rounded.replaceAll('.0', ''));
      }
      visit(child, name);
    }
  }
}
