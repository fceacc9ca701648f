import type { M2MTokensError, M2MTokensErrorCode } from '../api/M2MTokensError.js';

/** The codes whose failures have the sentence of another code, since the remedy is the same. */
const SAME = {
  redirected: 'unauthenticated',
  cross_site: 'forbidden',
  bad_request: 'invalid_params',
  not_configured: 'not_allowed_action',
  upstream_unauthorized: 'not_allowed_action',
  method_not_allowed: 'not_allowed_action',
  unreadable_page: 'invalid_response',
  upstream_invalid_response: 'invalid_response',
} satisfies Partial<Record<M2MTokensErrorCode, M2MTokensErrorCode>>;

type Code = Exclude<M2MTokensErrorCode, keyof typeof SAME>;

/**
 * Makes the text of every failure out of one sentence per remedy. The text is undefined if none fits: then that of a failed
 * list does.
 */
export function explainFailures(
  sentences: Partial<Record<Code, string>>,
): (error: M2MTokensError) => string | undefined {
  const same: Partial<Record<M2MTokensErrorCode, Code>> = SAME;
  return ({ code }) => sentences[same[code] ?? (code as Code)];
}
