import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { driveWebKit } from './driveWebKit.mjs';
import { findWebKit } from './findWebKit.mjs';
import { pollUntil } from './pollUntil.mjs';
import { startWebDriver } from './startWebDriver.mjs';
import { startXvfb } from './startXvfb.mjs';

/** GTK makes no window narrower than its toolbar. */
const NARROW_BARS = `toolbar *, headerbar *, entry, button {
  min-width: 0; min-height: 0; margin: 0; border: 0; padding: 0; font-size: 2px;
}`;
/** The greatest height of the toolbars above the page. */
const BARS = 60;

/**
 * Opens a page in its own WebKitGTK, on its own screen.
 *
 * @param {import('./DrivenPage.js').OpenOptions} options
 * @returns {Promise<import('./DrivenPage.js').DrivenPage>}
 */
export async function openWebKit({ width, height = 800, dark = false }) {
  const config = mkdtempSync(join(tmpdir(), 'm2m-webkit-'));
  mkdirSync(join(config, 'gtk-3.0'));
  writeFileSync(join(config, 'gtk-3.0/gtk.css'), NARROW_BARS);
  const stops = [() => rmSync(config, { recursive: true, force: true, maxRetries: 3 })];
  const stop = () => stops.toReversed().forEach((end) => end());
  try {
    // The screen is not larger than the window: without a window manager, the window under the pointer has the focus,
    // and the pointer starts at the centre.
    const screen = await startXvfb({ width, height: height + BARS });
    stops.push(screen.stop);
    const driver = await startWebDriver(readEnv(screen.display, config));
    stops.push(driver.stop);
    const { sessionId, capabilities } = await driver.call('POST', '/session', wanted(dark));
    const call = (method, path, body) => driver.call(method, `/session/${sessionId}${path}`, body);
    const page = driveWebKit(call);
    await resize(call, page, { width, height });
    return {
      ...page,
      version: `WebKitGTK ${capabilities.browserVersion}`,
      async close() {
        // Closes the browser before its driver, which would leave it running.
        await driver.call('DELETE', `/session/${sessionId}`).catch(() => {});
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function readEnv(display, config) {
  // With either of these features, a screenshot never completes.
  const {
    WEBKIT_DISABLE_DMABUF_RENDERER: _renderer,
    WEBKIT_DISABLE_COMPOSITING_MODE: _compositing,
    ...env
  } = process.env;
  return {
    ...env,
    DISPLAY: display,
    XDG_CONFIG_HOME: config,
    NO_AT_BRIDGE: '1',
    TZ: 'UTC',
    LANG: 'C.UTF-8',
  };
}

function wanted(dark) {
  const args = ['--automation', '--proxy=http://127.0.0.1:9', '--ignore-host=localhost'];
  if (dark) args.push('--dark-mode');
  const options = { binary: findWebKit(), args: [...args, '--ignore-host=127.0.0.1'] };
  return { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
}

/** A window's size includes its toolbars, and no API reports their size. */
async function resize(call, page, wish) {
  await pollUntil(
    async () => {
      const seen = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      if (seen.width === wish.width && seen.height === wish.height) return true;
      const now = await call('GET', '/window/rect');
      await call('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: now.width + wish.width - seen.width,
        height: now.height + wish.height - seen.height,
      });
      return false;
    },
    () => `a page of ${wish.width} by ${wish.height} px`,
  );
}
