import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenId,
  createM2MTokenSecret,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { callApi, keyOf, refusalOf } from './callFake.js';
import { listIds } from './listBody.js';

const billing = createMachineId('billing');
const ledger = createMachineId('ledger');
const mailer = createMachineId('mailer');
const id = (label: string) => createM2MTokenId(label);
const HOUR = 3_600_000;

/** Billing may call the ledger. It has a live, a revoked and an expired token, and the ledger has one. */
const create = (options: Parameters<typeof createFakeBackend>[0] = {}) =>
  createFakeBackend({
    machines: [
      {
        ...{ id: billing, name: 'Billing', scopes: [ledger] },
        tokens: [
          createM2MToken({ id: id('live'), scopes: [ledger], claims: { a: 1 } }),
          createM2MToken({ id: id('revoked'), revoked: true, revocationReason: 'Leaked' }),
          createM2MToken({ id: id('expired'), scopes: [ledger], expired: true }),
        ],
      },
      { id: ledger, name: 'Ledger', tokens: [createM2MToken({ id: id('other') })] },
      { id: mailer, name: 'Mailer', defaultTokenTtl: 60 },
    ],
    now: FAKE_NOW,
    ...options,
  });

const createToken = async (
  backend: ReturnType<typeof create>,
  body: unknown = {},
  machine = billing,
) => callApi(backend, 'POST /m2m_tokens', { key: await keyOf(backend, machine), body });

describe('create', () => {
  it('answers 201 with the token and its secret', async () => {
    const backend = create();
    const { status, body } = await createToken(backend, {
      token_format: 'opaque',
      seconds_until_expiration: 90,
      claims: { team: 'billing' },
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      object: 'machine_to_machine_token',
      id: expect.stringMatching(/^mt_[0-9a-f]{32}$/) as string,
      subject: billing,
      scopes: [ledger],
      claims: { team: 'billing' },
      token: createM2MTokenSecret(String(body['id'])),
      revoked: false,
      revocation_reason: null,
      expired: false,
      expiration: FAKE_NOW + 90_000,
      last_used_at: null,
      created_at: FAKE_NOW,
      updated_at: FAKE_NOW,
    });
  });

  it('lists the token first, without its secret', async () => {
    const backend = create();
    const { body } = await createToken(backend);
    const { body: page } = await callApi(backend, `GET /m2m_tokens?subject=${billing}`);
    expect((page['m2m_tokens'] as { id: string }[])[0]?.id).toBe(body['id']);
    expect(JSON.stringify(page)).not.toContain(body['token']);
  });

  it('makes another token each time, since the API has no idempotency key', async () => {
    const backend = create();
    const first = await createToken(backend, { claims: 7 });
    const second = await createToken(backend, { claims: 7 });
    expect(second.body['id']).not.toBe(first.body['id']);
    expect(second.body['token']).not.toBe(first.body['token']);
  });

  it.each([
    ['absent', {}, billing, FAKE_NOW + HOUR],
    ['absent, with a lifetime of the machine', {}, mailer, FAKE_NOW + 60_000],
    ['a fraction', { seconds_until_expiration: 0.5 }, billing, FAKE_NOW + 500],
    ['null', { seconds_until_expiration: null }, billing, null],
  ])('sets the expiration if the seconds are %s', async (_, body, machine, expected) => {
    expect((await createToken(create(), body, machine)).body['expiration']).toBe(expected);
  });

  it('can take null for the machine’s own lifetime', async () => {
    const backend = create({ nullExpiration: 'default' });
    const { body } = await createToken(backend, { seconds_until_expiration: null }, mailer);
    expect(body['expiration']).toBe(FAKE_NOW + 60_000);
  });

  it.each([[null], [7], ['text'], [[1, 2]], [{ deep: { er: true } }]])(
    'accepts the claims %j',
    async (claims) => {
      expect((await createToken(create(), { claims })).body['claims']).toEqual(claims);
    },
  );

  it('keeps the scopes of a token when those of its machine change', async () => {
    const backend = create();
    const { body } = await createToken(backend);
    await callApi(backend, `DELETE /machines/${billing}/scopes/${ledger}`);
    const { body: page } = await callApi(backend, `GET /m2m_tokens?subject=${billing}&limit=1`);
    expect(page['m2m_tokens']).toMatchObject([{ id: body['id'], scopes: [ledger] }]);
    expect((await createToken(backend)).body['scopes']).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['an array', []],
    ['null', null],
    ['an unknown property', { name: 'x' }],
    ['an unknown format', { token_format: 'paseto' }],
    ['no format', { token_format: null }],
    ['0 seconds', { seconds_until_expiration: 0 }],
    ['less than 0 seconds', { seconds_until_expiration: -1 }],
    ['seconds as a text', { seconds_until_expiration: '60' }],
    ['a negative rest', { min_remaining_ttl_seconds: -1 }],
    ['a fraction as the rest', { min_remaining_ttl_seconds: 0.5 }],
    ['no rest', { min_remaining_ttl_seconds: null }],
    ['a rest as long as the lifetime', { min_remaining_ttl_seconds: 3600 }],
    ['a rest longer than', { min_remaining_ttl_seconds: 9, seconds_until_expiration: 8 }],
    ['a list as claims of a JWT', { token_format: 'jwt', claims: [1] }],
    ...['iss', 'sub', 'exp', 'nbf', 'iat', 'jti'].map((name): [string, unknown] => [
      `the claim ${name} in a JWT`,
      { token_format: 'jwt', claims: { [name]: 1 } },
    ]),
  ])('refuses %s', async (_, body) => {
    const backend = create();
    const before = await listIds(backend, `subject=${billing}`);
    const key = await keyOf(backend, billing);
    const answer = await callApi(backend, 'POST /m2m_tokens', { key, body });
    expect(refusalOf(answer)).toEqual([400, 'bad_request']);
    expect(await listIds(backend, `subject=${billing}`)).toEqual(before);
  });

  it('refuses a body that is not sent as JSON', async () => {
    const backend = create();
    const key = await keyOf(backend, billing);
    const headers = { 'content-type': 'text/plain' };
    const answer = await callApi(backend, 'POST /m2m_tokens', { key, headers, body: {} });
    expect(answer.status).toBe(400);
  });

  it('refuses the Secret Key, before it reads the body', async () => {
    const answer = await callApi(create(), 'POST /m2m_tokens', { body: '{' });
    expect(refusalOf(answer)).toEqual([401, 'machine_secret_key_invalid']);
  });

  it('refuses an unknown key', async () => {
    const answer = await callApi(create(), 'POST /m2m_tokens', { key: 'ak_fake_no', body: {} });
    expect(refusalOf(answer)).toEqual([401, 'authentication_invalid']);
  });
});

describe('a rest of its lifetime', () => {
  const wish = { claims: { a: 1, b: [2] }, seconds_until_expiration: 100 };
  const again = async (first: object, second: object, later = 0) => {
    let now = FAKE_NOW;
    const backend = create({ now: () => now });
    const { body: made } = await createToken(backend, first);
    now += later;
    const { status, body } = await createToken(backend, second);
    expect(status).toBe(201);
    return body['id'] === made['id'] && body['token'] === made['token'];
  };

  it('brings back the same token with its secret', async () => {
    const reordered = { ...wish, claims: { b: [2], a: 1 }, min_remaining_ttl_seconds: 10 };
    expect(await again(wish, reordered)).toBe(true);
  });

  it.each([
    ['other claims', { claims: { a: 1 } }, 0],
    ['claims with one more', { claims: { a: 1, b: [2], c: 3 } }, 0],
    ['claims with another list', { claims: { a: 1, b: [3] } }, 0],
    ['too short a rest', {}, 90_001],
    ['the format JWT', { token_format: 'jwt' }, 0],
  ])('brings another token for %s', async (_, change, later) => {
    const second = { ...wish, min_remaining_ttl_seconds: 10, ...change };
    expect(await again(wish, second, later)).toBe(false);
  });

  it('never brings back a revoked token', async () => {
    const backend = create();
    const { body: made } = await createToken(backend, wish);
    backend.revokeToken(String(made['id']));
    const { body } = await createToken(backend, { ...wish, min_remaining_ttl_seconds: 0 });
    expect(body['id']).not.toBe(made['id']);
  });
});

describe('revoke', () => {
  const revoke = (
    backend: ReturnType<typeof create>,
    token: string,
    body: unknown = { revocation_reason: 'Leaked' },
    key?: string,
  ) => callApi(backend, `POST /m2m_tokens/${token}/revoke`, { body, ...(key && { key }) });

  it('answers with the revoked token, which then leaves the list', async () => {
    const backend = create();
    expect(await revoke(backend, id('live'))).toMatchObject({
      status: 200,
      body: {
        id: id('live'),
        revoked: true,
        revocation_reason: 'Leaked',
        updated_at: FAKE_NOW,
      },
    });
    expect(await listIds(backend, `subject=${billing}`)).toEqual([]);
  });

  it.each([[{}], [{ revocation_reason: null }]])('needs no reason: %j', async (body) => {
    const { status, body: token } = await revoke(create(), id('live'), body);
    expect([status, token['revocation_reason']]).toEqual([200, null]);
  });

  it('revokes an expired token', async () => {
    expect((await revoke(create(), id('expired'))).body).toMatchObject({
      revoked: true,
      expired: true,
    });
  });

  it('keeps the reason and the time of a token that is already revoked', async () => {
    const backend = create();
    const { status, body } = await revoke(backend, id('revoked'), { revocation_reason: 'Later' });
    expect([status, body['revocation_reason']]).toEqual([200, 'Leaked']);
    expect(body['updated_at']).not.toBe(FAKE_NOW);
  });

  it('reaches any token with the Secret Key, and only its own with a machine’s key', async () => {
    const backend = create();
    const key = await keyOf(backend, billing);
    expect((await revoke(backend, id('other'), undefined, key)).status).toBe(404);
    expect(await listIds(backend, `subject=${ledger}`)).toEqual([id('other')]);
    expect((await revoke(backend, id('live'), undefined, key)).status).toBe(200);
    expect((await revoke(backend, id('other'))).status).toBe(200);
  });

  it('works for a token that a call created', async () => {
    const backend = create();
    const { body } = await createToken(backend);
    expect((await revoke(backend, String(body['id']))).body['revoked']).toBe(true);
  });

  it.each([
    ['unknown', id('nobody'), { revocation_reason: null }, 404, 'resource_not_found'],
    ['too short', 'mt_1', { revocation_reason: null }, 400, 'bad_request'],
    ['of a machine', billing, { revocation_reason: null }, 400, 'bad_request'],
    ['with an unknown property', id('live'), { reason: 'x' }, 400, 'bad_request'],
    ['with a number as the reason', id('live'), { revocation_reason: 7 }, 400, 'bad_request'],
    ['without a body', id('live'), '', 400, 'bad_request'],
  ])('refuses an id that is %s', async (_, token, body, status, code) => {
    const backend = create();
    expect(refusalOf(await revoke(backend, token, body))).toEqual([status, code]);
    expect(await listIds(backend, `subject=${billing}`)).toEqual([id('live')]);
  });
});

describe('verify', () => {
  const verify = (backend: ReturnType<typeof create>, token: unknown, key?: string) =>
    callApi(backend, 'POST /m2m_tokens/verify', { body: { token }, ...(key && { key }) });
  const secret = (label: string) => createM2MTokenSecret(id(label));

  it('answers with the token without its secret, and counts as a use', async () => {
    const backend = create();
    const { status, body } = await verify(backend, secret('live'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: id('live'), last_used_at: FAKE_NOW, updated_at: FAKE_NOW });
    expect(body).not.toHaveProperty('token');
    const { body: page } = await callApi(backend, `GET /m2m_tokens?subject=${billing}`);
    expect(page['m2m_tokens']).toMatchObject([{ id: id('live'), last_used_at: FAKE_NOW }]);
  });

  it('finds a created token by its secret', async () => {
    const backend = create();
    const { body } = await createToken(backend);
    expect((await verify(backend, body['token'])).body['id']).toBe(body['id']);
  });

  it('finds only tokens that may call the machine, with the key of a machine', async () => {
    const backend = create();
    expect((await verify(backend, secret('live'), await keyOf(backend, ledger))).status).toBe(200);
    expect((await verify(backend, secret('live'), await keyOf(backend, billing))).status).toBe(404);
    expect((await verify(backend, secret('other'), await keyOf(backend, ledger))).status).toBe(404);
  });

  it('no longer finds a token that was revoked', async () => {
    const backend = create();
    expect((await verify(backend, secret('live'))).status).toBe(200);
    backend.revokeToken(id('live'));
    expect((await verify(backend, secret('live'))).status).toBe(404);
  });

  it('can show tokens that are revoked or expired, unchanged', async () => {
    const backend = create({ verifiesInactive: true });
    expect((await verify(backend, secret('revoked'))).body).toMatchObject({
      revoked: true,
      last_used_at: null,
    });
    expect((await verify(backend, secret('expired'))).body).toMatchObject({ expired: true });
  });

  it.each([
    ['an unknown secret', 'mt_fake_0', 404],
    ['an empty text', '', 404],
    ['an id', id('live'), 404],
    ['a revoked token', secret('revoked'), 404],
    ['an expired token', secret('expired'), 404],
    ['a number', 7, 400],
    ['null', null, 400],
    ['nothing', undefined, 400],
  ])('refuses %s', async (_, token, status) => {
    expect((await verify(create(), token)).status).toBe(status);
  });

  it('refuses an unknown property', async () => {
    const body = { token: secret('live'), subject: billing };
    expect((await callApi(create(), 'POST /m2m_tokens/verify', { body })).status).toBe(400);
  });
});

it('sends a token with the same names in each answer, and the secret in one only', async () => {
  const backend = create();
  const { body: made } = await createToken(backend);
  const { token, ...row } = made;
  const { body: found } = await callApi(backend, 'POST /m2m_tokens/verify', { body: { token } });
  const { body: page } = await callApi(backend, `GET /m2m_tokens?subject=${billing}&limit=1`);
  const { body: revoked } = await callApi(backend, `POST /m2m_tokens/${String(row['id'])}/revoke`, {
    body: {},
  });
  const names = Object.keys(row).toSorted();
  expect(names).toHaveLength(12);
  for (const answer of [found, revoked, (page['m2m_tokens'] as object[])[0] ?? {}]) {
    expect(Object.keys(answer).toSorted()).toEqual(names);
  }
});

describe('a machine with a total', () => {
  it('has tokens that can be created and revoked', async () => {
    const backend = create({ machines: [{ id: billing, name: 'Huge', total: 5000 }] });
    const [, second = ''] = await listIds(backend, `subject=${billing}`);
    const { status } = await callApi(backend, `POST /m2m_tokens/${second}/revoke`, {
      body: { revocation_reason: null },
    });
    const { body } = await createToken(backend);
    const { body: page } = await callApi(backend, `GET /m2m_tokens?subject=${billing}`);
    expect([status, page['total_count']]).toEqual([200, 5000]);
    const rows = page['m2m_tokens'] as { id: string }[];
    expect(rows[0]?.id).toBe(body['id']);
    expect(rows.map((row) => row.id)).not.toContain(second);
  });
});
