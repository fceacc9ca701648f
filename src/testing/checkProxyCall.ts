import { ApiFault } from './ApiFault.js';
import { isM2MTokenId } from './createM2MTokenId.js';
import { isMachineId } from './createMachineId.js';
import type { FakeCall } from './readCall.js';
import { invalid } from './readFields.js';
import { isJson } from './readJsonBody.js';
import type { FakeRoute } from './readRoute.js';

const MAX_BYTES = 16 * 1024;

/**
 * Checks a write before its body is read: where it comes from, the size and type of its body, and the ids in its URL.
 *
 * @throws ApiFault 400, 403, 413, 415
 */
export function checkProxyCall(
  { headers, method, url }: FakeCall,
  { action, ids }: FakeRoute,
  text: string,
): void {
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
  const hasSubject = action === 'create' || action === 'revoke';
  checkQuery(url.searchParams, hasSubject);
  const isId = action === 'revoke' ? isM2MTokenId : isMachineId;
  if (!ids.every(isId)) throw invalid('The path has an id that cannot be read');
}

function checkQuery(query: URLSearchParams, hasSubject: boolean): void {
  const names = [...query.keys()];
  if (!hasSubject && names.length === 0) return;
  const isSubjectAlone =
    hasSubject && names.length === 1 && isMachineId(query.get('subject') ?? '');
  if (isSubjectAlone) return;
  throw invalid(
    hasSubject ? 'The query must be the id of one machine, as subject' : 'This call has no query',
  );
}
