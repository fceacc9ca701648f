// Finds or installs the named test browsers, and starts each once: chromium, firefox, webkit.
import { ensureChromium } from './browsers/ensureChromium.mjs';
import { ensureFirefox } from './browsers/ensureFirefox.mjs';
import { ensureWebKit } from './browsers/ensureWebKit.mjs';

const BROWSERS = {
  chromium: {
    ensure: ensureChromium,
    help:
      'Chromium could not start, so the stories and the end-to-end tests cannot run. ' +
      'Install Chromium or Chrome, or set CHROME_PATH to its executable.',
  },
  firefox: {
    ensure: ensureFirefox,
    help:
      'Firefox could not start, so its tests cannot run. ' +
      'Install Firefox (as root on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its executable.',
  },
  webkit: {
    ensure: ensureWebKit,
    help:
      'WebKit could not start, so its tests cannot run. They need WebKitGTK, which runs on Linux only. ' +
      'Install it as root: apt-get install webkit2gtk-driver xvfb',
  },
};

const wanted = process.argv.slice(2);
for (const name of wanted.length === 0 ? ['chromium'] : wanted) {
  const { ensure, help } = BROWSERS[name];
  try {
    console.log(`browser: ${await ensure()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(help);
    process.exitCode = 1;
  }
}
