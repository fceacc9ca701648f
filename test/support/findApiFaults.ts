/**
 * Checks a request to the Backend API against its document: path, method, query, headers and body of the calls that the
 * proxy makes. Empty = the API accepts its form.
 */
export async function findApiFaults(request: Request): Promise<string[]> {
  const { pathname, searchParams } = new URL(request.url);
  const call = CALLS.find(({ method, path }) => method === request.method && path.test(pathname));
  if (call === undefined) return [`no call ${request.method} ${pathname}`];
  const faults = Object.entries(HEADERS)
    .filter(([name, shape]) => !shape.test(request.headers.get(name) ?? ''))
    .map(([name]) => `header ${name}`);
  return [
    ...faults,
    ...faultsOf('query', Object.fromEntries(searchParams), call.query),
    ...[...new Set(searchParams.keys())]
      .filter((name) => searchParams.getAll(name).length > 1)
      .map((name) => `query ${name} is repeated`),
    ...(await bodyFaults(request, call.body)),
  ];
}

type Rule = (value: unknown) => boolean;

interface ApiCall {
  method: string;
  path: RegExp;
  query: Record<string, Rule>;
  /** undefined = no body. */
  body?: Record<string, Rule>;
}

const HEADERS = { authorization: /^Bearer [!-~]+$/, 'clerk-api-version': /^2026-05-12$/ };

const isFlag: Rule = (value) => value === 'true' || value === 'false';
const isMachine: Rule = (value) => /^mch_\w{27}$/.test(String(value));
const between =
  (least: number, most: number): Rule =>
  (value) =>
    /^\d+$/.test(String(value)) && Number(value) >= least && Number(value) <= most;

const CALLS: ApiCall[] = [
  {
    method: 'GET',
    path: /^\/v1\/m2m_tokens$/,
    query: {
      subject: isMachine,
      revoked: isFlag,
      expired: isFlag,
      limit: between(1, 100),
      offset: between(0, Infinity),
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/m2m_tokens$/,
    query: {},
    body: {
      token_format: (value) => value === 'opaque' || value === 'jwt',
      seconds_until_expiration: (value) =>
        value === null || (typeof value === 'number' && Number.isFinite(value) && value > 0),
      claims: () => true,
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/m2m_tokens\/mt_[0-9A-Fa-f]{32}\/revoke$/,
    query: {},
    body: { revocation_reason: (value) => value === null || typeof value === 'string' },
  },
  { method: 'GET', path: /^\/v1\/machines\/mch_\w{27}\/secret_key$/, query: {} },
];

function faultsOf(part: string, values: object, rules: Record<string, Rule>): string[] {
  return Object.entries(values)
    .filter(([name, value]) => !(Object.hasOwn(rules, name) && rules[name]?.(value)))
    .map(([name]) => `${part} ${name}`);
}

async function bodyFaults(
  request: Request,
  rules: Record<string, Rule> | undefined,
): Promise<string[]> {
  const text = await request.clone().text();
  if (rules === undefined) return text === '' ? [] : ['a body'];
  if (request.headers.get('content-type') !== 'application/json') return ['header content-type'];
  const body: unknown = JSON.parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return ['no object'];
  const missing = Object.keys(rules).filter((name) => !Object.hasOwn(body, name));
  return [...missing.map((name) => `body lacks ${name}`), ...faultsOf('body', body, rules)];
}
