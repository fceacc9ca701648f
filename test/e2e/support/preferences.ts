/** Settings of the user's browser or system that a page cannot change. */
export interface Preferences {
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active';
  /** Also selects light or dark forced colours. */
  colorScheme?: 'light' | 'dark';
}

/** Converts them to Firefox's own preferences, since BiDi cannot emulate them. */
export function readPreferences(wanted: Preferences): Record<string, string | number> {
  const isDark = wanted.colorScheme === 'dark';
  const forced = {
    'browser.display.document_color_use': 2,
    'browser.display.background_color': isDark ? '#000000' : '#ffffff',
    'browser.display.foreground_color': isDark ? '#ffffff' : '#000000',
  };
  return {
    'ui.prefersReducedMotion': wanted.reducedMotion === 'reduce' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    ...(wanted.forcedColors === 'active' ? forced : {}),
  };
}
