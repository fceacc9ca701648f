/**
 * Collects every console message of any kind, and every failure.
 *
 * @param {import('playwright').Page} page
 * @returns {string[]} grows while the page lives
 */
export function watchFaults(page) {
  const faults = [];
  const answered = new Set();
  page.on('console', (message) => faults.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`not caught: ${error}`));
  page.on('response', (response) => {
    if (response.ok()) answered.add(response.request());
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Chromium also reports this for a no-store response that was read to its end (microsoft/playwright#42742).
    if (reason === 'net::ERR_ABORTED' && answered.has(request)) return;
    faults.push(`${reason}: ${request.url()}`);
  });
  return faults;
}
