/** `system` = the browser's preference. */
export type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const STORED = 'theme';

/** The last selected theme; `system` when there is none, or when the browser blocks storage. */
export function readTheme(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(STORED)) ?? 'system';
  } catch {
    return 'system';
  }
}

export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORED, theme);
  } catch {
    // The theme then lasts until the page closes.
  }
}

/** The stylesheet turns this into `color-scheme`, which the package's colours follow. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
