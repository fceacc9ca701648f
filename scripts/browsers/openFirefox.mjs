import { firefox } from 'playwright-bidi';
import { firefoxOptions } from './firefoxOptions.mjs';
import { pollUntil } from './pollUntil.mjs';

/**
 * Opens a page in its own Firefox.
 *
 * @param {import('./DrivenPage.js').OpenOptions} options
 * @returns {Promise<import('./DrivenPage.js').DrivenPage>}
 */
export async function openFirefox({ width, height = 800, dark }) {
  const browser = await firefox.launch(firefoxOptions({ dark }));
  const viewport = { width, height };
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults = await watchFaults(page);
  // Passes the function as text: Playwright would eval it, which a strict Content-Security-Policy blocks.
  const evaluate = (run, ...args) => page.evaluate(`(${run}).apply(null, ${JSON.stringify(args)})`);
  return {
    version: `Firefox ${browser.version()}`,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    evaluate,
    waitFor: (look, ...args) =>
      pollUntil(
        () => evaluate(look, ...args),
        () => String(look),
      ),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    screenshot: async (path) => void (await page.screenshot({ path })),
    takeFaults: async () => faults.splice(0),
    close: () => browser.close(),
  };
}

async function watchFaults(page) {
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  // Firefox reports CSP violations as console errors.
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`);
  return faults;
}
