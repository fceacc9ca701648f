import { DEFAULT_PROXY_URL } from '../api/getM2MTokensKey.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import type { M2MTokensAction } from './M2MTokensAction.js';
import { redactWords } from './redact.js';
import { type Route, ROUTES } from './routes.js';

const LONGEST_SHOWN = 100;

/** The calls that a handler serves. */
export interface Served {
  /** Without a slash at its end; a segment `:name` matches any. */
  basePath: string;
  actions: ReadonlySet<M2MTokensAction>;
}

/** The call that a request makes. */
export interface Call {
  route: Route;
  /** The segments that have a name, not validated. */
  ids: Record<string, string>;
}

/**
 * Routes a request by path and method.
 *
 * @param path as `URL` serializes it, which escapes all characters that could break a log line
 * @throws M2MTokensError `not_found`, `method_not_allowed`, `not_allowed_action`
 */
export function readRoute(method: string, path: string, served: Served): Call | 'preflight' {
  const { basePath, actions } = served;
  // A HEAD answers as GET does, without a body.
  const wanted = method === 'HEAD' ? 'GET' : method;
  const route = routesAt(path, basePath).find(([itsMethod]) => itsMethod === wanted);
  const methods = methodsAt(path, served);
  if (route === undefined && methods.length === 0) {
    throw new M2MTokensError(
      'not_found',
      `A request came for ${redactWords([])(path).slice(0, LONGEST_SHOWN)}, but the handler serves ${basePath || '/'} only. ` +
        'Set basePath to the path that came: Next.js basePath, Express use() and Hono mount() cut off their part; Next.js rewrites do not.',
    );
  }
  if (method === 'OPTIONS') return 'preflight';
  if (route === undefined) {
    throw new M2MTokensError(
      'method_not_allowed',
      `A request came with another method than ${methods.join(', ')}, OPTIONS, so it was refused. Use ${methods[0]}.`,
    );
  }
  const [, pattern, action] = route;
  if (actions.has(action)) return { route, ids: readIds(path, basePath, pattern) };
  throw new M2MTokensError(
    'not_allowed_action',
    `A request came to ${action}, so it was refused. To allow it, add '${action}' to actions.`,
  );
}

/** The methods that the handler serves at this path, without `OPTIONS`. */
export function methodsAt(path: string, { basePath, actions }: Served): string[] {
  const served = routesAt(path, basePath).filter(([, , action]) => actions.has(action));
  return served.flatMap(([method]) => (method === 'GET' ? ['GET', 'HEAD'] : method));
}

function routesAt(path: string, basePath: string): Route[] {
  const first = ROUTES.find(([, tail]) => isAt(path, basePath + tail));
  return ROUTES.filter(([, tail]) => tail === first?.[1]);
}

function readIds(path: string, basePath: string, pattern: string): Record<string, string> {
  const given = segmentsOf(path).slice(segmentsOf(basePath).length);
  const ids: Record<string, string> = {};
  for (const [index, name] of pattern.split('/').slice(1).entries()) {
    if (name.startsWith(':')) ids[name.slice(1)] = given[index] ?? '';
  }
  return ids;
}

function segmentsOf(path: string): string[] {
  return path.replace(/\/$/, '').split('/');
}

function isAt(path: string, basePath: string): boolean {
  const given = segmentsOf(path);
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
