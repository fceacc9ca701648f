import { ApiFault } from './ApiFault.js';
import type { FakeCall } from './readCall.js';
import { isJson } from './readJsonBody.js';

const MAX_BYTES = 16 * 1024;

/**
 * Checks a write before its body is read: where it comes from, and the size and type of its body.
 *
 * @throws ApiFault 403, 413, 415
 */
export function checkProxyCall({ headers, method }: FakeCall, text: string): void {
  // Only browsers send this header. A test's own requests have none.
  if ((headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin') {
    throw new ApiFault(403, {
      code: 'cross_site',
      message: 'Requests from this site are refused.',
    });
  }
  if (method !== 'DELETE' && !isJson(headers)) {
    throw new ApiFault(415, { message: 'Content-Type must be application/json.' });
  }
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    throw new ApiFault(413, { message: 'The body has more than 16 kB.' });
  }
}
