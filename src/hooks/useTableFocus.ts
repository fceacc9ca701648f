import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import { isFocusLost, returnFocus } from './returnFocus.js';

/** Moves the focus to the table near a pager when the pager's focused control disappears, or the whole pager. */
export function useTableFocus(pager: RefObject<HTMLElement | null>): void {
  useIsomorphicLayoutEffect(() => {
    const element = pager.current;
    if (element === null) return undefined;
    const stop = returnFocus(element, () => findTable(element));
    return () => {
      stop();
      // React calls this before it removes the pager, so the focus and the table's place are still known.
      if (element.querySelector(':focus') === null) return;
      const table = findTable(element);
      queueMicrotask(() => isFocusLost(element) && table?.isConnected && table.focus());
    };
  }, [pager]);
}

/** The first table of tokens in the closest surrounding element that has one. */
function findTable(element: Element): HTMLElement | undefined {
  for (let box: ParentNode | null = element.parentNode; box !== null; box = box.parentNode) {
    const table = box.querySelector<HTMLElement>('.m2m-table');
    if (table !== null) return table;
  }
  return undefined;
}
