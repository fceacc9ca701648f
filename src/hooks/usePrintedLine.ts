import { type RefObject, useEffect, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';

/**
 * Puts a line at the head of `root` while its window prints. It bypasses React, which cannot render in time when a host
 * calls `print()` inside an effect. On the screen the line costs no element. When the host renders on `beforeprint`,
 * the line updates.
 *
 * @param write Returns the text; called before the window prints.
 */
export function usePrintedLine(
  root: RefObject<HTMLElement | null>,
  className: string,
  write: () => string,
): void {
  const update = useRef(() => {});
  const latest = useRef(write);
  useIsomorphicLayoutEffect(() => {
    latest.current = write;
    update.current();
  });
  useEffect(() => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView;
    if (!view) return undefined;
    const line = view.document.createElement('p');
    line.className = className;
    const show = () => {
      line.textContent = latest.current();
      element.prepend(line);
    };
    const hide = () => line.remove();
    update.current = () => {
      if (line.isConnected) show();
    };
    view.addEventListener('beforeprint', show);
    view.addEventListener('afterprint', hide);
    return () => {
      hide();
      view.removeEventListener('beforeprint', show);
      view.removeEventListener('afterprint', hide);
    };
  }, [root, className]);
}
