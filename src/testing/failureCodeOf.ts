import type { FakeAction } from './FakeAction.js';
import type { FakeRoute } from './readRoute.js';

/** The proxy's own code for a failed call; undefined = it forwards the API's code. */
export function failureCodeOf(route: FakeRoute | undefined, status: number): string | undefined {
  const action = route?.action;
  if (action === undefined || READS.includes(action)) return undefined;
  if (action === 'verify') return VERIFY_CODES[status];
  if (status === 400 && action === 'revoke') return 'not_revocable';
  return WRITE_CODES[status];
}

const READS: readonly FakeAction[] = ['list', 'machines.list', 'machines.get', 'machines.getKey'];

const ALL_CODES = { 401: 'unauthenticated', 403: 'forbidden' };

const VERIFY_CODES: Partial<Record<number, string>> = {
  ...ALL_CODES,
  404: 'not_found',
  502: 'upstream_unreachable',
  504: 'upstream_timeout',
};

const WRITE_CODES: Partial<Record<number, string>> = {
  ...ALL_CODES,
  402: 'quota_exceeded',
  409: 'conflict',
  502: 'outcome_unknown',
  504: 'outcome_unknown',
};
