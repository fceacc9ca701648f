import { isM2MTokenId } from './createM2MTokenId.js';
import { isMachineId } from './createMachineId.js';
import type { FakeCall } from './readCall.js';
import { invalid } from './readFields.js';
import type { FakeRoute } from './readRoute.js';

const MAX_QUERY = 255;
const MACHINES_QUERY = ['query', 'limit', 'offset', 'order_by'];

/**
 * Checks the parameters and the ids in the URL of a call other than the list of tokens.
 *
 * @throws ApiFault 400
 */
export function checkProxyUrl({ url }: FakeCall, { action, ids }: FakeRoute): void {
  const query = url.searchParams;
  if (action === 'machines.list') checkMachinesQuery(query);
  else checkQuery(query, action === 'create' || action === 'revoke');
  const isId = action === 'revoke' ? isM2MTokenId : isMachineId;
  if (!ids.every(isId)) throw invalid('The path has an id that cannot be read');
}

function checkMachinesQuery(query: URLSearchParams): void {
  const isKnown = [...query.keys()].every((name) => MACHINES_QUERY.includes(name));
  if (isKnown && (query.get('query') ?? '').length <= MAX_QUERY) return;
  throw invalid('A parameter is unknown or too long');
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
