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
    ...(await bodyFaults(request, call)),
  ];
}

type Rule = (value: unknown) => boolean;

interface ApiCall {
  method: string;
  path: RegExp;
  query: Record<string, Rule>;
  /** undefined = no body. */
  body?: Record<string, Rule>;
  /** The names in the body that may be absent. */
  optional?: readonly string[];
}

const HEADERS = { authorization: /^Bearer [!-~]+$/, 'clerk-api-version': /^2026-05-12$/ };

const isFlag: Rule = (value) => value === 'true' || value === 'false';
const isMachine: Rule = (value) => /^mch_\w{27}$/.test(String(value));
const between =
  (least: number, most: number): Rule =>
  (value) =>
    /^\d+$/.test(String(value)) && Number(value) >= least && Number(value) <= most;

const integer =
  (least: number, most: number): Rule =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const isName: Rule = (value) => {
  const { length } = Array.from(String(value));
  return typeof value === 'string' && length >= 1 && length <= 255;
};
const areScopes: Rule = (value) =>
  Array.isArray(value) && value.length <= 150 && value.every(isMachine);
const MACHINE = /^\/v1\/machines\/mch_\w{27}$/;

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
  {
    method: 'POST',
    path: /^\/v1\/m2m_tokens\/verify$/,
    query: {},
    body: { token: (value) => typeof value === 'string' },
  },
  { method: 'GET', path: /^\/v1\/machines\/mch_\w{27}\/secret_key$/, query: {} },
  {
    method: 'GET',
    path: /^\/v1\/machines$/,
    query: {
      query: (value) => typeof value === 'string',
      limit: between(1, 500),
      offset: between(0, Infinity),
      // A plus sign must be escaped, or it would be a space.
      order_by: (value) => /^[+-]?(?:name|created_at)$/.test(String(value)),
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/machines$/,
    query: {},
    body: { name: isName, scoped_machines: areScopes, default_token_ttl: integer(1, 315_360_000) },
    optional: ['scoped_machines', 'default_token_ttl'],
  },
  { method: 'GET', path: MACHINE, query: {} },
  {
    method: 'PATCH',
    path: MACHINE,
    query: {},
    body: { name: isName, default_token_ttl: integer(1, 315_360_000) },
    optional: ['name', 'default_token_ttl'],
  },
  { method: 'DELETE', path: MACHINE, query: {} },
  {
    method: 'POST',
    path: /^\/v1\/machines\/mch_\w{27}\/secret_key\/rotate$/,
    query: {},
    body: { previous_token_ttl: integer(0, 28_800) },
  },
  {
    method: 'POST',
    path: /^\/v1\/machines\/mch_\w{27}\/scopes$/,
    query: {},
    body: { to_machine_id: isMachine },
  },
  { method: 'DELETE', path: /^\/v1\/machines\/mch_\w{27}\/scopes\/mch_\w{27}$/, query: {} },
];

function faultsOf(part: string, values: object, rules: Record<string, Rule>): string[] {
  return Object.entries(values)
    .filter(([name, value]) => !(Object.hasOwn(rules, name) && rules[name]?.(value)))
    .map(([name]) => `${part} ${name}`);
}

async function bodyFaults(
  request: Request,
  { body: rules, optional = [] }: ApiCall,
): Promise<string[]> {
  const text = await request.clone().text();
  if (rules === undefined) return text === '' ? [] : ['a body'];
  if (request.headers.get('content-type') !== 'application/json') return ['header content-type'];
  const body: unknown = JSON.parse(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return ['no object'];
  const missing = Object.keys(rules).filter(
    (name) => !optional.includes(name) && !Object.hasOwn(body, name),
  );
  return [...missing.map((name) => `body lacks ${name}`), ...faultsOf('body', body, rules)];
}
