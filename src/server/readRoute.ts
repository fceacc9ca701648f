import { DEFAULT_PROXY_URL } from '../api/getM2MTokensKey.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { redactWords } from './redact.js';

/** The methods of the list, for the answer to a preflight. */
export const LIST_METHODS = 'GET, HEAD';

/** All methods of the list's path, for the `Allow` header. */
export const ALLOWED_METHODS = `${LIST_METHODS}, OPTIONS`;

const LONGEST_SHOWN = 100;

/**
 * Routes a request by path and method.
 *
 * @param path as `URL` serializes it, which escapes all characters that could break a log line
 * @param basePath without a slash at its end; a segment `:name` matches any
 * @throws M2MTokensError `not_found`, `method_not_allowed`
 */
export function readRoute(method: string, path: string, basePath: string): 'list' | 'preflight' {
  if (!isAt(path, basePath)) {
    throw new M2MTokensError(
      'not_found',
      `A request came for ${redactWords([])(path).slice(0, LONGEST_SHOWN)}, but the handler serves ${basePath || '/'} only. ` +
        'Set basePath to the path that came: Next.js basePath, Express use() and Hono mount() cut off their part; Next.js rewrites do not.',
    );
  }
  if (method === 'GET' || method === 'HEAD') return 'list';
  if (method === 'OPTIONS') return 'preflight';
  throw new M2MTokensError(
    'method_not_allowed',
    `A request came with another method than ${ALLOWED_METHODS}, so it was refused. Use GET.`,
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
  // A router in front of the handler would read an escaped slash as a slash.
  return wanted.startsWith(':') ? /^(?!.*%(?:2f|5c))./i.test(given) : given === wanted;
}

/**
 * Reads the path as a request has it, with a slash at the start and none at the end; '' = the root.
 *
 * @throws M2MTokensError `invalid_config` for a text that is not a path, for a pattern other than `:name`, and for
 * characters that URLs may read as a host (a backslash, a tab).
 */
export function readBasePath(basePath: string = DEFAULT_PROXY_URL): string {
  if (typeof basePath !== 'string' || NO_PATH.test(basePath)) {
    throw new M2MTokensError(
      'invalid_config',
      `basePath is not a path, so it would match no request. Pass one such as ${DEFAULT_PROXY_URL} or /:name/tokens.`,
    );
  }
  const { pathname } = new URL(`http://localhost/${basePath.replace(/^\/+/, '')}`);
  return pathname.replace(/\/+$/, '');
}

// oxlint-disable-next-line no-control-regex -- the pattern looks for these
const NO_PATH = /[?#\\*[\]{}\0-\x1f]|:\/\/|(?:^|\/):(?!\w+(?:\/|$))/;
