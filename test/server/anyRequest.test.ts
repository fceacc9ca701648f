import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  dictionary,
  integer,
  oneof,
  option,
  pre,
  record,
  string,
  tuple,
  webPath,
} from 'fast-check';
import {
  createM2MTokensHandler,
  type M2MTokensAuthorizeContext,
  type M2MTokensHandlerOptions,
} from 'react-m2m-tokens/server';
import { describe, expect, it } from 'vitest';
import { enough, LAW, runs } from '../support/runs.js';
import { SITE } from './callHandler.js';
import { OTHER_SUBJECT, page, row, SECRET_KEY, SUBJECT } from './upstream.js';

const LISTED = 'https://other.example.test';
const THIRD_SUBJECT = 'mch_' + 'thirdMachine'.padEnd(27, '0');

const often = <T>(usual: T, others: Arbitrary<T>, weight = 6): Arbitrary<T> =>
  oneof({ arbitrary: constant(usual), weight }, others);

const methods = often(
  'GET',
  constantFrom(
    'POST',
    'OPTIONS',
    'OPTIONS',
    'HEAD',
    'HEAD',
    'PUT',
    'PATCH',
    'DELETE',
    'get',
    'QUERY',
    'get list',
  ),
);
const paths = often(
  '/api/m2m-tokens',
  oneof(
    constantFrom(
      ...['/api/m2m-tokens/', '/api//m2m-tokens', '/api/m2m-tokens//', '/API/m2m-tokens', '/'],
      ...['/api/m2m-tokens/x', '/api/x/../m2m-tokens', '/api/%6d2m-tokens', '/api/m2m-tokens%2F'],
      ...['/api/m2m-tokens;x', '/api\\m2m-tokens', '/x/api/m2m-tokens'],
      ...['/acme/api/m2m-tokens', '//api/m2m-tokens'],
    ),
    webPath(),
  ),
);

const text = string({ unit: 'binary', maxLength: 8 });
const VALUES: Record<string, Arbitrary<string>> = {
  subject: often(
    SUBJECT,
    oneof(
      text,
      constantFrom(OTHER_SUBJECT, '', 'null', `${SUBJECT}0`, ` ${SUBJECT}`, `${SUBJECT}\n`),
      constantFrom(
        '__proto__',
        `${SUBJECT},${OTHER_SUBJECT}`,
        `${SUBJECT}&subject=${OTHER_SUBJECT}`,
      ),
    ),
  ),
  revoked: often('true', oneof(text, constantFrom('false', 'TRUE', '1', ''))),
  expired: often('false', oneof(text, constantFrom('true', 'yes', ' true'))),
  limit: often('10', oneof(text, integer().map(String), constantFrom('1e1', '0x10', '101', '٣'))),
  offset: often('0', oneof(text, integer().map(String), constantFrom('9'.repeat(20), '-0', '1.0'))),
};
const named = (name: string) => tuple(constant(name), VALUES[name] ?? text);
const known = constantFrom(...Object.keys(VALUES)).chain(named);
const unknown = tuple(
  oneof(
    text,
    constantFrom('__proto__', 'constructor', 'Subject', 'subject[]', 'subject ', 'token'),
    constantFrom('tenant', 'tenant', 'Tenant'),
  ),
  text,
);
const queries = tuple(
  often<[string, string] | null>(['subject', SUBJECT], option(named('subject')), 2),
  oneof(
    { arbitrary: constant<[string, string][]>([]), weight: 2 },
    tuple(...['revoked', 'expired', 'limit', 'offset'].map(named)),
    array(known, { maxLength: 3 }),
    array(oneof({ arbitrary: known, weight: 4 }, unknown), { maxLength: 3 }),
  ),
).map(([subject, others]) => (subject === null ? others : [subject].concat(others)));

const origins = oneof(
  constantFrom(SITE, LISTED, 'null', '', '*', `${SITE}.evil.test`, `${SITE}@evil.test`, 'http://['),
  string({ unit: 'grapheme-ascii' }),
);
const headers = oneof(
  {
    arbitrary: constantFrom({}, { 'sec-fetch-site': 'same-origin' }, { origin: LISTED }),
    weight: 3,
  },
  record(
    {
      origin: origins,
      'sec-fetch-site': constantFrom('same-origin', 'none', 'same-site', 'cross-site', '', 'SAME'),
      host: constantFrom('admin.example.test', 'evil.test', '', 'a b', 'x/y'),
      referer: string({ unit: 'grapheme-ascii' }),
    },
    { requiredKeys: [] },
  ),
  dictionary(
    constantFrom('x-http-method-override', 'x-forwarded-host', 'x-original-url', 'authorization'),
    string({ unit: 'grapheme-ascii' }),
  ),
);

/** The answers of the host's `authorize`. Only the first allows the call. */
const verdicts = often<unknown>(
  true,
  constantFrom(false, 'unauthenticated', 'true', 1, {}, null, undefined, new Error('no'), [true]),
  3,
);
/** Requests to one of two handlers: one with the defaults, one with options that allow or forbid more. */
const requests = record({
  isFull: often(false, constant(true), 2),
  // In place of the name in the full handler's path.
  tenant: often('/acme', constantFrom('', '/a%2Fb', '/a%5cb', '/a/b', '/', '/%20', '/..'), 4),
  method: methods,
  path: paths,
  query: queries,
  headers,
  verdict: verdicts,
});

type Case = typeof requests extends Arbitrary<infer Value> ? Value : never;

/** A page of one row, which random draws rarely hit. */
const ONE_ROW: Case = {
  isFull: false,
  tenant: '',
  method: 'GET',
  path: '/api/m2m-tokens',
  query: Object.entries({ subject: SUBJECT, limit: '1' }),
  headers: {},
  verdict: true,
};

/** The options that only the full handler has. */
const FULL = {
  basePath: '/:tenant/api/m2m-tokens',
  ignoredParams: ['tenant'],
  allowedHosts: ['admin.example.test'],
  allowedHeaders: ['x-tenant-id'],
};

/** One handler for all cases. It records all of its calls. */
function createProxy(more: Partial<M2MTokensHandlerOptions>) {
  const now = {
    verdict: undefined as unknown,
    asked: [] as M2MTokensAuthorizeContext[],
    calls: [] as string[],
    errors: 0,
  };
  const handler = createM2MTokensHandler({
    ...more,
    secretKey: () => SECRET_KEY,
    allowedOrigins: [LISTED],
    authorize: (_, context) => {
      now.asked.push(context);
      if (now.verdict instanceof Error) throw now.verdict;
      return now.verdict as boolean;
    },
    // Clerk answers every request with tokens of two machines, as far as the limit allows.
    fetch: async (input) => {
      const { searchParams } = new URL(new Request(input).url);
      const subject = searchParams.get('subject');
      now.calls.push(String(subject));
      const rows = [row({ subject }), row({ subject: THIRD_SUBJECT })];
      return page(rows.slice(0, Number(searchParams.get('limit'))), rows.length);
    },
    onError: () => (now.errors += 1),
  });
  return async (request: Request, verdict: unknown) => {
    Object.assign(now, { verdict, asked: [], calls: [], errors: 0 });
    const response = await handler(request);
    return { response, status: response.status, text: await response.text(), ...now };
  };
}

/** undefined = no browser and no server can make such a request. */
function toRequest({
  isFull,
  tenant,
  method,
  path,
  query,
  headers: given,
}: Case): Request | undefined {
  const url = `${SITE}${isFull ? tenant : ''}${path}?${new URLSearchParams(query).toString()}`;
  try {
    const request = new Request(url, { method });
    for (const [name, value] of Object.entries(given)) request.headers.set(name, value);
    return request;
  } catch {
    return undefined;
  }
}

type Answer = Awaited<ReturnType<ReturnType<typeof createProxy>>>;

function subjectsIn({ text: sent }: Answer): unknown[] {
  const { m2m_tokens: rows } = JSON.parse(sent) as { m2m_tokens: ({ subject: unknown } | null)[] };
  return rows.filter((one) => one !== null).map(({ subject }) => subject);
}

/** Rows went out only after `authorize` allowed the call, once, for the machine of these rows. */
function isAllowedPage(answer: Answer): boolean {
  const [context] = answer.asked;
  return (
    answer.asked.length === 1 &&
    answer.verdict === true &&
    context?.action === 'list' &&
    answer.calls.length === 1 &&
    answer.errors === 0 &&
    subjectsIn(answer).length === 1 &&
    [...answer.calls, ...subjectsIn(answer)].every((subject) => subject === context.subject)
  );
}

function isRefusal(answer: Answer): boolean {
  const { status, text: sent, calls, errors } = answer;
  if (status === 204) return sent === '' && answer.asked.length === 0 && calls.length === 0;
  const { errors: bodyErrors, ...more } = JSON.parse(sent) as { errors: Record<string, unknown>[] };
  return (
    [400, 401, 403, 404, 405].includes(status) &&
    calls.length === 0 &&
    errors === 1 &&
    bodyErrors.length === 1 &&
    Object.keys(more).length === 0 &&
    Object.keys(bodyErrors[0] ?? {}).join() === 'code,message,long_message' &&
    Object.values(bodyErrors[0] ?? {}).every((word) => typeof word === 'string' && word !== '')
  );
}

const SITE_HOST = new URL(SITE).host;
const PLAIN_PATH = /^\/api\/m2m-tokens\/?$/;
/** One more segment, without an escaped slash. */
const FULL_PATH = /^\/(?:(?!%2f|%5c)[^/])+\/api\/m2m-tokens\/?$/i;

/** Whether the web's own rules allow rows in the answer. `authorize` decides the rest. */
function mayBeAsked({ method, url, headers: given }: Request, isFull: boolean): boolean {
  const { pathname, searchParams } = new URL(url);
  const site = given.get('sec-fetch-site');
  const origin = given.get('origin');
  return (
    (method === 'GET' || method === 'HEAD') &&
    (isFull ? FULL_PATH : PLAIN_PATH).test(pathname) &&
    (!isFull || (given.get('host') ?? SITE_HOST) === SITE_HOST) &&
    (isFull || !searchParams.has('tenant')) &&
    searchParams.getAll('subject').length === 1 &&
    /^mch_\w{27}$/.test(searchParams.get('subject') ?? '') &&
    (origin === LISTED || site === null || site === 'same-origin' || site === 'none')
  );
}

function expectTwins(head: Answer, get: Answer): void {
  const { 'content-length': length, ...others } = Object.fromEntries(head.response.headers);
  expect(head.text).toBe('');
  expect(Number(length)).toBe(new TextEncoder().encode(get.text).length);
  expect([head.status, others]).toEqual([get.status, Object.fromEntries(get.response.headers)]);
  expect([head.asked, head.calls, head.errors]).toEqual([get.asked, get.calls, get.errors]);
}

describe('any request', () => {
  it('gets a page or an error, and no rows past authorize', LAW, async () => {
    const seen: Record<number, number> = {};
    let fullPages = 0;
    const ask = { plain: createProxy({}), full: createProxy(FULL) };
    await assert(
      asyncProperty(requests, async (given) => {
        const request = toRequest(given);
        pre(request !== undefined);
        const send = ask[given.isFull ? 'full' : 'plain'];
        const head = request.method === 'HEAD' ? await send(request, given.verdict) : null;
        // HEAD has no body, so its GET twin shows the error.
        const twin = head === null ? request : new Request(request, { method: 'GET' });
        const answer = await send(twin, given.verdict);
        if (head !== null) expectTwins(head, answer);
        const { status } = answer;
        const isPage = status === 200;
        expect(isPage ? isAllowedPage(answer) : isRefusal(answer)).toBe(true);
        expect(!isPage || mayBeAsked(request, given.isFull)).toBe(true);
        // The handler called authorize for the machine of the query only.
        const subjects = new URL(request.url).searchParams.getAll('subject');
        expect(answer.asked.map((context) => 'subject' in context && context.subject)).toEqual(
          answer.asked.length === 0 ? [] : subjects,
        );
        expect(answer.text).not.toContain(SECRET_KEY);
        // Another site must not read an answer.
        const reader = answer.response.headers.get('access-control-allow-origin');
        expect(reader).toBe(request.headers.get('origin') === LISTED ? LISTED : null);
        expect(answer.response.headers.get('cache-control')).toBe('private, no-store');
        expect(answer.response.headers.get('cross-origin-resource-policy')).toBe(
          reader === null ? 'same-origin' : 'cross-origin',
        );
        seen[status] = (seen[status] ?? 0) + 1;
        fullPages += Number(isPage && given.isFull);
      }),
      { numRuns: runs(10_000), examples: [[ONE_ROW]] },
    );
    expect(fullPages).toBeGreaterThanOrEqual(enough(50));
    const leasts = { 200: 300, 204: 10, 400: 1000, 401: 50, 403: 300, 404: 300, 405: 300 };
    expect(Object.keys(leasts)).toEqual(expect.arrayContaining(Object.keys(seen)));
    for (const [status, least] of Object.entries(leasts)) {
      expect(seen[Number(status)] ?? 0).toBeGreaterThanOrEqual(enough(least));
    }
  });
});
