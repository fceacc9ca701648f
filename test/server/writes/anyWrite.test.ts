import {
  anything,
  type Arbitrary,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  jsonValue,
  oneof,
  pre,
  record,
  string,
  stringify,
  subarray,
  tuple,
} from 'fast-check';
import type {
  M2MTokensAction,
  M2MTokensActionEvent,
  M2MTokensAuthorizeContext,
} from 'react-m2m-tokens/server';
import { describe, expect, it } from 'vitest';
import { enough, LAW, runs } from '../../support/runs.js';
import { SITE } from '../callHandler.js';
import { json, OTHER_SUBJECT, row, SECRET_KEY, SUBJECT } from '../upstream.js';
import { BASE, CREATE_BODY, createWriteProxy, REVOKE_BODY } from './callWrite.js';
import { createClerk, MACHINE_KEY, refusal, TOKEN, TOKEN_SECRET } from './createClerk.js';

const LISTED = 'https://other.example.test';

const often = <T>(usual: Arbitrary<T>, others: Arbitrary<T>, weight = 6): Arbitrary<T> =>
  oneof({ arbitrary: usual, weight }, others);
const text = string({ unit: 'binary', maxLength: 8 });

const ids = often(
  constant(TOKEN),
  oneof(
    text.map(encodeURIComponent),
    constantFrom('mt_0', `${TOKEN}0`, '..', 'verify', `${TOKEN}%00`),
  ),
  9,
);
const subjects = often(
  constant(`subject=${SUBJECT}`),
  oneof(
    text.map((word) => `subject=${encodeURIComponent(word)}`),
    constantFrom(
      ...['', `subject=${SUBJECT}&limit=1`, `subject=${SUBJECT}&subject=${OTHER_SUBJECT}`],
      ...[`Subject=${SUBJECT}`, `subject=${SUBJECT}0`, `subject=${OTHER_SUBJECT}`],
    ),
  ),
  9,
);
const sites = often(
  constant<Record<string, string>>({ 'sec-fetch-site': 'same-origin', origin: SITE }),
  record(
    {
      origin: constantFrom(SITE, LISTED, 'null', '', `${SITE}.evil.test`, 'https://evil.test'),
      'sec-fetch-site': constantFrom('same-origin', 'none', 'same-site', 'cross-site', ''),
    },
    { requiredKeys: [] },
  ) as Arbitrary<Record<string, string>>,
  4,
);
const types = often(
  constant('application/json'),
  constantFrom('text/plain', '', 'application/json; charset=utf-8', 'application/jsonp'),
  9,
);

/** Bodies that are whole, changed in one field, or anything. */
const changed = (whole: object) =>
  tuple(
    constantFrom(...Object.keys(whole), 'min_remaining_ttl_seconds', '__proto__'),
    jsonValue(),
  ).map(([name, value]) => JSON.stringify({ ...whole, [name]: value }));
const bodies = (whole: object, more: Arbitrary<object>) =>
  oneof(
    { arbitrary: more.map((fields) => JSON.stringify({ ...whole, ...fields })), weight: 6 },
    { arbitrary: changed(whole), weight: 2 },
    jsonValue().map((value) => JSON.stringify(value)),
    // `String` throws on an object without a prototype.
    anything().map(stringify),
    constantFrom(JSON.stringify(whole).replace('{', `{${JSON.stringify(whole).slice(1, -1)},`), ''),
  );
const creates = bodies(
  CREATE_BODY,
  record({
    token_format: constantFrom('opaque', 'jwt'),
    seconds_until_expiration: constantFrom(1, 3600, 315_360_000, null),
    claims: jsonValue({ maxDepth: 4 }),
  }),
);
const revokes = bodies(
  REVOKE_BODY,
  record({ revocation_reason: oneof(string({ unit: 'grapheme', maxLength: 20 }), constant(null)) }),
);

/** The answer of Clerk to the write itself. */
const outcomes = often<Response | Error | undefined>(
  constant(undefined),
  oneof(
    constantFrom(400, 401, 402, 403, 404, 409, 422, 429, 500, 503, 301).map((status) =>
      refusal(status, `${MACHINE_KEY} ${TOKEN_SECRET}`),
    ),
    constantFrom(new TypeError(MACHINE_KEY), new Response('<h1>'), json(200, {})),
    constantFrom(
      json(201, row({ token: '' })),
      json(200, row({ id: TOKEN, subject: OTHER_SUBJECT })),
    ),
  ),
  3,
);
const verdicts = often<unknown>(
  constant(true),
  constantFrom(false, 'unauthenticated', 'true', 1, {}, null, undefined, new Error('no')),
);

const cases = oneof(
  record({ path: ids.map((id) => `/${id}/revoke`), body: revokes }),
  record({ path: constantFrom('', '', '', '/', '/x', '/revoke'), body: creates }),
).chain(({ path, body }) =>
  record({
    path: constant(path),
    body: constant(body),
    actions: often<M2MTokensAction[]>(
      constant(['list', 'revoke', 'create']),
      subarray<M2MTokensAction>(['list', 'revoke', 'create']),
    ),
    method: often(constant('POST'), constantFrom('PUT', 'PATCH', 'DELETE', 'OPTIONS'), 9),
    query: subjects,
    site: sites,
    type: types,
    outcome: outcomes,
    verdict: verdicts,
    audit: often<unknown>(constant(true), constant(new Error('no database')), 9),
  }),
);

type Case = typeof cases extends Arbitrary<infer Value> ? Value : never;

function toRequest({ path, query, method, site, type, body }: Case): Request | undefined {
  try {
    const headers = { ...site, ...(type && { 'content-type': type }) };
    return new Request(`${BASE}${path}?${query}`, { method, headers, body });
  } catch {
    return undefined;
  }
}

/** Sends one request to a handler of its own, and returns everything that resulted. */
async function send(given: Case, request: Request) {
  const asked: M2MTokensAuthorizeContext[] = [];
  const events: M2MTokensActionEvent[] = [];
  const clerk = createClerk(({ method }) => {
    if (method === 'GET') return undefined;
    if (given.outcome instanceof Error) throw given.outcome;
    return given.outcome?.clone();
  });
  const { handler, errors } = createWriteProxy({
    fetch: clerk.fetch,
    actions: given.actions,
    allowedOrigins: [LISTED],
    authorize: (_, context) => {
      asked.push(context);
      if (given.verdict instanceof Error) throw given.verdict;
      return given.verdict as boolean;
    },
    onAction: (event) => {
      events.push(event);
      if (given.audit instanceof Error) throw given.audit;
    },
  });
  const response = await handler(request);
  return {
    response,
    status: response.status,
    text: await response.text(),
    ...{ asked, events, errors, clerk },
  };
}

/** Whether the web's own rules allow the write. `authorize` decides the rest. */
function mayWrite({ path, query, method, site, type, actions }: Case): boolean {
  const { origin, 'sec-fetch-site': from } = site;
  const isOwn =
    (origin ?? SITE) === SITE &&
    (from === 'same-origin' || (!!origin && !('sec-fetch-site' in site)));
  const action = path === '' || path === '/' ? 'create' : 'revoke';
  return (
    method === 'POST' &&
    actions.includes(action) &&
    (action === 'create' || path === `/${TOKEN}/revoke`) &&
    /^subject=mch_\w{27}$/.test(query) &&
    (origin === LISTED || isOwn) &&
    type.startsWith('application/json') &&
    type !== 'application/jsonp'
  );
}

/** The body that Clerk must get for a write that `authorize` has allowed. */
function bodyOf(context: M2MTokensAuthorizeContext | undefined): unknown {
  if (context?.action === 'revoke') return { revocation_reason: context.reason };
  if (context?.action !== 'create') return undefined;
  const { tokenFormat, secondsUntilExpiration, claims } = context;
  return { token_format: tokenFormat, seconds_until_expiration: secondsUntilExpiration, claims };
}

describe('any write', () => {
  it('reaches Clerk at most once, as authorize and the audit have allowed it', LAW, async () => {
    const seen: Record<number, number> = {};
    await assert(
      asyncProperty(cases, async (given) => {
        const request = toRequest(given);
        pre(request !== undefined);
        const {
          response,
          status,
          text: sent,
          asked,
          events,
          errors,
          clerk,
        } = await send(given, request);
        const [context] = asked;
        const writes = clerk.calls.filter(({ method }) => method === 'POST');
        // The audit has a record of each attempt, and of its end.
        const isAllowed = asked.length === 1 && given.verdict === true;
        const isRecorded = given.audit === true;
        expect(events.map(({ phase }) => phase)).toEqual(
          isAllowed ? ['attempt', 'done'].slice(0, isRecorded ? 2 : 1) : [],
        );
        expect(clerk.calls.length).toBeLessThanOrEqual(isAllowed && isRecorded ? 2 : 0);
        expect(asked.length === 0 || mayWrite(given)).toBe(true);
        // Clerk gets what authorize has seen, with the key of that machine only.
        expect(writes.map(({ body }) => JSON.stringify(body))).toEqual(
          writes.length === 0 ? [] : [JSON.stringify(bodyOf(context))],
        );
        const isOther = given.query === `subject=${OTHER_SUBJECT}`;
        expect(
          writes.every(({ key }) => key === (isOther ? 'fake-key-of-another' : MACHINE_KEY)),
        ).toBe(true);
        // The API accepts the form of every request: the fake throws otherwise, and the outcome is unknown.
        const isUnknown = errors.some(({ code }) => code === 'outcome_unknown');
        expect(isUnknown && given.outcome === undefined).toBe(false);
        // An answer is a token or an error.
        const isDone = status === 200 || status === 201;
        expect(errors).toHaveLength(isDone || status === 204 ? 0 : 1);
        const body = sent === '' ? {} : (JSON.parse(sent) as { id?: unknown; errors?: unknown[] });
        expect(isDone ? typeof body.id : (body.errors?.length ?? 0)).toBe(
          isDone ? 'string' : status === 204 ? 0 : 1,
        );
        expect(sent.includes(TOKEN_SECRET)).toBe(status === 201);
        const told = sent + errors.join() + JSON.stringify(events);
        // The fake Clerk repeats one of the machines' keys, which the handler knows only if it has used it.
        for (const { key = '' } of clerk.calls) expect(told).not.toContain(key);
        expect(told).not.toContain(SECRET_KEY);
        expect(response.headers.get('cache-control')).toBe('private, no-store');
        const reader = response.headers.get('access-control-allow-origin');
        expect(reader).toBe(given.site['origin'] === LISTED ? LISTED : null);
        seen[status] = (seen[status] ?? 0) + 1;
      }),
      { numRuns: runs(4_000) },
    );
    const leasts = {
      ...{ 200: 100, 201: 100, 204: 0, 400: 200, 401: 5, 402: 1, 403: 100, 404: 10, 405: 50 },
      ...{ 409: 1, 415: 10, 422: 1, 429: 1, 502: 50, 503: 5 },
    };
    expect(Object.keys(leasts)).toEqual(expect.arrayContaining(Object.keys(seen)));
    for (const [status, least] of Object.entries(leasts)) {
      expect([status, (seen[Number(status)] ?? 0) >= enough(least)]).toEqual([status, true]);
    }
  });
});
