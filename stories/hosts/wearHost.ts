import { listenToLook, readChanges } from '../../.storybook/look.js';

interface StoryTheme {
  globals: { theme?: 'system' | 'light' | 'dark' };
}

/**
 * For `beforeEach`: turns the document into a host whose only CSS is `css`, until the story ends. All stories of a page
 * share one document. Storybook's preview styles, with our own CSS, are off meanwhile, so that only the host's imports
 * set the order.
 *
 * @param attributes set on `<html>`
 */
export function wearHost(css: string, attributes: Readonly<Record<string, string>> = {}) {
  return ({ globals: { theme = 'system' } }: StoryTheme): (() => void) => {
    const root = document.documentElement;
    const ownAttributes = root.getAttributeNames();
    const preview = Array.from(document.styleSheets).filter(isOfPreview);
    const style = document.createElement('style');
    // The colour scheme of the look, which any rule of the host overrides.
    const followLook = () => {
      const scheme = readChanges().theme ?? theme;
      style.textContent = `:where(:root) { color-scheme: ${scheme === 'system' ? 'light dark' : scheme}; }\n${css}`;
    };
    followLook();
    const stop = listenToLook(followLook);

    preview.forEach((sheet) => (sheet.disabled = true));
    document.head.append(style);
    Object.entries(attributes).forEach(([name, value]) => root.setAttribute(name, value));
    return () => {
      stop();
      // Also removes attributes that the host's scripts set, such as its colour scheme.
      const theirs = root.getAttributeNames().filter((name) => !ownAttributes.includes(name));
      theirs.forEach((name) => root.removeAttribute(name));
      style.remove();
      preview.forEach((sheet) => (sheet.disabled = false));
    };
  };
}

/** Whether a sheet is the stories' page.css or dist/styles.css: two sheets, or one in a build. */
function isOfPreview(sheet: CSSStyleSheet): boolean {
  return Array.from(sheet.cssRules).some(
    (rule) =>
      (rule instanceof CSSLayerBlockRule && rule.name === 'm2m') ||
      (rule instanceof CSSStyleRule && rule.selectorText.startsWith('.page')),
  );
}
