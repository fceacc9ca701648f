import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { SITE } from '../callHandler.js';
import { json, SECRET_KEY } from '../upstream.js';
import { SAME_ORIGIN } from '../writes/callWrite.js';
import {
  ALL,
  BILLING,
  CALLS,
  createManaged,
  isRead,
  LEDGER,
  MACHINE_ACTIONS,
  NEW_ACTIONS,
  TOKEN,
} from './callMachines.js';

const KEY = ['ak', 'fake', 'aKeyThatIsShownOnce'].join('_');
const named = (id: string, name: string) => ({ id, name });
const machine = (id: string, name: string, more: object = {}) => ({
  ...{ object: 'machine', ...named(id, name), instance_id: 'ins_fake' },
  ...{ default_token_ttl: 3600, created_at: expect.any(Number), updated_at: expect.any(Number) },
  ...{ scoped_machines: [], ...more },
});
const billing = machine(BILLING, 'Billing', { scoped_machines: [named(LEDGER, 'Ledger')] });

describe('each call about machines', () => {
  it('lists', async () => {
    const { call, asked } = createManaged();
    const { status, answer, response } = await call('machines.list');
    expect([status, answer]).toEqual([
      200,
      { data: expect.arrayContaining([billing, machine(LEDGER, 'Ledger')]), total_count: 2 },
    ]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(asked).toEqual([
      { action: 'machines.list', query: '', limit: 10, offset: 0, orderBy: '-created_at' },
    ]);
  });

  it.each([
    ['', 'limit=10&offset=0&order_by=-created_at'],
    ['?query=', 'limit=10&offset=0&order_by=-created_at'],
    ['?query=a%20%26+b', 'query=a+%26+b&limit=10&offset=0&order_by=-created_at'],
    ['?limit=500&offset=7', 'limit=500&offset=7&order_by=-created_at'],
    ['?order_by=name', 'limit=10&offset=0&order_by=%2Bname'],
    ['?order_by=%2Bname', 'limit=10&offset=0&order_by=%2Bname'],
    // An unescaped plus sign is a space.
    ['?order_by=+name', 'limit=10&offset=0&order_by=%2Bname'],
    ['?order_by=+created_at', 'limit=10&offset=0&order_by=%2Bcreated_at'],
    ['?order_by=-name', 'limit=10&offset=0&order_by=-name'],
    [`?query=${BILLING}`, `query=${BILLING}&limit=10&offset=0&order_by=-created_at`],
  ])('lists as the query %s says', async (query, expected) => {
    const { call, sent, faults } = createManaged();
    const { status } = await call('machines.list', { path: `/machines${query}` });
    expect([status, new URL(sent[0]?.url ?? '').search, faults]).toEqual([
      ...[200, `?${expected}`, []],
    ]);
  });

  it('gets', async () => {
    const { call, asked } = createManaged();
    expect(await call('machines.get')).toMatchObject({ status: 200, answer: billing });
    expect(asked).toEqual([{ action: 'machines.get', machineId: BILLING }]);
  });

  it('creates, with the key of the machine', async () => {
    const { call, asked, sent, events } = createManaged();
    const body = { name: '  Mailer ', scoped_machines: [LEDGER], default_token_ttl: 60 };
    const { status, answer, response } = await call('machines.create', { body });
    const id = String(answer['id']);
    const more = { scoped_machines: [named(LEDGER, 'Ledger')], default_token_ttl: 60 };
    expect([status, answer]).toEqual([
      200,
      { ...machine(id, 'Mailer', more), secret_key: expect.stringMatching(/^ak_fake_/) },
    ]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const context = { name: 'Mailer', scopedMachines: [LEDGER], defaultTokenTtl: 60 };
    expect(asked).toEqual([{ action: 'machines.create', ...context }]);
    expect(await sent[0]?.json()).toEqual({ ...body, name: 'Mailer' });
    expect(events).toMatchObject([
      { phase: 'attempt', subject: null, tokenId: null, call: asked[0] },
      { phase: 'done', subject: id, tokenId: null, outcome: 'ok', status: 200 },
    ]);
    expect(JSON.stringify(events)).not.toContain(String(answer['secret_key']));
  });

  it.each([{ name: 'Mailer' }, { name: 'Mailer', scoped_machines: [] }])(
    'creates with %j, and Clerk’s defaults',
    async (body) => {
      const { call, sent, asked } = createManaged();
      expect((await call('machines.create', { body })).status).toBe(200);
      expect(await sent[0]?.json()).toEqual(body);
      expect(asked[0]).not.toHaveProperty('defaultTokenTtl');
    },
  );

  it.each([
    [{ name: 'Bills' }, { name: 'Bills' }],
    [{ default_token_ttl: 1 }, { defaultTokenTtl: 1 }],
    [
      { name: 'Ü\u{1F511}', default_token_ttl: 315_360_000 },
      { name: 'Ü\u{1F511}', defaultTokenTtl: 315_360_000 },
    ],
  ])('updates with %j', async (body, fields) => {
    const { call, sent, asked, events } = createManaged();
    const { status, answer } = await call('machines.update', { body });
    expect([status, answer]).toEqual([200, { ...billing, ...body }]);
    expect([sent[0]?.method, await sent[0]?.json()]).toEqual(['PATCH', body]);
    expect(asked).toEqual([{ action: 'machines.update', machineId: BILLING, ...fields }]);
    expect(events[1]).toMatchObject({ subject: BILLING, call: asked[0], outcome: 'ok' });
  });

  it('deletes', async () => {
    const { call, asked, sent, backend } = createManaged();
    const { status, answer } = await call('machines.delete');
    expect([status, answer]).toEqual([200, { object: 'machine', id: LEDGER, deleted: true }]);
    expect([sent[0]?.method, await sent[0]?.text()]).toEqual(['DELETE', '']);
    expect(asked).toEqual([{ action: 'machines.delete', machineId: LEDGER }]);
    expect(backend.machines.map(({ id }) => id)).toEqual([BILLING]);
  });

  it('rotates a key, and answers with the new one', async () => {
    const { call, asked, events, response } = await createAndRotate();
    expect(call).toEqual({
      object: 'machine_secret_key',
      secret: expect.stringMatching(/^ak_fake_/),
    });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(asked).toEqual([
      { action: 'machines.rotateKey', machineId: BILLING, previousTokenTtl: 28_800 },
    ]);
    expect(JSON.stringify(events)).not.toContain(String(call['secret']));
    expect(events[0]).toMatchObject({ call: { previousTokenTtl: 28_800 } });
  });

  it('adds and removes a scope, one way', async () => {
    const { call, asked } = createManaged();
    const added = await call('machines.addScope');
    const scope = { object: 'machine_scope', from_machine_id: LEDGER, to_machine_id: BILLING };
    expect([added.status, added.answer]).toEqual([200, { ...scope, created_at: FAKE_NOW }]);
    const removed = await call('machines.removeScope');
    expect([removed.status, removed.answer]).toEqual([
      200,
      {
        object: 'machine_scope',
        ...{ from_machine_id: BILLING, to_machine_id: LEDGER, deleted: true },
      },
    ]);
    expect(asked).toEqual([
      { action: 'machines.addScope', machineId: LEDGER, toMachineId: BILLING },
      { action: 'machines.removeScope', machineId: BILLING, toMachineId: LEDGER },
    ]);
  });

  it.each(NEW_ACTIONS)(
    'makes a request that the API accepts, with the Secret Key: %s',
    async (action) => {
      const { call, faults, sent } = createManaged();
      expect((await call(action)).status).toBe(200);
      expect([faults, sent.length]).toEqual([[], 1]);
      expect(sent[0]?.headers.get('authorization')).toBe(`Bearer ${SECRET_KEY}`);
    },
  );

  it.each(NEW_ACTIONS)('has records unless it reads: %s', async (action) => {
    const { call, events } = createManaged();
    await call(action);
    expect(events.map(({ phase, action: its }) => `${phase} ${its}`)).toEqual(
      isRead(action) ? [] : [`attempt ${action}`, `done ${action}`],
    );
  });

  it('answers HEAD as GET, without a body', async () => {
    for (const action of ['machines.list', 'machines.get'] as const) {
      const { call, asked } = createManaged();
      const { status, text, response } = await call(action, { method: 'HEAD' });
      expect([status, text, asked.length]).toEqual([200, '', 1]);
      expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
    }
  });

  async function createAndRotate() {
    const managed = createManaged();
    const body = { previous_token_ttl: 28_800 };
    const { answer, response } = await managed.call('machines.rotateKey', { body });
    return { ...managed, call: answer, response };
  }
});

describe('an answer of Clerk', () => {
  const own = { object: 'machine', id: BILLING, name: 'Billing', created_at: 1, updated_at: 2 };
  const wire = { ...own, default_token_ttl: 5, instance_id: 'ins_x', scoped_machines: [] };

  it.each(MACHINE_ACTIONS)('has only known fields: %s', async (action) => {
    const [, path] = CALLS[action];
    const answers: Partial<Record<string, object>> = {
      'machines.list': { data: [wire], total_count: 1 },
      'machines.create': { ...wire, secret_key: KEY },
      'machines.rotateKey': { secret: KEY },
      'machines.delete': { id: LEDGER, deleted: true },
      'machines.addScope': { from_machine_id: LEDGER, to_machine_id: BILLING, created_at: 1 },
      'machines.removeScope': { from_machine_id: BILLING, to_machine_id: LEDGER, deleted: true },
    };
    const usual = answers[action] ?? wire;
    const more = { internal: 'x', token: KEY, key: KEY, data2: [KEY] };
    const spread = (value: object): object =>
      'data' in value ? { ...value, ...more, data: [{ ...wire, ...more }] } : { ...value, ...more };
    const { call } = createManaged({ answer: () => json(200, spread(usual)) });
    const { status, text } = await call(action, { path });
    expect(status).toBe(200);
    const isSecret = action === 'machines.create' || action === 'machines.rotateKey';
    expect(text.split(KEY)).toHaveLength(isSecret ? 2 : 1);
    expect(text).not.toMatch(/internal|data2/);
  });

  it('never has the Secret Key, even if a name contains it', async () => {
    const odd = { ...wire, name: `My ${SECRET_KEY}`, scoped_machines: [named(LEDGER, SECRET_KEY)] };
    const list = createManaged({ answer: () => json(200, { data: [odd], total_count: 1 }) });
    const { answer } = await list.call('machines.list');
    expect(answer['data']).toMatchObject([
      { name: 'My [redacted]', scoped_machines: [named(LEDGER, '[redacted]')] },
    ]);
    const get = createManaged({ answer: () => json(200, odd) });
    expect((await get.call('machines.get')).text).not.toContain(SECRET_KEY);
  });

  it('has a null for each row that cannot be read', async () => {
    const rows = [wire, { id: BILLING }, null];
    const { call } = createManaged({ answer: () => json(200, { data: rows, total_count: 9 }) });
    const { status, answer } = await call('machines.list');
    expect([status, answer]).toEqual([
      200,
      { data: [expect.objectContaining({ id: BILLING }), null, null], total_count: 9 },
    ]);
  });

  it.each<[string, string, unknown]>([
    ['a page', 'machines.list', wire],
    ['11 rows', 'machines.list', { data: Array(11).fill(wire), total_count: 11 }],
    ['no total', 'machines.list', { data: [wire] }],
    ['no rows that are promised', 'machines.list', { data: [], total_count: 3 }],
    ['another machine', 'machines.get', { ...wire, id: LEDGER }],
    ['no machine', 'machines.get', {}],
    ['a text', 'machines.get', 'x'],
  ])('that is not %s is refused: %s', async (_, action, body) => {
    const { call, errors } = createManaged({ answer: () => json(200, body) });
    const { status, code } = await call(action as 'machines.get');
    expect([status, code, errors[0]?.code]).toEqual([
      ...[502, 'upstream_invalid_response', 'upstream_invalid_response'],
    ]);
  });

  it.each<[string, string, unknown]>([
    ['another machine', 'machines.update', { ...wire, id: LEDGER }],
    ['no key', 'machines.create', wire],
    ['a key of two lines', 'machines.create', { ...wire, secret_key: 'a\nb' }],
    ['a key that is not a text', 'machines.create', { ...wire, secret_key: {} }],
    ['a key without a machine', 'machines.create', { secret_key: KEY }],
    ['no new key', 'machines.rotateKey', { object: 'machine_secret_key' }],
    ['an empty new key', 'machines.rotateKey', { secret: '' }],
    ['another deleted machine', 'machines.delete', { id: BILLING, deleted: true }],
    ['nothing that is deleted', 'machines.delete', { id: LEDGER, deleted: false }],
    ['another scope', 'machines.addScope', { from_machine_id: BILLING, to_machine_id: LEDGER }],
    ['half a scope', 'machines.addScope', { from_machine_id: LEDGER, created_at: 1 }],
    ['a scope that stays', 'machines.removeScope', { from_machine_id: BILLING }],
    [
      'another removed scope',
      'machines.removeScope',
      { from_machine_id: LEDGER, to_machine_id: BILLING, deleted: true },
    ],
    [
      'half a removed scope',
      'machines.removeScope',
      { from_machine_id: LEDGER, to_machine_id: null, deleted: true },
    ],
  ])('to a write that is %s has an unknown outcome: %s', async (_, action, body) => {
    const { call, events, sent } = createManaged({ answer: () => json(200, body) });
    const { status, code, text } = await call(action as 'machines.update');
    expect([status, code, sent.length]).toEqual([502, 'outcome_unknown', 1]);
    expect(events[1]).toMatchObject({ outcome: 'outcome_unknown', status: 502 });
    expect(text).not.toContain(KEY);
  });
});

describe('the machine’s key in memory', () => {
  const REVOKE = {
    ...{ method: 'POST', path: `/${TOKEN}/revoke?subject=${BILLING}` },
    body: { revocation_reason: null },
  };
  const isKeyCall = ({ url }: Request) => url.endsWith('/secret_key');

  it.each(['machines.rotateKey', 'machines.delete'] as const)(
    'is forgotten after %s, also when the outcome is unknown',
    async (action) => {
      const [, path] = CALLS[action];
      for (const isLost of [false, true]) {
        let isBroken = false;
        const { call, send, sent } = createManaged({
          answer: () => {
            if (isBroken) throw new TypeError('no');
          },
        });
        await send(REVOKE);
        await send(REVOKE);
        expect(sent.filter(isKeyCall)).toHaveLength(1);
        isBroken = isLost;
        await call(action, { path: path.replace(LEDGER, BILLING) });
        isBroken = false;
        await send(REVOKE);
        expect(sent.filter(isKeyCall)).toHaveLength(2);
      }
    },
  );

  it('stays when the key of another machine is rotated', async () => {
    const { call, send, sent } = createManaged();
    await send(REVOKE);
    const path = `/machines/${LEDGER}/secret_key/rotate`;
    expect((await call('machines.rotateKey', { path })).status).toBe(200);
    await send(REVOKE);
    expect(sent.filter(isKeyCall)).toHaveLength(1);
  });

  it('is not used for these calls', async () => {
    const { call, send, sent } = createManaged();
    await send(REVOKE);
    for (const action of NEW_ACTIONS) await call(action);
    const others = sent.filter(({ url }) => !url.includes('/revoke'));
    expect(new Set(others.map(({ headers }) => headers.get('authorization')))).toEqual(
      new Set([`Bearer ${SECRET_KEY}`]),
    );
  });
});

describe('the Secret Key', () => {
  it('is requested for the machine of the call, or for null', async () => {
    const asked: unknown[] = [];
    const { call } = createManaged({
      secretKey: ({ subject }) => {
        asked.push(subject);
        return SECRET_KEY;
      },
    });
    for (const action of NEW_ACTIONS) await call(action);
    expect(asked).toEqual([null, null, BILLING, null, BILLING, LEDGER, BILLING, LEDGER, BILLING]);
  });

  it.each(NEW_ACTIONS)('is requested again after a 401 for a read only: %s', async (action) => {
    const keys = ['fake-old-key', SECRET_KEY];
    const { call, sent } = createManaged({ secretKey: () => keys.shift() });
    const { code } = await call(action);
    const isRepeated = isRead(action) || action === 'verify';
    expect([code, sent.length]).toEqual(isRepeated ? [undefined, 2] : ['upstream_unauthorized', 1]);
  });
});

describe('a handler without these actions', () => {
  it.each(NEW_ACTIONS)('answers 405: %s', async (action) => {
    for (const actions of [undefined, ['list'], ALL.filter((one) => one !== action)] as const) {
      const authorize = vi.fn(() => true);
      const { call, sent } = createManaged({ actions, authorize });
      expect(await call(action)).toMatchObject({ status: 405, code: 'not_allowed_action' });
      expect([authorize.mock.calls, sent]).toEqual([[], []]);
    }
  });
});

describe('paths and methods', () => {
  const LISTED = 'https://other.example.test';
  const ask = async (path: string, actions: (typeof ALL)[number][] = [...ALL]) => {
    const { send } = createManaged({ actions, allowedOrigins: [LISTED] });
    const headers = { ...SAME_ORIGIN, origin: LISTED };
    const put = await send({ method: 'PUT', path, headers });
    const preflight = await send({ method: 'OPTIONS', path, headers });
    return [
      ...[put.status, put.response.headers.get('allow')],
      preflight.response.headers.get('access-control-allow-methods'),
    ];
  };

  it.each([
    ['', 'GET, HEAD, POST'],
    ['/verify', 'POST'],
    ['/verify/', 'POST'],
    ['/machines', 'GET, HEAD, POST'],
    ['/machines/', 'GET, HEAD, POST'],
    [`/machines/${BILLING}`, 'GET, HEAD, PATCH, DELETE'],
    [`/machines/${BILLING}/secret_key/rotate`, 'POST'],
    [`/machines/${BILLING}/scopes`, 'POST'],
    [`/machines/${BILLING}/scopes/${LEDGER}`, 'DELETE'],
    [`/${TOKEN}/revoke`, 'POST'],
    // Words of routes where an id belongs.
    ['/machines/revoke', 'GET, HEAD, PATCH, DELETE'],
    ['/machines/machines', 'GET, HEAD, PATCH, DELETE'],
    ['/machines/verify', 'GET, HEAD, PATCH, DELETE'],
    ['/verify/revoke', 'POST'],
  ])('%s serves %s', async (path, methods) => {
    expect(await ask(path)).toEqual([405, `${methods}, OPTIONS`, methods]);
  });

  it('include only the actions that are on', async () => {
    expect(await ask('/machines', ['machines.list'])).toEqual([
      ...[405, 'GET, HEAD, OPTIONS', 'GET, HEAD'],
    ]);
    expect(await ask(`/machines/${BILLING}`, ['machines.delete'])).toEqual([
      ...[405, 'DELETE, OPTIONS', 'DELETE'],
    ]);
    expect(await ask(`/machines/${BILLING}`, ['list'])).toEqual([404, null, null]);
  });

  it.each([
    ['POST', '/machines/revoke', 405, 'method_not_allowed'],
    ['GET', '/machines/revoke', 400, 'invalid_params'],
    ['GET', '/machines/verify', 400, 'invalid_params'],
    ['DELETE', '/machines/scopes', 400, 'invalid_params'],
    ['POST', `/verify/revoke?subject=${BILLING}`, 400, 'invalid_params'],
    ['POST', `/machines/${BILLING}/revoke`, 404, 'not_found'],
    ['GET', `/machines/${BILLING}/secret_key`, 404, 'not_found'],
    ['POST', `/machines/${BILLING}/secret_key`, 404, 'not_found'],
    ['GET', `/machines/${BILLING}/scopes/${LEDGER}/x`, 404, 'not_found'],
    ['GET', `/Machines`, 404, 'not_found'],
    ['GET', `/machines%2f${BILLING}`, 404, 'not_found'],
    ['GET', `/machines/${BILLING}%2fscopes`, 404, 'not_found'],
    ['GET', `/machines//`, 404, 'not_found'],
    ['GET', `/machines/mch_0`, 400, 'invalid_params'],
    ['GET', `/machines/${BILLING}0`, 400, 'invalid_params'],
    ['GET', `/machines/${BILLING}%00`, 400, 'invalid_params'],
    ['DELETE', `/machines/${BILLING}/scopes/x`, 400, 'invalid_params'],
    ['DELETE', `/machines/x/scopes/${LEDGER}`, 400, 'invalid_params'],
    ['GET', `/machines/${TOKEN}`, 400, 'invalid_params'],
  ])('%s %s answers %d', async (method, path, status, code) => {
    const { send, asked, sent } = createManaged();
    const body = method === 'POST' ? { revocation_reason: null } : undefined;
    expect(await send({ method, path, body })).toMatchObject({ status, code });
    expect([asked, sent]).toEqual([[], []]);
  });

  it('do not clash with a base path of the same words', async () => {
    const { createM2MTokensHandler } = await import('react-m2m-tokens/server');
    const { handler: whole } = createManaged();
    expect(whole).toBeTypeOf('function');
    for (const basePath of ['/machines', '/', '/:machineId', '/verify/:tokenId']) {
      const contexts: object[] = [];
      const handler = createM2MTokensHandler({
        ...{ basePath, actions: ALL, secretKey: SECRET_KEY },
        authorize: (_, context) => {
          contexts.push(context);
          return false;
        },
      });
      const base = basePath.replace(/:\w+/, 'machines').replace(/\/$/, '');
      for (const action of NEW_ACTIONS) {
        const [method, path, body] = CALLS[action];
        const text = body && JSON.stringify(body);
        await handler(
          new Request(SITE + base + path, {
            method,
            headers: SAME_ORIGIN,
            ...(text && { body: text }),
          }),
        );
        expect(contexts.at(-1)).toMatchObject({ action });
      }
    }
  });
});
