import { createM2MTokensHandler, type M2MTokensHandler } from 'react-m2m-tokens/server';
import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenId,
  createM2MTokenSecret,
  createMachineId,
  FAKE_NOW,
  FAKE_SECRET_KEY,
  type FakeBackend,
} from 'react-m2m-tokens/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { skipWaits } from '../support/skipWaits.js';

const ALL = [
  ...(['list', 'create', 'revoke', 'verify'] as const),
  ...(['machines.list', 'machines.get', 'machines.create', 'machines.update'] as const),
  ...(['machines.delete', 'machines.rotateKey'] as const),
  ...(['machines.addScope', 'machines.removeScope'] as const),
];
const SITE = 'https://admin.example.test';
const billing = createMachineId('billing');
const ledger = createMachineId('ledger');
const unknown = createMachineId('unknown');
const own = createM2MTokenId('own');
const foreign = createM2MTokenId('foreign');

// The handler refuses a secret after a whole second.
beforeEach(() => void skipWaits());
afterEach(() => void vi.restoreAllMocks());

const create = () =>
  createFakeBackend({
    machines: [
      { id: billing, name: 'Billing', scopes: [ledger], tokens: [createM2MToken({ id: own })] },
      { id: ledger, name: 'Ledger', tokens: [createM2MToken({ id: foreign })] },
    ],
    now: FAKE_NOW,
  });

/** The handler of `react-m2m-tokens/server`, which calls a fake in place of Clerk. */
const createHandler = (backend: FakeBackend): M2MTokensHandler =>
  createM2MTokensHandler({
    secretKey: FAKE_SECRET_KEY,
    fetch: backend.fetch,
    authorize: () => true,
    actions: ALL,
  });

interface Call {
  method?: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

const requestOf = ({ method = 'POST', path, body, headers }: Call) =>
  new Request(`${SITE}/api/m2m-tokens${path}`, {
    method,
    headers: {
      'sec-fetch-site': 'same-origin',
      origin: SITE,
      'content-type': 'application/json',
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

/** The API sends more of the machines in a scope than the handler forwards. */
const alone = (name: string, value: unknown) =>
  name === 'scoped_machines'
    ? (value as { id: string; name: string }[]).map(({ id, name: its }) => ({ id, name: its }))
    : value;

/** The status, and the code of an error or the whole body of anything else. */
async function read(response: Response): Promise<unknown> {
  const body = JSON.parse(await response.text(), alone) as { errors?: { code: string }[] };
  return [response.status, body.errors?.[0]?.code ?? body];
}

const REVOKE = `/${own}/revoke?subject=${billing}`;
const CREATE = `?subject=${billing}`;
const reason = { revocation_reason: 'Leaked' };
const wish = { token_format: 'opaque', seconds_until_expiration: 60, claims: { a: 1 } };
const withWish = (change: object) => ({ path: CREATE, body: { ...wish, ...change } });

const VERIFY = { path: '/verify', body: { token: createM2MTokenSecret(own) } };
const MACHINES = { method: 'GET', path: '/machines' };
const MACHINE = { method: 'GET', path: `/machines/${billing}` };
const NEW_MACHINE = { path: '/machines', body: { name: 'Mailer' } };
const ROTATE = {
  path: `/machines/${billing}/secret_key/rotate`,
  body: { previous_token_ttl: 60 },
};
const SCOPE = { path: `/machines/${ledger}/scopes`, body: { to_machine_id: billing } };
const verify = (token: unknown) => ({ ...VERIFY, body: { token } });
const machines = (query: string) => ({ ...MACHINES, path: `/machines?${query}` });
const newMachine = (body: object) => ({ ...NEW_MACHINE, body: { name: 'Mailer', ...body } });
const change = (body: object) => ({ ...MACHINE, method: 'PATCH', body });
const rotate = (previous_token_ttl: unknown) => ({ ...ROTATE, body: { previous_token_ttl } });
const scope = (to_machine_id: unknown) => ({ ...SCOPE, body: { to_machine_id } });
const remove = (id: string) => ({ method: 'DELETE', path: `/machines/${id}` });

it.each<[what: string, ...calls: Call[]]>([
  ['a verify', VERIFY],
  ['a verify, and the list after it', VERIFY, list()],
  ['an unknown secret', verify(createM2MTokenSecret(createM2MTokenId('no')))],
  ['an id in place of a secret', verify(own)],
  ['nonsense in place of a secret', verify('nonsense')],
  ['an empty secret', verify('')],
  ['a secret too long', verify('x'.repeat(4_097))],
  ['a number in place of a secret', verify(5)],
  ['a verify with another property', { ...VERIFY, body: { ...VERIFY.body, subject: billing } }],
  ['a verify with a parameter', { ...VERIFY, path: `/verify?subject=${billing}` }],
  ['a verify from another site', { ...VERIFY, headers: { 'sec-fetch-site': 'same-site' } }],
  ['a revoked token, verified', { path: REVOKE, body: reason }, VERIFY],
  ['machines', MACHINES],
  ['machines by a part of a name', machines('query=led')],
  ['machines by an id', machines(`query=${billing}`)],
  ['machines in an order', machines('order_by=%2Bname&limit=1')],
  ['machines in an order with a plus', machines('order_by=+name&offset=1')],
  ['machines in no order', machines('order_by=id')],
  ['machines in two orders', machines('order_by=name&order_by=name')],
  ['too many machines', machines('limit=501')],
  ['no machines', machines('limit=0')],
  ['a query too long', machines(`query=${'x'.repeat(256)}`)],
  ['machines with an unknown parameter', machines('x=1')],
  ['a machine', MACHINE],
  ['a machine with a parameter', { ...MACHINE, path: `${MACHINE.path}?x=1` }],
  ['an unknown machine, read', { ...MACHINE, path: `/machines/${unknown}` }],
  ['a machine id too short', { ...MACHINE, path: '/machines/mch_1' }],
  ['a new machine, and the list after it', NEW_MACHINE, MACHINES],
  [
    'a new machine with all fields',
    newMachine({ scoped_machines: [ledger], default_token_ttl: 5 }),
  ],
  ['a new machine without a name', { ...NEW_MACHINE, body: {} }],
  ['a new machine with an empty name', newMachine({ name: ' ' })],
  ['a new machine with spaces around its name', newMachine({ name: ' a ' })],
  ['a name too long', newMachine({ name: 'x'.repeat(256) })],
  ['the longest name', newMachine({ name: '\u{1F511}'.repeat(255) })],
  ['a name of two lines', newMachine({ name: 'a\nb' })],
  ['an unknown scope', newMachine({ scoped_machines: [unknown] })],
  ['a scope that is no id', newMachine({ scoped_machines: ['x'] })],
  ['a scope twice', newMachine({ scoped_machines: [ledger, ledger] })],
  ['a lifetime of 0', newMachine({ default_token_ttl: 0 })],
  ['a lifetime of null', newMachine({ default_token_ttl: null })],
  ['an unknown field', newMachine({ id: billing })],
  ['a change of a name', change({ name: 'Bills' }), MACHINE],
  ['a change of a lifetime', change({ default_token_ttl: 5 })],
  ['a change of nothing', change({})],
  ['a change of scopes', change({ scoped_machines: [] })],
  ['a change of an unknown machine', { ...change({ name: 'a' }), path: `/machines/${unknown}` }],
  ['a delete, and the list after it', remove(ledger), MACHINES],
  ['a delete of an unknown machine', remove(unknown)],
  ['a delete with a parameter', remove(`${ledger}?x=1`)],
  ['a delete from another site', { ...remove(ledger), headers: { 'sec-fetch-site': 'none' } }],
  ['a rotation', ROTATE],
  ['a rotation without a time', { ...ROTATE, body: {} }],
  ['a rotation with too long a time', rotate(28_801)],
  ['a rotation with a time below 0', rotate(-1)],
  ['a rotation with half a second', rotate(0.5)],
  ['a new scope, and the machine after it', SCOPE, { ...MACHINE, path: `/machines/${ledger}` }],
  ['a scope that exists', SCOPE, SCOPE],
  ['a scope of an unknown machine', scope(unknown)],
  ['a scope without an id', scope(null)],
  ['a scope that is removed', { method: 'DELETE', path: `/machines/${billing}/scopes/${ledger}` }],
  [
    'a scope that is not there',
    { method: 'DELETE', path: `/machines/${ledger}/scopes/${billing}` },
  ],
  ['a scope of no id', { method: 'DELETE', path: `/machines/${ledger}/scopes/x` }],
  ['a revoke, and the list after it', { path: REVOKE, body: reason }, list()],
  ['a second revoke', { path: REVOKE, body: reason }, { path: REVOKE, body: reason }],
  ['a revoke without a reason', { path: REVOKE, body: { revocation_reason: null } }],
  ['an empty reason', { path: REVOKE, body: { revocation_reason: ' ' } }],
  ['the longest reason', { path: REVOKE, body: { revocation_reason: 'x'.repeat(500) } }],
  ['a reason too long', { path: REVOKE, body: { revocation_reason: 'x'.repeat(501) } }],
  ['a reason of two lines', { path: REVOKE, body: { revocation_reason: 'a\nb' } }],
  ['a number as the reason', { path: REVOKE, body: { revocation_reason: 7 } }],
  ['no reason', { path: REVOKE, body: {} }],
  ['an unknown property', { path: REVOKE, body: { ...reason, by: 'me' } }],
  ['no body', { path: REVOKE }],
  ['half a body', { path: REVOKE, body: '{"revocation_reason":' }],
  ['a list as the body', { path: REVOKE, body: [] }],
  [
    'a body that is not JSON',
    { path: REVOKE, body: reason, headers: { 'content-type': 'text/plain' } },
  ],
  ['another site', { path: REVOKE, body: reason, headers: { 'sec-fetch-site': 'same-site' } }],
  ['a token of another machine', { path: `/${foreign}/revoke?subject=${billing}`, body: reason }],
  [
    'an unknown token',
    { path: `/${createM2MTokenId('no')}/revoke?subject=${billing}`, body: reason },
  ],
  ['an unknown machine', { path: `/${own}/revoke?subject=${unknown}`, body: reason }],
  ['a token id too short', { path: `/mt_1/revoke?subject=${billing}`, body: reason }],
  ['no subject', { path: `/${own}/revoke`, body: reason }],
  ['two subjects', { path: `${REVOKE}&subject=${billing}`, body: reason }],
  ['another parameter', { path: `${REVOKE}&limit=1`, body: reason }],
  ['a create, and the list after it', { path: CREATE, body: wish }, list()],
  ['a JWT, and the list after it', withWish({ token_format: 'jwt' }), list()],
  ['no expiration', withWish({ seconds_until_expiration: null })],
  ['the longest lifetime', withWish({ seconds_until_expiration: 315_360_000 })],
  ['too long a lifetime', withWish({ seconds_until_expiration: 315_360_001 })],
  ['half a second', withWish({ seconds_until_expiration: 0.5 })],
  ['no format', withWish({ token_format: null })],
  ['a missing name', withWish({ claims: undefined })],
  ['a rest of the lifetime', withWish({ min_remaining_ttl_seconds: 5 })],
  ['a reserved claim of a JWT', withWish({ token_format: 'jwt', claims: { sub: 'x' } })],
  ['a list as claims of a JWT', withWish({ token_format: 'jwt', claims: [1] })],
  ['claims 20 deep', withWish({ claims: nest(20) })],
  ['claims 21 deep', withWish({ claims: nest(21) })],
  ['a large body', withWish({ claims: 'x'.repeat(17_000) })],
  ['a create for an unknown machine', { path: `?subject=${unknown}`, body: wish }],
  ['another method', { method: 'PUT', path: CREATE, body: wish }],
])('answers as the handler does: %s', async (_, ...calls) => {
  const [behind, fake] = [create(), create()];
  const handler = createHandler(behind);
  for (const call of calls) {
    const expected = await read(await handler(requestOf(call)));
    expect(await read(await fake.handleProxy(requestOf(call)))).toEqual(expected);
  }
});

const FAILING = {
  create: { path: CREATE, body: wish },
  revoke: { path: REVOKE, body: reason },
  verify: VERIFY,
  'machines.list': MACHINES,
  'machines.get': MACHINE,
  'machines.create': NEW_MACHINE,
  'machines.update': change({ name: 'a' }),
  'machines.delete': remove(ledger),
  'machines.rotateKey': ROTATE,
  'machines.addScope': SCOPE,
  'machines.removeScope': { method: 'DELETE', path: `/machines/${billing}/scopes/${ledger}` },
};

it.each([
  ['create', 402],
  ['create', 404],
  ['create', 409],
  ['create', 422],
  ['create', 429],
  ['revoke', 400],
  ['revoke', 409],
  ['verify', 404],
  ['verify', 429],
  ['machines.list', 429],
  ['machines.get', 404],
  ['machines.create', 402],
  ['machines.create', 422],
  ['machines.update', 409],
  ['machines.update', 400],
  ['machines.delete', 404],
  ['machines.rotateKey', 429],
  ['machines.addScope', 409],
  ['machines.removeScope', 404],
] as const)('fails as the handler does when the API fails: %s with %i', async (action, status) => {
  const [behind, fake] = [create(), create()];
  const failure = { status, message: 'No.', retryAfter: 7 };
  behind.failNext(failure, { action });
  fake.failNext(failure, { action });
  const call = FAILING[action];
  const expected = await createHandler(behind)(requestOf(call));
  const answer = await fake.handleProxy(requestOf(call));
  expect(await read(answer)).toEqual(await read(expected));
});

function list(): Call {
  return { method: 'GET', path: `?subject=${billing}` };
}

function nest(depth: number): unknown {
  return depth === 0 ? 7 : { deeper: nest(depth - 1) };
}
