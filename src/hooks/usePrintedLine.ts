import { type RefObject, useEffect } from 'react';

/**
 * Puts a line at the head of `root` while its window prints. Without React: a host may call `print()` inside an effect,
 * where React does not render any more, and on the screen the line costs no element.
 *
 * @param write Returns the text; called before the window prints.
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
