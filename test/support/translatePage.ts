/**
 * Changes each text in an element as a browser's translation does: new text in new elements replaces the text node, and
 * the node that React knows leaves the page.
 *
 * @returns undoes the translation
 */
export function translatePage(container: HTMLElement): () => void {
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (node.parentElement?.tagName !== 'FONT') nodes.push(node);
  }
  const translations = nodes.map((node) => {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.append(node.data);
    outer.append(inner);
    node.replaceWith(outer);
    return outer;
  });
  return () => nodes.forEach((node, index) => translations[index]?.replaceWith(node));
}

/**
 * Translates what an element holds, and then each new text in it.
 *
 * @returns stops, and takes all translations back
 */
export function keepTranslated(container: HTMLElement): () => void {
  const undos: (() => void)[] = [];
  const translate = () => undos.push(translatePage(container));
  const observer = new MutationObserver(translate);
  observer.observe(container, { childList: true, characterData: true, subtree: true });
  translate();
  return () => {
    observer.disconnect();
    undos.reverse().forEach((undo) => undo());
  };
}

/** Visits every ordered pair of these, in one walk. */
export function* everyChange<Item>(items: readonly Item[]): Generator<Item> {
  for (const [index, item] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      yield item;
      yield other;
    }
  }
}
