import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenId,
  createM2MTokenSecret,
  createMachineId,
  FAKE_NOW,
  type FakeAction,
} from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { callApi, callProxy, keyOf, refusalOf } from './callFake.js';

const billing = createMachineId('billing');
const ledger = createMachineId('ledger');
const unknown = createMachineId('unknown');
const own = createM2MTokenId('own');
const other = createM2MTokenId('other');
const create = (options: Parameters<typeof createFakeBackend>[0] = {}) =>
  createFakeBackend({
    machines: [
      { id: billing, name: 'Billing', scopes: [ledger], tokens: [createM2MToken({ id: own })] },
      { id: ledger, name: 'Ledger', tokens: [createM2MToken({ id: other })] },
    ],
    now: FAKE_NOW,
    ...options,
  });

const REVOKE = `POST /${own}/revoke?subject=${billing}`;
const CREATE = `POST ?subject=${billing}`;
const reason = { revocation_reason: 'Leaked' };
const wish = { token_format: 'opaque', seconds_until_expiration: 60, claims: null };

describe('the proxy', () => {
  it('revokes a token of the machine', async () => {
    const backend = create();
    const { status, body } = await callProxy(backend, REVOKE, { body: reason });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: own, revoked: true, revocation_reason: 'Leaked' });
    expect((await callProxy(backend, `GET ?subject=${billing}`)).body['total_count']).toBe(0);
  });

  it('revokes no token of another machine', async () => {
    const backend = create();
    const path = `POST /${other}/revoke?subject=${billing}`;
    expect(refusalOf(await callProxy(backend, path, { body: reason }))).toEqual([
      404,
      'resource_not_found',
    ]);
    expect((await callProxy(backend, `GET ?subject=${ledger}`)).body['total_count']).toBe(1);
  });

  it('trims the reason', async () => {
    const body = { revocation_reason: '  Leaked \n' };
    expect((await callProxy(create(), REVOKE, { body })).body['revocation_reason']).toBe('Leaked');
  });

  it('takes an empty reason for none', async () => {
    const body = { revocation_reason: ' ' };
    expect((await callProxy(create(), REVOKE, { body })).body['revocation_reason']).toBe(null);
  });

  it('creates a token of the machine, with its secret', async () => {
    const { status, body } = await callProxy(create(), CREATE, { body: wish });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      object: 'machine_to_machine_token',
      subject: billing,
      scopes: [ledger],
      expiration: FAKE_NOW + 60_000,
      token: createM2MTokenSecret(String(body['id'])),
    });
  });

  it('creates a JWT', async () => {
    const { body } = await callProxy(create(), CREATE, { body: { ...wish, token_format: 'jwt' } });
    expect(String(body['token']).split('.')).toHaveLength(3);
  });

  it('verifies a token of any machine', async () => {
    const token = createM2MTokenSecret(other);
    const { status, body } = await callProxy(create(), 'POST /verify', { body: { token } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: other, subject: ledger });
    expect(body).not.toHaveProperty('token');
  });

  it('answers each failed verification the same, without a trace id', async () => {
    const backend = create();
    const revoked = createM2MTokenSecret(own);
    await callProxy(backend, REVOKE, { body: reason });
    const answers = [];
    for (const token of ['mt_fake_unknown', 'nonsense', own, revoked]) {
      const { status, body } = await callProxy(backend, 'POST /verify', { body: { token } });
      answers.push(JSON.stringify([status, body]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^\[404,/);
    expect(answers[0]).not.toContain('trace');
  });

  it('manages machines', async () => {
    const backend = create();
    const call = (endpoint: string, body?: unknown) => callProxy(backend, endpoint, { body });
    const made = await call('POST /machines', { name: 'Mailer' });
    const id = String(made.body['id']);
    expect(made.body['secret_key']).toBe(await keyOf(backend, id));
    expect((await call('GET /machines?query=mail')).body).toMatchObject({ total_count: 1 });
    expect((await call(`GET /machines/${id}`)).body).toMatchObject({ id, name: 'Mailer' });
    const renamed = await call(`PATCH /machines/${id}`, { name: 'Post' });
    expect(renamed.body['name']).toBe('Post');
    const scope = await call(`POST /machines/${id}/scopes`, { to_machine_id: billing });
    expect(scope.body).toMatchObject({ from_machine_id: id, to_machine_id: billing });
    const removed = await call(`DELETE /machines/${id}/scopes/${billing}`);
    expect(removed.body['deleted']).toBe(true);
    const rotated = await call(`POST /machines/${id}/secret_key/rotate`, { previous_token_ttl: 0 });
    expect(rotated.body['secret']).toBe(await keyOf(backend, id));
    expect((await call(`DELETE /machines/${id}`)).body).toMatchObject({ id, deleted: true });
  });

  it('never shows a machine’s current key', async () => {
    const path = `GET /machines/${billing}/secret_key`;
    const { status, body } = await callProxy(create(), path);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toContain('ak_fake');
  });

  it('can be mounted at a path that ends in machines', async () => {
    const response = await create().fetchProxy(`/api/machines?subject=${billing}`);
    expect(await response.json()).toMatchObject({ total_count: 1 });
  });
});

describe('in the SDK’s shape, the proxy', () => {
  const sdk = () => create({ shape: 'sdk' });

  it('answers with the SDK’s token', async () => {
    const { body } = await callProxy(sdk(), CREATE, { body: wish });
    expect(Object.keys(body).toSorted()).toEqual([
      'claims',
      'createdAt',
      'expiration',
      'expired',
      'id',
      'revocationReason',
      'revoked',
      'scopes',
      'subject',
      'token',
      'updatedAt',
    ]);
    const revoked = await callProxy(sdk(), REVOKE, { body: reason });
    expect(revoked.body['revocationReason']).toBe('Leaked');
  });

  it('answers with the SDK’s machines, keys and scopes', async () => {
    const backend = sdk();
    const call = async (endpoint: string, body?: unknown) =>
      (await callProxy(backend, endpoint, { body })).body;
    expect(await call('GET /machines?query=bill')).toMatchObject({
      data: [{ id: billing, scopedMachines: [{ id: ledger, defaultTokenTtl: 3600 }] }],
      totalCount: 1,
    });
    const { id, secretKey } = await call('POST /machines', { name: 'Mailer' });
    expect(secretKey).toBe(await keyOf(backend, String(id)));
    expect(
      await call(`POST /machines/${ledger}/secret_key/rotate`, { previous_token_ttl: 0 }),
    ).toEqual({ secret: await keyOf(backend, ledger) });
    expect(await call(`POST /machines/${ledger}/scopes`, { to_machine_id: billing })).toEqual({
      fromMachineId: ledger,
      toMachineId: billing,
      createdAt: FAKE_NOW,
    });
    expect(await call(`DELETE /machines/${ledger}`)).toEqual({ id: ledger, deleted: true });
  });
});

describe('a failing write has the proxy’s own code', () => {
  it.each([
    ['create', 401, 'unauthenticated'],
    ['create', 402, 'quota_exceeded'],
    ['create', 403, 'forbidden'],
    ['create', 409, 'conflict'],
    ['create', 429, 'too_many_requests'],
    ['create', 502, 'outcome_unknown'],
    ['create', 504, 'outcome_unknown'],
    ['create', 400, 'bad_request'],
    ['revoke', 400, 'not_revocable'],
    ['revoke', 404, 'resource_not_found'],
  ] as const)('%s with %i: %s', async (action, status, code) => {
    const backend = create();
    backend.failNext({ status });
    const [endpoint, body] = action === 'create' ? [CREATE, wish] : [REVOKE, reason];
    expect(refusalOf(await callProxy(backend, endpoint, { body }))).toEqual([status, code]);
  });

  it('unless the failure brings one', async () => {
    const backend = create();
    backend.failNext({ status: 503, code: 'audit_failed' });
    const answer = await callProxy(backend, CREATE, { body: wish });
    expect(refusalOf(answer)).toEqual([503, 'audit_failed']);
  });

  it('and the list has the API’s', async () => {
    const backend = create();
    backend.failNext({ status: 401 });
    expect(refusalOf(await callProxy(backend, `GET ?subject=${billing}`))).toEqual([
      401,
      'authentication_invalid',
    ]);
  });
});

describe('the proxy refuses', () => {
  const cases: [what: string, endpoint: string, body: unknown][] = [
    ['a token id that is too short', `POST /mt_1/revoke?subject=${billing}`, reason],
    ['a machine id for a token', `POST /${billing}/revoke?subject=${billing}`, reason],
    ['a revoke without a subject', `POST /${own}/revoke`, reason],
    ['two subjects', `${REVOKE}&subject=${billing}`, reason],
    ['a subject that is no machine id', `POST ?subject=mch_1`, wish],
    ['another parameter', `${CREATE}&limit=5`, wish],
    ['a create without a subject', 'POST ', wish],
    ['a subject for verify', `POST /verify?subject=${billing}`, { token: 'x' }],
    ['no body', REVOKE, ''],
    ['no JSON', REVOKE, '{"revocation_reason":'],
    ['a revoke without a reason', REVOKE, {}],
    ['an unknown property', REVOKE, { ...reason, by: 'me' }],
    ['a number as the reason', REVOKE, { revocation_reason: 7 }],
    ['a reason of 501 characters', REVOKE, { revocation_reason: 'x'.repeat(501) }],
    ['a reason with a line break', REVOKE, { revocation_reason: 'a\nb' }],
    ['a create without a format', CREATE, { ...wish, token_format: undefined }],
    ['a create without an expiration', CREATE, { ...wish, seconds_until_expiration: undefined }],
    ['a create without claims', CREATE, { ...wish, claims: undefined }],
    ['half a second', CREATE, { ...wish, seconds_until_expiration: 0.5 }],
    ['too many seconds', CREATE, { ...wish, seconds_until_expiration: 315_360_001 }],
    ['a rest of the lifetime', CREATE, { ...wish, min_remaining_ttl_seconds: 1 }],
    ['a reserved claim of a JWT', CREATE, { ...wish, token_format: 'jwt', claims: { sub: 'x' } }],
    ['claims 21 deep', CREATE, { ...wish, claims: nest(21) }],
    ['a verify without a token', 'POST /verify', {}],
    ['a machine without a name', 'POST /machines', {}],
    ['half a surrogate pair', REVOKE, { revocation_reason: 'a\ud83d' }],
    ['a machine with an unknown property', 'POST /machines', { name: 'x', colour: 'blue' }],
    ['scopes in a change', `PATCH /machines/${billing}`, { scoped_machines: [] }],
    ['a machine id that is too short', 'PATCH /machines/mch_1', { name: 'x' }],
    ['parameters of a delete', `DELETE /machines/${billing}?force=1`, undefined],
  ];

  it.each(cases)('%s, as invalid_params', async (_, endpoint, body) => {
    expect(refusalOf(await callProxy(create(), endpoint, { body }))).toEqual([
      400,
      'invalid_params',
    ]);
  });

  it('a list as claims of a JWT, which only the API reads, as the API does', async () => {
    const body = { ...wish, token_format: 'jwt', claims: [1] };
    expect(refusalOf(await callProxy(create(), CREATE, { body }))).toEqual([400, 'bad_request']);
  });

  it('an unknown machine', async () => {
    const path = `POST ?subject=${unknown}`;
    expect((await callProxy(create(), path, { body: wish })).status).toBe(404);
  });

  it('a body that is not sent as JSON', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect((await callProxy(create(), REVOKE, { headers, body: reason })).status).toBe(415);
  });

  it('a body above 16 kB', async () => {
    const body = { ...wish, claims: '✓'.repeat(6000) };
    expect((await callProxy(create(), CREATE, { body })).status).toBe(413);
  });

  it.each(['cross-site', 'same-site', 'none'])('a write from “%s”', async (site) => {
    const headers = { 'sec-fetch-site': site };
    const answer = await callProxy(create(), REVOKE, { headers, body: reason });
    expect(refusalOf(answer)).toEqual([403, 'cross_site']);
  });

  it.each([
    ['create', CREATE, wish],
    ['revoke', REVOKE, reason],
    ['verify', 'POST /verify', { token: 'x' }],
    ['machines.list', 'GET /machines', undefined],
    ['machines.delete', `DELETE /machines/${billing}`, undefined],
  ])('%s, if it serves lists only', async (_, endpoint, body) => {
    const actions: FakeAction[] = ['list'];
    const backend = create({ actions });
    expect(refusalOf(await callProxy(backend, endpoint, { body }))).toEqual([
      405,
      'not_allowed_action',
    ]);
    expect((await callProxy(backend, `GET ?subject=${billing}`)).status).toBe(200);
    expect((await callApi(backend, `GET /machines/${billing}`)).status).toBe(200);
  });
});

it('accepts the longest reason, the deepest claims and the longest lifetime', async () => {
  const backend = create();
  const body = { ...wish, seconds_until_expiration: 315_360_000, claims: nest(20) };
  expect((await callProxy(backend, CREATE, { body })).status).toBe(201);
  const revocation_reason = '✓'.repeat(500);
  const revoked = await callProxy(backend, REVOKE, { body: { revocation_reason } });
  expect(revoked.body['revocation_reason']).toBe(revocation_reason);
});

function nest(depth: number): unknown {
  return depth === 0 ? 7 : { deeper: nest(depth - 1) };
}
