import { createM2MTokensHandler, type M2MTokensHandler } from 'react-m2m-tokens/server';
import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenId,
  createMachineId,
  FAKE_NOW,
  FAKE_SECRET_KEY,
  type FakeBackend,
} from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';

const SITE = 'https://admin.example.test';
const billing = createMachineId('billing');
const ledger = createMachineId('ledger');
const unknown = createMachineId('unknown');
const own = createM2MTokenId('own');
const foreign = createM2MTokenId('foreign');

const create = () =>
  createFakeBackend({
    machines: [
      { id: billing, name: 'Billing', scopes: [ledger], tokens: [createM2MToken({ id: own })] },
      { id: ledger, name: 'Ledger', tokens: [createM2MToken({ id: foreign })] },
    ],
    actions: ['list', 'create', 'revoke'],
    now: FAKE_NOW,
  });

/** The handler of `react-m2m-tokens/server`, which calls a fake in place of Clerk. */
const createHandler = (backend: FakeBackend): M2MTokensHandler =>
  createM2MTokensHandler({
    secretKey: FAKE_SECRET_KEY,
    fetch: backend.fetch,
    authorize: () => true,
    actions: ['list', 'create', 'revoke'],
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

/** The status, and the code of an error or the whole body of anything else. */
async function read(response: Response): Promise<unknown> {
  const body = (await response.json()) as { errors?: { code: string }[] };
  return [response.status, body.errors?.[0]?.code ?? body];
}

const REVOKE = `/${own}/revoke?subject=${billing}`;
const CREATE = `?subject=${billing}`;
const reason = { revocation_reason: 'Leaked' };
const wish = { token_format: 'opaque', seconds_until_expiration: 60, claims: { a: 1 } };
const withWish = (change: object) => ({ path: CREATE, body: { ...wish, ...change } });

it.each<[what: string, ...calls: Call[]]>([
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

it.each([
  ['create', 402],
  ['create', 404],
  ['create', 409],
  ['create', 422],
  ['create', 429],
  ['revoke', 400],
  ['revoke', 409],
] as const)('fails as the handler does when the API fails: %s with %i', async (action, status) => {
  const [behind, fake] = [create(), create()];
  const failure = { status, message: 'No.', retryAfter: 7 };
  behind.failNext(failure, { action });
  fake.failNext(failure, { action });
  const call = action === 'create' ? { path: CREATE, body: wish } : { path: REVOKE, body: reason };
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
