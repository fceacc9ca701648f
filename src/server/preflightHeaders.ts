import { M2MTokensError } from '../api/M2MTokensError.js';
import { isListedOrigin } from './checkOrigin.js';
import { LIST_METHODS } from './readRoute.js';

/**
 * What a listed origin is told that it may send.
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
    // Ten minutes: as long as Safari keeps it, and soon over for an origin that is no longer listed.
    'Access-Control-Max-Age': '600',
  };
}
