/** The codes that only our proxy sends. For other answers the status determines the code. */
export const PROXY_ERROR_CODES = [
  'cross_site',
  'method_not_allowed',
  'not_configured',
  'upstream_unauthorized',
  'upstream_unreachable',
  'upstream_timeout',
  'upstream_invalid_response',
] as const;
