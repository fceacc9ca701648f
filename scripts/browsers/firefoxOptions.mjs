import { findFirefox } from './findFirefox.mjs';

/**
 * How the browser tests start Firefox, through WebDriver BiDi. No page can reach another host.
 *
 * @param {{ dark?: boolean | undefined, preferences?: Record<string, string | number> }} [options]
 * @returns {import('playwright-bidi').LaunchOptions}
 */
export function firefoxOptions({ dark = false, preferences = {} } = {}) {
  return {
    channel: 'moz-firefox',
    executablePath: findFirefox(),
    // A port where no server listens.
    proxy: { server: 'http://127.0.0.1:9', bypass: 'localhost,127.0.0.1' },
    firefoxUserPrefs: {
      // Headless Firefox reports no pointer; this sets a mouse that can hover.
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
      // BiDi cannot emulate a colour scheme.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      // Turns the back-forward cache off: BiDi does not report when a page comes back from it.
      'browser.sessionhistory.max_total_viewers': 0,
      ...preferences,
    },
  };
}
