import { useState } from 'react';
import { applyTheme, readTheme, storeTheme, type Theme, THEMES } from './theme.js';

const NAMES: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' };

/** Light, dark, or the browser's preference. */
export function ThemeChoice() {
  const [chosen, setChosen] = useState(readTheme);
  const choose = (theme: Theme) => {
    setChosen(theme);
    applyTheme(theme);
    storeTheme(theme);
  };
  return (
    <fieldset className="theme">
      <legend className="visually-hidden">Theme</legend>
      {THEMES.map((theme) => (
        <label className="theme-option" key={theme}>
          <input
            className="visually-hidden"
            type="radio"
            name="theme"
            checked={theme === chosen}
            onChange={() => choose(theme)}
          />
          {NAMES[theme]}
        </label>
      ))}
    </fieldset>
  );
}
