/**
 * Writes down, from now on, each message on the console, of whatever kind, and each failure.
 *
 * @param {import('playwright').Page} page
 * @returns {string[]} grows while the page lives
 */
export function watchFaults(page) {
  const faults = [];
  page.on('console', (message) => faults.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`not caught: ${error}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    faults.push(`${request.failure()?.errorText}: ${request.url()}`);
  });
  return faults;
}
