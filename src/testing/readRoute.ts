import type { FakeAction } from './FakeAction.js';

/** The call that a method and a path name. */
export interface FakeRoute {
  action: FakeAction;
  /** The ids in the path, in their order. Their format is unchecked. */
  ids: readonly string[];
}

type Route = readonly [method: string, path: string, action: FakeAction];

const ID = '([^/]+)';

const MACHINE_ROUTES: readonly Route[] = [
  ['GET', '/machines', 'machines.list'],
  ['POST', '/machines', 'machines.create'],
  ['GET', `/machines/${ID}`, 'machines.get'],
  ['PATCH', `/machines/${ID}`, 'machines.update'],
  ['DELETE', `/machines/${ID}`, 'machines.delete'],
  ['POST', `/machines/${ID}/secret_key/rotate`, 'machines.rotateKey'],
  ['POST', `/machines/${ID}/scopes`, 'machines.addScope'],
  ['DELETE', `/machines/${ID}/scopes/${ID}`, 'machines.removeScope'],
];

const API_ROUTES: readonly Route[] = [
  ['GET', '/m2m_tokens', 'list'],
  ['POST', '/m2m_tokens', 'create'],
  ['POST', '/m2m_tokens/verify', 'verify'],
  ['POST', `/m2m_tokens/${ID}/revoke`, 'revoke'],
  ['GET', `/machines/${ID}/secret_key`, 'machines.getKey'],
  ...MACHINE_ROUTES,
];

const PROXY_ROUTES: readonly Route[] = [
  ...MACHINE_ROUTES,
  ['POST', '/verify', 'verify'],
  ['POST', `/${ID}/revoke`, 'revoke'],
];

/** Reads the route of an API call; undefined = the API has no such call. `/v1` in front of the path is optional. */
export function readApiRoute(
  method: string,
  path: string,
  basePath: string,
): FakeRoute | undefined {
  if (!path.startsWith(`${basePath}/`)) return undefined;
  return match(API_ROUTES, method, '^(?:/v1)?', path.slice(basePath.length));
}

/**
 * Reads the route of a call to the proxy; undefined = the proxy has no such call. The proxy's own path is unknown, so only
 * the end of the path counts, and each other GET lists tokens.
 */
export function readProxyRoute(
  method: string,
  { pathname, searchParams }: URL,
): FakeRoute | undefined {
  // The list call alone has a subject, so a proxy may be mounted at a path such as `/machines`.
  if (method === 'GET' && searchParams.has('subject')) return LIST;
  return match(PROXY_ROUTES, method, '', pathname) ?? AT_ANY_PATH[method];
}

const LIST: FakeRoute = { action: 'list', ids: [] };
const AT_ANY_PATH: Partial<Record<string, FakeRoute>> = {
  GET: LIST,
  POST: { action: 'create', ids: [] },
};

function match(
  routes: readonly Route[],
  method: string,
  start: string,
  path: string,
): FakeRoute | undefined {
  for (const [wanted, pattern, action] of routes) {
    const found = wanted === method ? new RegExp(`${start}${pattern}$`).exec(path) : null;
    if (found !== null) return { action, ids: found.slice(1) };
  }
  return undefined;
}
