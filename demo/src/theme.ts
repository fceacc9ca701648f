/** `system` = as the browser says. */
export type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const STORED = 'theme';

/** The theme that was chosen last; `system` when none was, or when the browser keeps nothing. */
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
    // The theme holds until the page is closed.
  }
}

/** The stylesheet turns this into `color-scheme`, which the package's colours follow. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
