import { type RefObject, useEffect } from 'react';

/**
 * Puts a line at the head of `root` while its window prints. By hand: a host may call `print()` inside an effect, where
 * React renders nothing more, and on the screen the line costs no element.
 *
 * @param write Called when the window is about to print.
 */
export function usePrintedLine(
  root: RefObject<HTMLElement | null>,
  className: string,
  write: () => string,
): void {
  useEffect(() => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView;
    if (!view) return undefined;
    const line = view.document.createElement('p');
    line.className = className;
    const show = () => {
      line.textContent = write();
      element.prepend(line);
    };
    const hide = () => line.remove();
    view.addEventListener('beforeprint', show);
    view.addEventListener('afterprint', hide);
    return () => {
      hide();
      view.removeEventListener('beforeprint', show);
      view.removeEventListener('afterprint', hide);
    };
  });
}
