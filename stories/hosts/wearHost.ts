interface StoryTheme {
  globals: { theme?: 'system' | 'light' | 'dark' };
}

/**
 * For `beforeEach`: dresses the document as a host, its only CSS being `css`, and undresses it when the story is left.
 * All stories of a page share one document. What Storybook's preview gives it, our own CSS included, is off meanwhile,
 * so that the host's imports alone decide what comes first.
 *
 * @param attributes of `<html>`.
 */
export function wearHost(css: string, attributes: Readonly<Record<string, string>> = {}) {
  return ({ globals: { theme = 'system' } }: StoryTheme): (() => void) => {
    const root = document.documentElement;
    const ownAttributes = root.getAttributeNames();
    const preview = Array.from(document.styleSheets).filter(isOfPreview);
    const style = document.createElement('style');
    // The toolbar's colour scheme, which any rule of the host outweighs.
    const scheme = theme === 'system' ? 'light dark' : theme;
    style.textContent = `:where(:root) { color-scheme: ${scheme}; }\n${css}`;

    preview.forEach((sheet) => (sheet.disabled = true));
    document.head.append(style);
    Object.entries(attributes).forEach(([name, value]) => root.setAttribute(name, value));
    return () => {
      // Those of a host's own making too, such as where it keeps its colour scheme.
      const theirs = root.getAttributeNames().filter((name) => !ownAttributes.includes(name));
      theirs.forEach((name) => root.removeAttribute(name));
      style.remove();
      preview.forEach((sheet) => (sheet.disabled = false));
    };
  };
}

/** The page of all stories, and dist/styles.css: two sheets, or one in a build. */
function isOfPreview(sheet: CSSStyleSheet): boolean {
  return Array.from(sheet.cssRules).some(
    (rule) =>
      (rule instanceof CSSLayerBlockRule && rule.name === 'm2m') ||
      (rule instanceof CSSStyleRule && rule.selectorText.startsWith('.page')),
  );
}
