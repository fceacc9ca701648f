import { PROXY_ERROR_CODES } from './proxyErrorCodes.js';
import { WRITE_ERROR_CODES } from './writeErrorCodes.js';

/** Every code, in the order of ERRORS.md, which has a heading for each. */
export const M2M_TOKENS_ERROR_CODES = [
  // Before the request.
  'invalid_params',
  'invalid_config',
  'headers_failed',
  // No usable answer.
  'network_error',
  'timeout',
  'redirected',
  'invalid_response',
  'unreadable_page',
  // From the answer's status.
  'bad_request',
  'unauthenticated',
  'forbidden',
  'not_found',
  'rate_limited',
  'server_error',
  ...PROXY_ERROR_CODES,
  ...WRITE_ERROR_CODES,
] as const;
