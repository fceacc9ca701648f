import { M2MTokensError } from '../api/M2MTokensError.js';
import { redactWords } from './redactWords.js';

/** The methods of the list, as a preflight is told of them. */
export const LIST_METHODS = 'GET, HEAD';

/** All methods of the list's path, as `Allow` tells them. */
export const ALLOWED_METHODS = `${LIST_METHODS}, OPTIONS`;

const LONGEST_SHOWN = 100;

/**
 * What a request asks for, by path and method.
 *
 * @param path as `URL` writes it, so with everything escaped that a log could stumble over
 * @param basePath without a slash at its end; a segment `:name` stands for any
 * @throws M2MTokensError `not_found`, `method_not_allowed`
 */
export function readRoute(method: string, path: string, basePath: string): 'list' | 'preflight' {
  if (!isAt(path, basePath)) {
    throw new M2MTokensError(
      'not_found',
      `A request came for ${redactWords([])(path).slice(0, LONGEST_SHOWN)}, but the handler serves ${basePath || '/'} only. ` +
        'Set basePath to the path that came: basePath of Next.js, use() of Express and mount() of Hono cut off their part, rewrites of Next.js do not.',
    );
  }
  if (method === 'GET' || method === 'HEAD') return 'list';
  if (method === 'OPTIONS') return 'preflight';
  throw new M2MTokensError(
    'method_not_allowed',
    'A request came with a method that the list of M2M tokens does not take. Use GET.',
  );
}

function isAt(path: string, basePath: string): boolean {
  const given = path.replace(/\/$/, '').split('/');
  const wanted = basePath.split('/');
  return (
    given.length === wanted.length &&
    wanted.every((segment, index) => fits(given[index] ?? '', segment))
  );
}

function fits(given: string, wanted: string): boolean {
  // An escaped slash would be one for a router in front of us.
  return wanted.startsWith(':') ? /^(?!.*%(?:2f|5c))./i.test(given) : given === wanted;
}
