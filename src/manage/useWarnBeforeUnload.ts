import { type RefObject, useEffect } from 'react';

/** Lets the browser ask before the user leaves or reloads the page that holds an element. */
export function useWarnBeforeUnload(element: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    const view = element.current?.ownerDocument.defaultView;
    if (!isOn || !view) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Safari ignores the line above.
      event.returnValue = true;
    };
    view.addEventListener('beforeunload', warn);
    return () => view.removeEventListener('beforeunload', warn);
  }, [element, isOn]);
}
