/** jsdom's own function. */
export const computeStyles = window.getComputedStyle.bind(window);

/** The computed properties that the testing library reads. */
const READ = ['content-visibility', 'display', 'opacity', 'pointer-events', 'visibility'];

/** The attributes that rules of jsdom's own style sheet read, except `hidden`. */
const ATTRIBUTES = ['open', 'popover', 'type'];

const known = new Map<string, CSSStyleDeclaration>();

/**
 * Remembers the computed styles of elements without any CSS of ours. For each query by role, the testing library reads the
 * styles of hundreds of elements, and jsdom matches each rule of its own style sheet with each of them. Without other CSS,
 * these properties depend on the element's name and attributes only.
 */
export function rememberStyles(): void {
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || document.styleSheets.length > 0 || hasOwnStyle(element)) {
      return computeStyles(element, pseudo);
    }
    const attributes = ATTRIBUTES.map((name) => element.getAttribute(name));
    const key = JSON.stringify([element.localName, ...attributes]);
    const styles = known.get(key) ?? copyStyles(computeStyles(element));
    known.set(key, styles);
    return styles;
  };
}

/** Whether the element, or one that it inherits from, is hidden or has CSS in an attribute. */
function hasOwnStyle(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('style') || at.hasAttribute('hidden')) return true;
  }
  return false;
}

/** A test that reads any other property of the copy fails. */
function copyStyles(styles: CSSStyleDeclaration): CSSStyleDeclaration {
  const values = new Map(READ.map((name) => [name, styles.getPropertyValue(name)]));
  const getPropertyValue = (name: string) => {
    const value = values.get(name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    if (value === undefined) throw new Error(`rememberStyles.ts does not know ${name}.`);
    return value;
  };
  return new Proxy({ getPropertyValue } as CSSStyleDeclaration, {
    get: (target, name) => Reflect.get(target, name) ?? getPropertyValue(String(name)),
  });
}
