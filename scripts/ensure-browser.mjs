// Finds the browsers that are named for the tests, or installs them, and starts each once: chromium, firefox, webkit.
import { ensureChromium } from './browsers/ensureChromium.mjs';
import { ensureFirefox } from './browsers/ensureFirefox.mjs';
import { ensureWebKit } from './browsers/ensureWebKit.mjs';

const BROWSERS = {
  chromium: {
    ensure: ensureChromium,
    help:
      'No Chromium could be started, so the stories and the end-to-end tests cannot run. ' +
      'Install Chromium or Chrome, or set CHROME_PATH to the file of one.',
  },
  firefox: {
    ensure: ensureFirefox,
    help:
      'No Firefox could be started, so the tests in it cannot run. ' +
      'Install Firefox (as root on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to the file of one.',
  },
  webkit: {
    ensure: ensureWebKit,
    help:
      'No WebKit could be started, so the tests in it cannot run. They need WebKitGTK, which runs on Linux only. ' +
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
