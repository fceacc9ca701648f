import type { Page, Request } from 'playwright';

export interface WatchedPage {
  /** Console errors and warnings, uncaught exceptions, and responses with a status of 400 or more. */
  readonly complaints: string[];
  /** Violations of the Content-Security-Policy. */
  readonly violations: string[];
  /** Requests to any other origin. */
  readonly outside: string[];
  /** Requests without a response so far. */
  readonly inFlight: ReadonlySet<Request>;
  /** Removes and returns the expected complaints. */
  take: (pattern: RegExp) => string[];
}

/** Records a page's requests and complaints from now on. */
export async function watchPage(page: Page, origin: string): Promise<WatchedPage> {
  const inFlight = new Set<Request>();
  const watched: WatchedPage = {
    complaints: [],
    violations: [],
    outside: [],
    inFlight,
    take(pattern) {
      const taken = watched.complaints.filter((complaint) => pattern.test(complaint));
      const left = watched.complaints.filter((complaint) => !pattern.test(complaint));
      watched.complaints.splice(0, Infinity, ...left);
      return taken;
    },
  };
  page.on('console', (message) => {
    // Only Chromium logs such a response on the console.
    if (message.text().startsWith('Failed to load resource: the server responded')) return;
    if (message.type() === 'error' || message.type() === 'warning') {
      watched.complaints.push(message.text());
    }
  });
  page.on('response', (response) => {
    const status = response.status();
    if (status >= 400) watched.complaints.push(`A status of ${status}: ${response.url()}`);
  });
  page.on('pageerror', (error) => watched.complaints.push(String(error)));
  page.on('requestfinished', (request) => inFlight.delete(request));
  page.on('requestfailed', (request) => inFlight.delete(request));
  page.on('request', (request) => {
    inFlight.add(request);
    if (new URL(request.url()).origin !== origin) watched.outside.push(request.url());
  });
  await page.exposeFunction('tellViolation', (text: string) => watched.violations.push(text));
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    tellViolation(event.violatedDirective + ' ' + event.blockedURI))`);
  return watched;
}
