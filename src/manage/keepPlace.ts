/**
 * Remembers where an element is. The returned function moves the focus there if the focus is lost: the element that had it was
 * removed, perhaps with a part of the page around it.
 */
export function keepPlace(element: HTMLElement): () => void {
  const around = nodesAround(element);
  return () => {
    const { activeElement, body } = element.ownerDocument;
    if (activeElement === null || activeElement === body) focus(findNear(around));
  };
}

export function focus(element: Element | null): void {
  (element as HTMLElement | null)?.focus({ preventScroll: true });
}

/** The nodes around an element, from its parent to the document or the shadow root. */
function nodesAround({ parentNode }: Node): ParentNode[] {
  return parentNode === null ? [] : [parentNode, ...nodesAround(parentNode)];
}

/** An open dialog, or else the closest table, the closest node that takes the focus, or the closest control. */
function findNear(around: readonly ParentNode[]): Element | null {
  const left = around.filter(({ isConnected }) => isConnected);
  const find = (selector: string) =>
    left.map((node) => node.querySelector(selector)).find((found) => found !== null);
  // A document and a shadow root have no `closest`.
  const [place] = left as Partial<Element>[];
  return (
    find('.m2m-dialog[open] button') ??
    find('.m2m-table') ??
    place?.closest?.('[tabindex]') ??
    find('input, button') ??
    null
  );
}
