import { findFirefox } from './findFirefox.mjs';

/**
 * How the browser tests start Firefox, by WebDriver BiDi: no page reaches any host but this one.
 *
 * @param {{ dark?: boolean | undefined, preferences?: Record<string, string | number> }} [options]
 * @returns {import('playwright-bidi').LaunchOptions}
 */
export function firefoxOptions({ dark = false, preferences = {} } = {}) {
  return {
    channel: 'moz-firefox',
    executablePath: findFirefox(),
    // A port where nothing listens.
    proxy: { server: 'http://127.0.0.1:9', bypass: 'localhost,127.0.0.1' },
    firefoxUserPrefs: {
      // Without a screen Firefox knows no pointer: a mouse that can hover.
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
      // BiDi cannot emulate a colour scheme.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      // No page is kept behind another: BiDi does not tell when it comes back.
      'browser.sessionhistory.max_total_viewers': 0,
      ...preferences,
    },
  };
}
