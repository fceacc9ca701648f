import { findFirefox } from './findFirefox.mjs';

/**
 * How the browser tests start Firefox, by WebDriver BiDi: no page reaches any host but this one.
 *
 * @param {{ dark?: boolean | undefined }} [options]
 * @returns {import('playwright-bidi').LaunchOptions}
 */
export function firefoxOptions({ dark = false } = {}) {
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
    },
  };
}
