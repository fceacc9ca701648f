import { M2MTokensError } from '../api/M2MTokensError.js';

/** The methods of the list path, as `Allow` tells them. */
export const LIST_METHODS = 'GET, OPTIONS';

/**
 * What a request asks for, by path and method.
 *
 * @param basePath without a slash at its end
 * @throws M2MTokensError `not_found`, `method_not_allowed`
 */
export function readRoute(method: string, path: string, basePath: string): 'list' | 'preflight' {
  if (path !== basePath && path !== `${basePath}/`) {
    throw new M2MTokensError(
      'not_found',
      'A request came for a path that the proxy does not serve. Check that basePath is the path at which the handler is mounted.',
    );
  }
  if (method === 'GET') return 'list';
  if (method === 'OPTIONS') return 'preflight';
  throw new M2MTokensError(
    'method_not_allowed',
    'A request came with a method that the list of M2M tokens does not take. Use GET.',
  );
}
