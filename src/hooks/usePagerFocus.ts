import { type RefCallback, type RefObject, useCallback, useRef } from 'react';
import { returnFocus } from './returnFocus.js';

/**
 * The ref of a pager that hands the focus to the table when its focused control disappears, or the pager itself.
 *
 * @param table The element that takes the focus.
 */
export function usePagerFocus(table: RefObject<HTMLElement | null>): RefCallback<HTMLElement> {
  const leave = useRef(() => {});
  return useCallback(
    (pager: HTMLElement | null) => {
      leave.current();
      leave.current = () => {};
      if (pager === null) return;
      const stop = returnFocus(pager, table);
      leave.current = () => {
        stop();
        // React calls this before it removes the pager, so the focus is still inside.
        const root = pager.getRootNode() as Document | ShadowRoot;
        if (pager.contains(root.activeElement)) table.current?.focus();
      };
    },
    [table],
  );
}
