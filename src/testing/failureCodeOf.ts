import type { FakeRoute } from './readRoute.js';

/** The proxy's own code for a failed write; undefined = it forwards the API's code. */
export function failureCodeOf(route: FakeRoute | undefined, status: number): string | undefined {
  if (route?.action !== 'create' && route?.action !== 'revoke') return undefined;
  if (status === 400 && route.action === 'revoke') return 'not_revocable';
  return FAILURE_CODES[status];
}

const FAILURE_CODES: Partial<Record<number, string>> = {
  401: 'unauthenticated',
  402: 'quota_exceeded',
  403: 'forbidden',
  409: 'conflict',
  502: 'outcome_unknown',
  504: 'outcome_unknown',
};
