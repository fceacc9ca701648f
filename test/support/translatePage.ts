/**
 * Does to each text in an element what the translation of a browser does: new text in elements of its own stands where
 * the text node was, and the node that React knows is in the page no more.
 */
export function translatePage(container: HTMLElement): void {
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode as Text);
  for (const node of nodes) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(node.data);
    outer.append(inner);
    node.replaceWith(outer);
  }
}

/** Goes from each of these to each of the others, in one walk. */
export function* everyChange<Item>(items: readonly Item[]): Generator<Item> {
  for (const [index, item] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      yield item;
      yield other;
    }
  }
}
