import { M2MTokensError } from '../api/M2MTokensError.js';
import { isListedOrigin } from './checkOrigin.js';
import { LIST_METHODS } from './readRoute.js';

/**
 * The headers that tell a listed origin what it may send.
 *
 * @throws M2MTokensError `cross_site` for any other origin
 */
export function preflightHeaders(
  request: Request,
  allowedOrigins: ReadonlySet<string>,
  allowedHeaders: string,
): Record<string, string> {
  if (!isListedOrigin(request, allowedOrigins)) {
    throw new M2MTokensError(
      'cross_site',
      'Another site asked whether it may call the proxy, and was refused. If that site is yours, add its origin to allowedOrigins.',
    );
  }
  return {
    'Access-Control-Allow-Methods': LIST_METHODS,
    'Access-Control-Allow-Headers': allowedHeaders,
    // Safari caches no longer than ten minutes, and an origin that is no longer listed soon loses access.
    'Access-Control-Max-Age': '600',
  };
}
