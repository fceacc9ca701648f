import type { M2MTokensLabels } from 'react-m2m-tokens';
import type { M2MInventoryLabels } from 'react-m2m-tokens/inventory';
import type { M2MManageLabels } from 'react-m2m-tokens/manage';
import { INVENTORY_LABELS } from '../../src/text/inventory/inventoryLabels.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { MANAGE_LABELS } from '../../src/text/manage/manageLabels.js';

/** Every label as `⟦its name: its words⟧`. */
export function markedLabels(): M2MTokensLabels {
  return markAll(DEFAULT_LABELS) as M2MTokensLabels;
}

/** The same for the labels of managing. */
export function markedManageLabels(): M2MManageLabels {
  return markAll(MANAGE_LABELS) as M2MManageLabels;
}

/** The same for the labels of the inventory. */
export function markedInventoryLabels(): M2MInventoryLabels {
  return markAll(INVENTORY_LABELS) as M2MInventoryLabels;
}

function markAll(labels: object, prefix = ''): object {
  return Object.fromEntries(
    Object.entries(labels).map(([name, value]) => [name, markOne(value, prefix + name)]),
  );
}

function markOne(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => markOne(item, name));
  if (typeof value === 'object') return markAll(value as object, `${name}.`);
  const mark = (words: unknown) => `⟦${name}: ${String(words)}⟧`;
  return typeof value === 'function' ? (...args: unknown[]) => mark(value(...args)) : mark(value);
}

/** Every text in the page that users read or hear: text nodes, and attributes that hold words. */
export function wordsOf(container: HTMLElement): string[] {
  const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'];
  const words: string[] = [];
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode as Text;
    if (parentElement?.closest('time') === null) words.push(data);
  }
  for (const element of container.querySelectorAll('*')) {
    for (const name of [...attributes, 'title', 'alt', 'placeholder']) {
      const isTime = name === 'title' && element.tagName === 'TIME';
      const value = element.getAttribute(name);
      if (value !== null && !isTime) words.push(value);
    }
  }
  return words;
}

/** Words outside any label; ids do not count. */
export function unmarked(words: readonly string[], ids: readonly string[]): string[] {
  return words
    .map((text) => {
      let rest = text;
      // A label may contain another one.
      while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
      return rest;
    })
    .map((text) => ids.reduce((rest, id) => rest.replaceAll(id, ''), text))
    .filter((text) => /\p{L}/u.test(text));
}

/** The names of the labels in these words. */
export function labelNames(words: readonly string[]): string[] {
  return words.flatMap((text) => [...text.matchAll(/⟦([\w.]+):/g)].map(([, name]) => name ?? ''));
}
