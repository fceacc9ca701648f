import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenSecret,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { callApi, keyOf, refusalOf } from './callFake.js';

const billing = createMachineId('billing');
const ledger = createMachineId('ledger');
const unknown = createMachineId('unknown');
const create = (options: Parameters<typeof createFakeBackend>[0] = {}) =>
  createFakeBackend({
    machines: [
      { id: billing, name: 'Billing', scopes: [ledger], tokens: [createM2MToken()] },
      { id: ledger, name: 'Ledger', defaultTokenTtl: 60 },
    ],
    now: FAKE_NOW,
    ...options,
  });

const alone = (id: string, name: string, default_token_ttl = 3600) => ({
  ...{ object: 'machine', id, name, instance_id: 'ins_fake', default_token_ttl },
  created_at: expect.any(Number) as number,
  updated_at: expect.any(Number) as number,
});

describe('a machine', () => {
  it('comes with the machines that it may call', async () => {
    const { status, body } = await callApi(create(), `GET /machines/${billing}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...alone(billing, 'Billing'),
      scoped_machines: [alone(ledger, 'Ledger', 60)],
    });
  });

  it('can be created, with its key, and is the newest', async () => {
    const backend = create();
    const { status, body } = await callApi(backend, 'POST /machines', {
      body: { name: 'Mailer', scoped_machines: [ledger], default_token_ttl: 5 },
    });
    const id = String(body['id']);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...alone(id, 'Mailer', 5),
      created_at: FAKE_NOW,
      updated_at: FAKE_NOW,
      scoped_machines: [alone(ledger, 'Ledger', 60)],
      secret_key: await keyOf(backend, id),
    });
    expect(id).toMatch(/^mch_\w{27}$/);
    const { body: page } = await callApi(backend, 'GET /machines?limit=1');
    expect(page).toMatchObject({ data: [{ id }], total_count: 3 });
    expect(JSON.stringify(page)).not.toContain('ak_');
    expect(backend.machines[0]).toEqual({ id, name: 'Mailer' });
  });

  it('can have the name of another one', async () => {
    const backend = create();
    const ids = [];
    for (let count = 0; count < 2; count++) {
      const { body } = await callApi(backend, 'POST /machines', { body: { name: 'Same' } });
      ids.push(body['id']);
    }
    expect(new Set(ids).size).toBe(2);
    const { body: page } = await callApi(backend, 'GET /machines?query=Same');
    expect((page['data'] as { id: string }[]).map(({ id }) => id)).toEqual(ids.toReversed());
  });

  it.each([
    [{ name: 'Renamed' }, alone(billing, 'Renamed')],
    [{ default_token_ttl: 1 }, alone(billing, 'Billing', 1)],
    [{}, alone(billing, 'Billing')],
    [{ colour: 'blue' }, alone(billing, 'Billing')],
  ])('can be changed by %j', async (body, expected) => {
    const backend = create();
    const changed = await callApi(backend, `PATCH /machines/${billing}`, { body });
    expect(changed).toMatchObject({ status: 200, body: { ...expected, updated_at: FAKE_NOW } });
    const { body: read } = await callApi(backend, `GET /machines/${billing}`);
    expect(read).toEqual(changed.body);
  });

  it('keeps its tokens when it is renamed', async () => {
    const backend = create();
    await callApi(backend, `PATCH /machines/${billing}`, { body: { name: 'B' } });
    const { body } = await callApi(backend, `GET /m2m_tokens?subject=${billing}`);
    expect(body['total_count']).toBe(1);
  });

  it('takes its tokens, its key and its scopes with it when it is deleted', async () => {
    const backend = create();
    const key = await keyOf(backend, ledger);
    const { status, body } = await callApi(backend, `DELETE /machines/${ledger}`);
    expect([status, body]).toEqual([200, { object: 'machine', id: ledger, deleted: true }]);
    expect((await callApi(backend, `GET /machines/${ledger}`)).status).toBe(404);
    expect((await callApi(backend, `GET /m2m_tokens?subject=${ledger}`)).status).toBe(404);
    expect((await callApi(backend, 'POST /m2m_tokens', { key, body: {} })).status).toBe(401);
    const { body: caller } = await callApi(backend, `GET /machines/${billing}`);
    expect(caller['scoped_machines']).toEqual([]);
    const made = await callApi(backend, 'POST /m2m_tokens', {
      key: await keyOf(backend, billing),
      body: {},
    });
    expect(made.body['scopes']).toEqual([]);
  });

  it.each([
    ['no body', undefined],
    ['no name', {}],
    ['an empty name', { name: '' }],
    ['a name of 256 characters', { name: 'x'.repeat(256) }],
    ['a number as a name', { name: 7 }],
    ['null as a name', { name: null }],
    ['no seconds', { name: 'x', default_token_ttl: 0 }],
    ['too many seconds', { name: 'x', default_token_ttl: 315_360_001 }],
    ['half a second', { name: 'x', default_token_ttl: 1.5 }],
    ['a text of scopes', { name: 'x', scoped_machines: ledger }],
    ['a number as a scope', { name: 'x', scoped_machines: [7] }],
    ['151 scopes', { name: 'x', scoped_machines: Array.from({ length: 151 }, () => ledger) }],
  ])('cannot be created with %s', async (_, body) => {
    const backend = create();
    const answer = await callApi(backend, 'POST /machines', { body });
    expect(refusalOf(answer)).toEqual([400, 'bad_request']);
    expect(backend.machines).toHaveLength(2);
  });

  it('can have a name of 255 characters', async () => {
    const body = { name: '✓'.repeat(255) };
    expect((await callApi(create(), 'POST /machines', { body })).status).toBe(200);
  });

  it('cannot be created with an unknown machine in its scopes', async () => {
    const body = { name: 'x', scoped_machines: [unknown] };
    expect(refusalOf(await callApi(create(), 'POST /machines', { body }))).toEqual([
      422,
      'unprocessable_entity',
    ]);
  });

  it.each([{ name: '' }, { default_token_ttl: 0 }, { default_token_ttl: '5' }, []])(
    'cannot be changed by %j',
    async (body) => {
      expect((await callApi(create(), `PATCH /machines/${billing}`, { body })).status).toBe(400);
    },
  );
});

describe('a machine’s key', () => {
  it('can be read, and acts for its machine', async () => {
    const backend = create();
    const { body } = await callApi(backend, `GET /machines/${billing}/secret_key`);
    expect(body).toEqual({
      object: 'machine_secret_key',
      secret: expect.stringMatching(/^ak_fake_[0-9a-f]+$/) as string,
    });
    const made = await callApi(backend, 'POST /m2m_tokens', {
      key: String(body['secret']),
      body: {},
    });
    expect(made.body['subject']).toBe(billing);
  });

  it('is the given one, if one is given', async () => {
    const machines = [{ id: billing, name: 'Billing', secretKey: 'ak_fake_given' }];
    expect(await keyOf(createFakeBackend({ machines }), billing)).toBe('ak_fake_given');
  });

  it('works on for the given seconds after its rotation', async () => {
    let now = FAKE_NOW;
    const backend = create({ now: () => now });
    const old = await keyOf(backend, billing);
    const { status, body } = await callApi(backend, `POST /machines/${billing}/secret_key/rotate`, {
      body: { previous_token_ttl: 60 },
    });
    const fresh = String(body['secret']);
    expect([status, body['object']]).toEqual([200, 'machine_secret_key']);
    expect(fresh).not.toBe(old);
    expect(await keyOf(backend, billing)).toBe(fresh);
    const statusWith = async (key: string) =>
      (await callApi(backend, `GET /m2m_tokens?subject=${billing}`, { key })).status;
    now = FAKE_NOW + 59_999;
    expect([await statusWith(old), await statusWith(fresh)]).toEqual([200, 200]);
    now = FAKE_NOW + 60_000;
    expect([await statusWith(old), await statusWith(fresh)]).toEqual([401, 200]);
  });

  it('stops at once if the seconds are 0, and its tokens stay', async () => {
    const backend = create();
    const old = await keyOf(backend, billing);
    await callApi(backend, `POST /machines/${billing}/secret_key/rotate`, {
      body: { previous_token_ttl: 0 },
    });
    expect((await callApi(backend, 'POST /m2m_tokens', { key: old, body: {} })).status).toBe(401);
    const token = createM2MTokenSecret(createM2MToken().id);
    const verified = await callApi(backend, 'POST /m2m_tokens/verify', { body: { token } });
    expect(verified.status).toBe(200);
  });

  it.each([
    undefined,
    {},
    { previous_token_ttl: -1 },
    { previous_token_ttl: 28_801 },
    { previous_token_ttl: null },
  ])('is not rotated by %j', async (body) => {
    const backend = create();
    const old = await keyOf(backend, billing);
    const path = `POST /machines/${billing}/secret_key/rotate`;
    expect((await callApi(backend, path, { body })).status).toBe(400);
    expect(await keyOf(backend, billing)).toBe(old);
  });
});

describe('a scope', () => {
  const scopesOf = async (backend: ReturnType<typeof create>, machine: string) => {
    const { body } = await callApi(backend, `GET /machines/${machine}`);
    return (body['scoped_machines'] as { id: string }[]).map(({ id }) => id);
  };
  const add = (backend: ReturnType<typeof create>, to: unknown, from = ledger) =>
    callApi(backend, `POST /machines/${from}/scopes`, { body: { to_machine_id: to } });

  it('goes one way', async () => {
    const backend = create();
    const { status, body } = await add(backend, billing);
    expect([status, body]).toEqual([
      200,
      {
        object: 'machine_scope',
        from_machine_id: ledger,
        to_machine_id: billing,
        created_at: FAKE_NOW,
      },
    ]);
    expect(await scopesOf(backend, ledger)).toEqual([billing]);
    expect(await scopesOf(backend, billing)).toEqual([ledger]);
  });

  it('can be removed', async () => {
    const backend = create();
    const path = `DELETE /machines/${billing}/scopes/${ledger}`;
    const { status, body } = await callApi(backend, path);
    expect([status, body]).toEqual([
      200,
      {
        object: 'machine_scope',
        from_machine_id: billing,
        to_machine_id: ledger,
        deleted: true,
      },
    ]);
    expect(await scopesOf(backend, billing)).toEqual([]);
    expect((await callApi(backend, path)).status).toBe(404);
  });

  it('exists once', async () => {
    expect(refusalOf(await add(create(), ledger, billing))).toEqual([409, 'conflict']);
  });

  it('is refused for an unknown machine, and without one', async () => {
    expect((await add(create(), unknown)).status).toBe(404);
    expect((await add(create(), undefined)).status).toBe(400);
    expect((await add(create(), 7)).status).toBe(400);
  });

  it('is refused after 150', async () => {
    const others = Array.from({ length: 151 }, (_, index) => createMachineId(`other ${index}`));
    const [last = '', ...scopes] = others;
    const machines = [
      { id: billing, name: 'Billing', scopes },
      ...others.map((id) => ({ id, name: id })),
    ];
    const answer = await add(createFakeBackend({ machines }), last, billing);
    expect(answer.status).toBe(422);
  });

  it('of a given machine must be a given machine', () => {
    const machines = [{ id: billing, name: 'Billing', scopes: [unknown] }];
    expect(() => createFakeBackend({ machines })).toThrow('not the id of a given machine');
  });
});

describe('every call about one machine', () => {
  const calls = (id: string) => [
    { endpoint: `GET /machines/${id}` },
    { endpoint: `PATCH /machines/${id}`, body: {} },
    { endpoint: `DELETE /machines/${id}` },
    { endpoint: `GET /machines/${id}/secret_key` },
    { endpoint: `POST /machines/${id}/secret_key/rotate`, body: { previous_token_ttl: 0 } },
    { endpoint: `POST /machines/${id}/scopes`, body: { to_machine_id: billing } },
    { endpoint: `DELETE /machines/${id}/scopes/${billing}` },
  ];

  it.each([...calls(unknown), ...calls('mch_short')])(
    'answers 404 for an unknown one: $endpoint',
    async ({ endpoint, body }) => {
      expect((await callApi(create(), endpoint, { body })).status).toBe(404);
    },
  );

  it.each([...calls(ledger), { endpoint: 'POST /machines', body: { name: 'x' } }])(
    'needs the Secret Key: $endpoint',
    async ({ endpoint, body }) => {
      const backend = create();
      const key = await keyOf(backend, ledger);
      expect(refusalOf(await callApi(backend, endpoint, { key, body }))).toEqual([
        403,
        'authorization_invalid',
      ]);
      const refused = await callApi(backend, endpoint, { key: 'no', body });
      expect(refused.status).toBe(401);
    },
  );
});
