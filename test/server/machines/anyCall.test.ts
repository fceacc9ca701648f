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
import type { M2MTokensAction, M2MTokensAuthorizeContext } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enough, LAW, runs } from '../../support/runs.js';
import { SITE } from '../callHandler.js';
import { skipWaits } from '../../support/skipWaits.js';
import { json, SECRET_KEY } from '../upstream.js';
import { refusal } from '../writes/createClerk.js';
import {
  ALL,
  BASE,
  BILLING,
  CALLS,
  createManaged,
  isRead,
  LEDGER,
  NEW_ACTIONS,
  type NewAction,
  SECRET,
  TOKEN,
  UNKNOWN,
} from './callMachines.js';

const LISTED = 'https://other.example.test';
const KEY = ['ak', 'fake', 'aKeyThatIsShownOnce'].join('_');
const NO = 'There is no such token.';

afterEach(() => vi.restoreAllMocks());

const often = <T>(usual: Arbitrary<T>, others: Arbitrary<T>, weight = 6): Arbitrary<T> =>
  oneof({ arbitrary: usual, weight }, others);
const text = string({ unit: 'binary', maxLength: 8 });
const odd = oneof(
  text.map(encodeURIComponent),
  constantFrom('mch_0', `${BILLING}0`, '..', 'verify', 'machines', 'revoke', TOKEN, UNKNOWN),
);

/** The path of a call, whose ids may be anything. */
const pathOf = (action: NewAction) =>
  tuple(odd, often(constant(false), constant(true), 9)).map(([id, isOdd]) => {
    const [, path] = CALLS[action];
    return isOdd ? path.replace(/mch_\w+/, id) : path;
  });

const bodyOf = (action: NewAction) => {
  const [, , usual = {}] = CALLS[action];
  const names = [...Object.keys(usual), 'name', 'scoped_machines', '__proto__', 'token'];
  const values = oneof(
    jsonValue(),
    constantFrom<unknown>('x', 1, 0, SECRET, BILLING, [LEDGER], 'x'.repeat(256), null),
  );
  return oneof(
    { arbitrary: constant(JSON.stringify(usual)), weight: 6 },
    {
      arbitrary: tuple(constantFrom(...names), values).map(([name, value]) =>
        JSON.stringify({ ...usual, [name]: value }),
      ),
      weight: 4,
    },
    jsonValue().map((value) => JSON.stringify(value)),
    anything().map(stringify),
  );
};

const sites = often(
  constant<Record<string, string>>({ 'sec-fetch-site': 'same-origin', origin: SITE }),
  record(
    {
      origin: constantFrom(SITE, LISTED, 'null', `${SITE}.evil.test`, 'https://evil.test'),
      'sec-fetch-site': constantFrom('same-origin', 'none', 'same-site', 'cross-site', ''),
    },
    { requiredKeys: [] },
  ) as Arbitrary<Record<string, string>>,
  5,
);
const queries = often(
  constant(''),
  constantFrom('?limit=5', '?query=led&order_by=+name', '?limit=x', `?subject=${BILLING}`, '?a=b'),
);

/** The answer of Clerk. undefined = the fake's own. */
const outcomes = often<Response | Error | undefined>(
  constant(undefined),
  oneof(
    constantFrom(400, 401, 402, 403, 404, 409, 422, 429, 500, 503, 301).map((status) =>
      refusal(status, `${SECRET_KEY} ${KEY} ${SECRET}`),
    ),
    constantFrom(new TypeError(SECRET_KEY), new Response('<h1>'), json(200, {})),
    constantFrom(
      json(200, { id: BILLING, name: SECRET_KEY, created_at: 1, updated_at: 1, secret: KEY }),
      json(200, { id: LEDGER, deleted: true, secret_key: KEY, token: SECRET }),
    ),
  ),
  3,
);
const verdict = often<unknown>(
  constant(true),
  constantFrom(false, 'unauthenticated', 'true', 1, undefined, new Error('no')),
);

const cases = constantFrom(...NEW_ACTIONS).chain((wanted) =>
  record({
    path: pathOf(wanted),
    method: often(constant(CALLS[wanted][0]), constantFrom('GET', 'POST', 'PATCH', 'DELETE'), 9),
    body: bodyOf(wanted),
    query: queries,
    site: sites,
    type: often(constant('application/json'), constantFrom('text/plain', ''), 9),
    actions: often<readonly M2MTokensAction[]>(constant(ALL), subarray([...ALL]), 9),
    outcome: outcomes,
    // For the call, and for the list of the machine of a verified token.
    verdicts: tuple(verdict, verdict),
    audit: often<unknown>(constant(true), constant(new Error('no database')), 9),
  }),
);
type Case = typeof cases extends Arbitrary<infer Value> ? Value : never;

function toRequest({ path, query, method, site, type, body }: Case): Request | undefined {
  try {
    const headers = { ...site, ...(type && { 'content-type': type }) };
    const hasBody = method === 'POST' || method === 'PATCH';
    return new Request(BASE + path + query, { method, headers, ...(hasBody && { body }) });
  } catch {
    return undefined;
  }
}

/** Sends one request to a new handler. */
async function send(given: Case, request: Request) {
  const managed = createManaged({
    actions: given.actions,
    allowedOrigins: [LISTED],
    answer: () => {
      if (given.outcome instanceof Error) throw given.outcome;
      return given.outcome?.clone();
    },
    authorize: () => {
      const answer = given.verdicts[managed.asked.length - 1];
      if (answer instanceof Error) throw answer;
      return answer as boolean;
    },
    onAction: (event) => {
      managed.events.push(event);
      if (given.audit instanceof Error) throw given.audit;
    },
  });
  const response = await managed.handler(request);
  return { ...managed, response, status: response.status, text: await response.text() };
}

/** Whether the web's own rules allow the call. `authorize` decides the rest. */
function mayCall({ site }: Case, action: NewAction): boolean {
  const { origin, 'sec-fetch-site': from } = site;
  if (origin === LISTED) return true;
  const isOwn = (origin ?? SITE) === SITE;
  if (isRead(action)) {
    return from === undefined ? isOwn : from === 'same-origin' || from === 'none';
  }
  return isOwn && (from === 'same-origin' || (origin === SITE && from === undefined));
}

/** The request that Clerk must get for a call that `authorize` has allowed. */
function expectedOf(context: M2MTokensAuthorizeContext): Record<string, unknown> {
  const { action, machineId, toMachineId, ...fields } = context as unknown as Record<
    string,
    string
  >;
  const tail = { 'machines.rotateKey': '/secret_key/rotate', 'machines.addScope': '/scopes' };
  const scope = action === 'machines.removeScope' ? `/scopes/${toMachineId}` : '';
  const own = action === 'machines.addScope' ? { toMachineId } : {};
  return {
    path:
      action === 'verify'
        ? '/v1/m2m_tokens/verify'
        : `/v1/machines${machineId ? `/${machineId}` : ''}${tail[action as 'machines.addScope'] ?? ''}${scope}`,
    fields: Object.keys({ ...fields, ...own }).length,
  };
}

describe('any call about machines, and any verify', () => {
  it('reaches Clerk at most once, as authorize and the audit have allowed it', LAW, async () => {
    skipWaits();
    const seen: Record<string, number> = {};
    await assert(
      asyncProperty(cases, async (given) => {
        const request = toRequest(given);
        pre(request !== undefined);
        const {
          response,
          status,
          text: answer,
          asked,
          events,
          errors,
          ...rest
        } = await send(given, request);
        const [context] = asked;
        const action = context?.action as NewAction | undefined;
        const isAllowed = action !== undefined && given.verdicts[0] === true;
        const isRecorded = given.audit === true;
        const isAudited = isAllowed && !isRead(action);
        // authorize sees only calls that are served, from sites that may call.
        expect(action === undefined || given.actions.includes(action)).toBe(true);
        expect(action === undefined || mayCall(given, action)).toBe(true);
        expect(events.map(({ phase }) => phase)).toEqual(
          isAudited ? ['attempt', 'done'].slice(0, isRecorded ? 2 : 1) : [],
        );
        const isSent = isAllowed && (isRecorded || isRead(action));
        // A text that is not a secret is never sent.
        const most = isSent ? 1 : 0;
        expect(rest.sent.length).toBeLessThanOrEqual(most);
        expect(action === 'verify' || rest.sent.length === most).toBe(true);
        expect(rest.faults).toEqual([]);
        for (const sent of rest.sent) {
          expect(sent.headers.get('authorization')).toBe(`Bearer ${SECRET_KEY}`);
          const { path, fields } = expectedOf(context as M2MTokensAuthorizeContext);
          expect(new URL(sent.url).pathname).toBe(path);
          const body = Object.keys(sent.body ? ((await sent.json()) as object) : {}).length;
          expect(action === 'verify' || isRead(action ?? 'verify') || body === fields).toBe(true);
        }
        // The answer has a verified token only if authorize allowed the list of its machine.
        const isVerified = action === 'verify' && status === 200;
        expect(asked.length > 1).toBe(asked[1]?.action === 'list');
        expect(isVerified ? given.verdicts[1] : true).toBe(true);
        const isNo = action === 'verify' && status === 404;
        expect(isNo ? answer : NO).toContain(NO);
        expect(isNo && answer.includes('trace')).toBe(false);
        // An answer is data or an error.
        const body = JSON.parse(answer) as { errors?: unknown[] };
        expect(body.errors?.length ?? 0).toBe(status === 200 ? 0 : 1);
        expect(errors).toHaveLength(status === 200 ? 0 : 1);
        const isUnknown = errors.some(({ code }) => code === 'outcome_unknown');
        expect(isUnknown && (action === undefined || isRead(action) || action === 'verify')).toBe(
          false,
        );
        // The only secret in an answer is a new key, in the answer that creates it.
        const told = answer + errors.join() + JSON.stringify([events, asked]);
        const mayHaveKey = action === 'machines.create' || action === 'machines.rotateKey';
        expect(told.includes(KEY) && !mayHaveKey).toBe(false);
        expect(errors.join() + JSON.stringify([events, asked])).not.toContain(KEY);
        expect(told).not.toContain(SECRET_KEY);
        expect(action === 'verify' && told.includes(SECRET)).toBe(false);
        expect(response.headers.get('cache-control')).toBe('private, no-store');
        const reader = response.headers.get('access-control-allow-origin');
        expect(reader).toBe(given.site['origin'] === LISTED ? LISTED : null);
        const label = `${action} ${status}`;
        for (const one of [String(status), label]) seen[one] = (seen[one] ?? 0) + 1;
      }),
      { numRuns: runs(4_000) },
    );
    for (const action of NEW_ACTIONS) {
      expect([action, (seen[`${action} 200`] ?? 0) >= enough(60)]).toEqual([action, true]);
    }
    for (const status of [400, 401, 403, 404, 405, 415, 502, 503]) {
      expect([status, (seen[status] ?? 0) >= enough(20)]).toEqual([status, true]);
    }
  });
});
