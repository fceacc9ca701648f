import {
  createFakeBackend,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  type FakeFailure,
} from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { callApi, callProxy, keyOf, refusalOf } from './callFake.js';
import { askApi } from './listBody.js';

const a = createMachineId('a');
const b = createMachineId('b');
const create = () =>
  createFakeBackend({ tokens: [a, b].flatMap((subject) => createM2MTokens(5, { subject })) });
const ask = (backend: ReturnType<typeof create>, subject = a) =>
  askApi(backend, `/m2m_tokens?subject=${subject}`);

describe('a failing status', () => {
  it.each([
    [400, 'bad_request'],
    [401, 'authentication_invalid'],
    [403, 'authorization_invalid'],
    [404, 'resource_not_found'],
    [418, 'bad_request'],
    [429, 'too_many_requests'],
    [500, 'internal_error'],
    [503, 'internal_error'],
  ])('%i has the API’s error shape, with the code %s', async (status, code) => {
    const backend = create();
    backend.failNext({ status });
    const response = await ask(backend);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe(null);
    expect(await response.json()).toMatchObject({
      errors: [{ code }],
      clerk_trace_id: 'fake-trace-1',
    });
  });

  it.each([
    [7, '7'],
    [0, '0'],
    ['Mon, 23 Nov 2026 12:00:00 GMT', 'Mon, 23 Nov 2026 12:00:00 GMT'],
  ])('can set Retry-After: %s', async (retryAfter, header) => {
    const backend = create();
    backend.failNext({ status: 429, retryAfter });
    expect((await ask(backend)).headers.get('retry-after')).toBe(header);
  });

  it('can have its own code and message', async () => {
    const backend = create();
    backend.failNext({ status: 422, code: 'odd', message: 'Very odd.' });
    expect(await (await ask(backend)).json()).toMatchObject({
      errors: [{ code: 'odd', message: 'Very odd.', long_message: 'Very odd.' }],
    });
  });

  it.each([200, 301, 399, 600, 450.5, Number.NaN])('cannot be %d', (status) => {
    expect(() => create().failNext({ status })).toThrow('use 400 to 599');
  });
});

describe('a failure of another kind', () => {
  const failWith = (failure: FakeFailure) => {
    const backend = create();
    backend.failNext(failure);
    return ask(backend);
  };

  it('can be a network error', async () => {
    await expect(failWith('network_error')).rejects.toThrow(TypeError);
  });

  it('can be a login page in place of the answer', async () => {
    const response = await failWith('garbage');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(await response.text()).toContain('Sign in');
  });

  it('can be JSON that breaks off', async () => {
    const response = await failWith('truncated');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json',
    ]);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it.each([[{ hello: 'world' }], [[]], [null], [7]])('can be the JSON %j', async (body) => {
    const response = await failWith({ body });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(body);
  });

  it('can be no answer until the caller gives up', async () => {
    const backend = create();
    backend.failNext('never');
    const controller = new AbortController();
    const answer = backend.fetchProxy(`/api?subject=${a}`, { signal: controller.signal });
    controller.abort(new Error('gave up'));
    await expect(answer).rejects.toThrow('gave up');
  });
});

describe('a failure happens', () => {
  const statuses = async (backend: ReturnType<typeof create>, subjects: string[]) => {
    const found: number[] = [];
    for (const subject of subjects) found.push((await ask(backend, subject)).status);
    return found;
  };

  it('once by default', async () => {
    const backend = create();
    backend.failNext({ status: 500 });
    expect(await statuses(backend, [a, a])).toEqual([500, 200]);
  });

  it('as often as times says', async () => {
    const backend = create();
    backend.failNext({ status: 500 }, { times: 2 });
    expect(await statuses(backend, [a, b, a])).toEqual([500, 500, 200]);
  });

  it('never, if times is 0', async () => {
    const backend = create();
    backend.failNext({ status: 500 }, { times: 0 });
    expect(await statuses(backend, [a])).toEqual([200]);
  });

  it('for one machine only', async () => {
    const backend = create();
    backend.failNext({ status: 500 }, { subject: b });
    expect(await statuses(backend, [a, b, b])).toEqual([200, 500, 200]);
  });

  it('always, until it is removed', async () => {
    const backend = create();
    const takeBack = backend.failNext({ status: 503 }, { times: Infinity, subject: a });
    expect(await statuses(backend, [a, a, b, a])).toEqual([503, 503, 200, 503]);
    takeBack();
    expect(await statuses(backend, [a])).toEqual([200]);
  });

  it('after the earlier ones, in the order of the calls', async () => {
    const backend = create();
    backend.failNext({ status: 429 });
    backend.failNext({ status: 503 });
    expect(await statuses(backend, [a, a, a])).toEqual([429, 503, 200]);
  });

  it('until its own function removes it, and no other', async () => {
    const backend = create();
    const takeBack = backend.failNext({ status: 500 });
    backend.failNext({ status: 503 });
    takeBack();
    takeBack();
    expect(await statuses(backend, [a, a])).toEqual([503, 200]);
  });

  it('for one call only', async () => {
    const backend = create();
    backend.failNext({ status: 409 }, { action: 'machines.list' });
    expect(await statuses(backend, [a])).toEqual([200]);
    expect((await askApi(backend, '/machines')).status).toBe(409);
    expect((await askApi(backend, '/machines')).status).toBe(200);
  });
});

describe('a failing write', () => {
  const create409 = { code: 'conflict', message: 'Try again.' };
  const wish = { token_format: 'opaque', seconds_until_expiration: 5, claims: null };
  const countOf = async (backend: ReturnType<typeof create>) =>
    (await callProxy(backend, `GET ?subject=${a}&revoked=true&expired=true`)).body['total_count'];

  it.each([
    ['create', `POST ?subject=${a}`, wish],
    ['revoke', `POST /${createM2MTokenId('x')}/revoke?subject=${a}`, { revocation_reason: null }],
    ['verify', 'POST /verify', { token: 'x' }],
    ['machines.get', `GET /machines/${a}`, undefined],
    ['machines.rotateKey', `POST /machines/${a}/secret_key/rotate`, { previous_token_ttl: 0 }],
    ['machines.addScope', `POST /machines/${a}/scopes`, { to_machine_id: b }],
    ['machines.removeScope', `DELETE /machines/${a}/scopes/${b}`, undefined],
  ] as const)('can be %s, at the proxy', async (action, endpoint, body) => {
    const backend = create();
    backend.failNext({ status: 409, ...create409 }, { action });
    expect(await statusesOf(backend, [`GET ?subject=${a}`])).toEqual([200]);
    expect(refusalOf(await callProxy(backend, endpoint, { body }))).toEqual([409, 'conflict']);
  });

  it('can be one of a machine’s key, which the call does not name', async () => {
    const backend = create();
    backend.failNext({ status: 409 }, { subject: b, action: 'create' });
    const post = async (machine: string) =>
      (await callApi(backend, 'POST /m2m_tokens', { key: await keyOf(backend, machine), body: {} }))
        .status;
    expect([await post(a), await post(b), await post(b)]).toEqual([201, 409, 201]);
  });

  it('can be one about a machine in the path', async () => {
    const backend = create();
    backend.failNext({ status: 500 }, { subject: b });
    expect(await statusesOf(backend, [`GET /machines/${a}`, `GET /machines/${b}`])).toEqual([
      200, 500,
    ]);
  });

  it.each([
    ['network_error', 5],
    ['lost', 6],
  ] as const)('“%s” leaves %i tokens', async (failure, count) => {
    const backend = create();
    backend.failNext(failure, { action: 'create' });
    await expect(callProxy(backend, `POST ?subject=${a}`, { body: wish })).rejects.toThrow(
      TypeError,
    );
    expect(await countOf(backend)).toBe(count);
  });

  it('does nothing when it fails', async () => {
    const backend = create();
    backend.failNext({ status: 500 });
    await callProxy(backend, `POST ?subject=${a}`, { body: wish });
    expect(await countOf(backend)).toBe(5);
  });

  it('does nothing when the caller leaves before the answer', async () => {
    const backend = createFakeBackend({
      tokens: createM2MTokens(5, { subject: a }),
      latency: 1_000_000,
    });
    const controller = new AbortController();
    const answer = backend.fetchProxy(`/api?subject=${a}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wish),
      signal: controller.signal,
    });
    controller.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
  });

  async function statusesOf(backend: ReturnType<typeof create>, endpoints: string[]) {
    const found: number[] = [];
    for (const endpoint of endpoints) found.push((await callProxy(backend, endpoint)).status);
    return found;
  }
});
