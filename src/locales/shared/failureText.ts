import type { M2MTokensErrorCode } from '../../api/M2MTokensError.js';
import type { M2MTokensLabels } from '../../text/labels.js';

/** The sentences for the user. Causes with the same remedy share a sentence. */
export interface FailureTexts {
  signedOut: string;
  redirected: string;
  forbidden: string;
  notFound: string;
  rateLimited: string;
  unreachable: string;
  timeout: string;
  notTokens: string;
  notSetUp: string;
  badRequest: string;
  serverFailed: string;
}

const TEXT_OF: Record<M2MTokensErrorCode, keyof FailureTexts> = {
  invalid_params: 'badRequest',
  invalid_config: 'badRequest',
  headers_failed: 'badRequest',
  network_error: 'unreachable',
  timeout: 'timeout',
  redirected: 'redirected',
  invalid_response: 'notTokens',
  unreadable_page: 'notTokens',
  bad_request: 'badRequest',
  unauthenticated: 'signedOut',
  forbidden: 'forbidden',
  not_found: 'notFound',
  rate_limited: 'rateLimited',
  server_error: 'serverFailed',
  cross_site: 'forbidden',
  method_not_allowed: 'notSetUp',
  not_configured: 'notSetUp',
  upstream_unauthorized: 'notSetUp',
  upstream_unreachable: 'serverFailed',
  upstream_timeout: 'timeout',
  upstream_invalid_response: 'notTokens',
  // A list never fails with the rest.
  not_allowed_action: 'serverFailed',
  conflict: 'serverFailed',
  quota_exceeded: 'serverFailed',
  not_revocable: 'serverFailed',
  outcome_unknown: 'serverFailed',
  audit_failed: 'serverFailed',
};

/** Makes the text of every failure out of one sentence per remedy. */
export function failureText(texts: FailureTexts): M2MTokensLabels['failedText'] {
  return ({ code }) => texts[TEXT_OF[code]];
}
