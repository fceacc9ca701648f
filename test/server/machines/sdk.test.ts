import { createClerkClient } from '@clerk/backend';
import {
  createM2MTokensHandler,
  type M2MTokensAction,
  type M2MTokensActionEvent,
  type M2MTokensHandlerOptions,
} from 'react-m2m-tokens/server';
import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenId,
  createM2MTokenSecret,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createClerkServer } from '../../support/createClerkServer.js';
import { close, listen } from '../../support/listen.js';
import { skipWaits } from '../../support/skipWaits.js';
import {
  ALL,
  BILLING,
  CALLS,
  LEDGER,
  MACHINE_ACTIONS,
  NEW_ACTIONS,
  type NewAction,
  requestOf,
  SECRET,
  type SentCall,
  TOKEN,
} from './callMachines.js';

const secretKey = ['sk', 'test', 'fake'].join('_');
const backend = createFakeBackend({
  machines: [
    {
      ...{ id: BILLING, name: 'Billing', scopes: [LEDGER] },
      tokens: [createM2MToken({ id: TOKEN })],
    },
    { id: LEDGER, name: 'Ledger' },
  ],
  secretKeys: [secretKey],
  now: FAKE_NOW,
});
const server = createClerkServer(backend);
let clerkClient: ReturnType<typeof createClerkClient>;

beforeAll(async () => {
  clerkClient = createClerkClient({ secretKey, apiUrl: await listen(server) });
});
afterEach(() => {
  backend.reset();
  vi.restoreAllMocks();
});
afterAll(() => close(server));

/** The functions that the docs show, on the real SDK. */
const functions = (): Pick<M2MTokensHandlerOptions, 'verify' | 'machines'> => ({
  verify: ({ token }) => clerkClient.m2m.verify({ token }),
  machines: {
    list: (params) => clerkClient.machines.list(params),
    get: ({ machineId }) => clerkClient.machines.get(machineId),
    create: (params) => clerkClient.machines.create(params),
    update: (params) => clerkClient.machines.update(params),
    delete: ({ machineId }) => clerkClient.machines.delete(machineId),
    rotateKey: (params) => clerkClient.machines.rotateSecretKey(params),
    addScope: ({ machineId, toMachineId }) =>
      clerkClient.machines.createScope(machineId, toMachineId),
    removeScope: ({ machineId, toMachineId }) =>
      clerkClient.machines.deleteScope(machineId, toMachineId),
  },
});

/** A handler with the functions, beside one that calls the same backend itself. */
function createPair(options: Partial<M2MTokensHandlerOptions> = {}) {
  const events: M2MTokensActionEvent[] = [];
  const actions: readonly M2MTokensAction[] = NEW_ACTIONS;
  const common = { actions, authorize: () => true, ...options };
  return {
    events,
    bySdk: createM2MTokensHandler({
      ...functions(),
      ...{ onAction: (event) => events.push(event) },
      ...common,
    }),
    byKey: createM2MTokensHandler({ secretKey, fetch: backend.fetch, ...common }),
  };
}

const callOf = (action: NewAction, change: Partial<SentCall> = {}) => {
  const [method, path, body] = CALLS[action];
  return requestOf({ method, path, ...(body && { body }), ...change });
};

async function read(response: Response) {
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('functions on Clerk’s SDK', () => {
  it.each(NEW_ACTIONS)('answer as the handler’s own calls do: %s', async (action) => {
    const { bySdk, byKey, events } = createPair();
    const expected = await read(await byKey(callOf(action)));
    backend.reset();
    const { status, body } = await read(await bySdk(callOf(action)));
    expect(status).toBe(200);
    // The SDK drops when a token was last used.
    const { last_used_at: _, ...known } = expected.body;
    expect(body).toEqual(known);
    const isRead = action === 'machines.list' || action === 'machines.get';
    expect(events.map(({ phase }) => phase)).toEqual(isRead ? [] : ['attempt', 'done']);
    expect(JSON.stringify(events)).not.toContain(String(body['secret_key'] ?? body['secret']));
  });

  it('list by query, order and page', async () => {
    const { bySdk, byKey } = createPair();
    for (const query of ['query=led', 'order_by=%2Bname', 'order_by=name&limit=1&offset=1']) {
      const call = () => callOf('machines.list', { path: `/machines?${query}` });
      expect(await read(await bySdk(call()))).toEqual(await read(await byKey(call())));
    }
  });

  it('create with all fields', async () => {
    const body = { name: 'Mailer', scoped_machines: [LEDGER], default_token_ttl: 60 };
    const answer = await read(await createPair().bySdk(callOf('machines.create', { body })));
    expect(answer.body).toMatchObject({
      ...{ name: 'Mailer', default_token_ttl: 60, scoped_machines: [{ id: LEDGER }] },
      secret_key: expect.stringMatching(/^ak_fake_/),
    });
  });

  it('return another type for a delete, and drop the ids of a removed scope', async () => {
    // The handler has to accept these two quirks of the SDK.
    expect(await clerkClient.machines.deleteScope(BILLING, LEDGER)).toMatchObject({
      ...{ object: 'machine_scope', id: null, deleted: true },
    });
    expect(await clerkClient.machines.delete(LEDGER)).toMatchObject({
      ...{ object: 'machine', id: LEDGER, deleted: true },
    });
  });

  it.each(MACHINE_ACTIONS)('fail as Clerk does: %s', async (action) => {
    const { bySdk, byKey } = createPair();
    for (const status of [404, 409, 422, 429, 500]) {
      const failure = { status, retryAfter: 7, message: 'No.' };
      backend.failNext(failure, { times: 2 });
      const expected = await byKey(callOf(action));
      const answer = await bySdk(callOf(action));
      expect(answer.headers.get('retry-after')).toBe(expected.headers.get('retry-after'));
      const [one, two] = [await read(answer), await read(expected)];
      expect([one.status, one.body['errors']]).toEqual([two.status, two.body['errors']]);
    }
  });

  it('verify with a refusal that reveals nothing', async () => {
    skipWaits();
    const bodies = new Set<string>();
    const unknown = createM2MTokenSecret(createM2MTokenId('unknown'));
    for (const token of [SECRET, unknown, TOKEN, 'x.y.z']) {
      const { bySdk } = createPair({ authorize: (_, { action }) => action === 'verify' });
      const answer = await bySdk(callOf('verify', { body: { token } }));
      expect([answer.status, await answer.clone().text()]).toEqual([
        404,
        expect.not.stringContaining('trace'),
      ]);
      bodies.add(await answer.text());
    }
    expect(bodies.size).toBe(1);
    // Only two of them are secrets.
    expect(backend.requests).toHaveLength(2);
  });
});

describe('own functions', () => {
  const own = (machines: object, action: NewAction) =>
    createM2MTokensHandler({
      ...{
        actions: [action],
        machines,
      },
      authorize: () => true,
    })(callOf(action));

  it.each<[NewAction, string, object]>([
    ['machines.list', 'list', { query: '', limit: 10, offset: 0, orderBy: '-created_at' }],
    ['machines.get', 'get', { machineId: BILLING }],
    ['machines.create', 'create', { name: 'Mailer' }],
    ['machines.update', 'update', { machineId: BILLING, name: 'Bills' }],
    ['machines.delete', 'delete', { machineId: LEDGER }],
    ['machines.rotateKey', 'rotateKey', { machineId: BILLING, previousTokenTtl: 0 }],
    ['machines.addScope', 'addScope', { machineId: LEDGER, toMachineId: BILLING }],
    ['machines.removeScope', 'removeScope', { machineId: BILLING, toMachineId: LEDGER }],
  ])('get the fields of %s and a signal', async (action, name, context) => {
    const work = vi.fn();
    await own({ [name]: work }, action);
    expect(work.mock.calls).toEqual([[context, { signal: expect.any(AbortSignal) }]]);
  });

  it('for verify get the secret, and no error repeats it', async () => {
    skipWaits();
    const errors: unknown[] = [];
    const verify = vi.fn(() => Promise.reject(new Error(SECRET)));
    const handler = createM2MTokensHandler({
      ...{ actions: ['verify'], verify, authorize: () => true },
      onError: ({ message }) => errors.push(message),
    });
    const answer = await read(await handler(callOf('verify')));
    expect(answer.status).toBe(502);
    expect(JSON.stringify(answer) + errors.join()).not.toContain(SECRET);
    expect(verify.mock.calls).toEqual([[{ token: SECRET }, { signal: expect.any(AbortSignal) }]]);
  });

  it('that throw or return something else make the outcome of a write unknown', async () => {
    for (const work of [() => undefined, () => ({}), () => Promise.reject(new Error('no'))]) {
      expect((await read(await own({ update: work }, 'machines.update'))).body['errors']).toEqual([
        expect.objectContaining({ code: 'outcome_unknown' }),
      ]);
      const { status } = await read(await own({ get: work }, 'machines.get'));
      expect(status).toBe(502);
    }
  });

  it('cannot be combined with a key', () => {
    for (const options of [{ secretKey }, { fetch: backend.fetch }, { machineId: BILLING }]) {
      expect(() => createPair(options)).toThrow(
        /^(?:verify replaces secretKey, .* would be ignored|actions holds verify)/,
      );
    }
    const build = () =>
      createM2MTokensHandler({ ...functions(), actions: ALL, authorize: () => true });
    expect(build).toThrow(/^actions holds list, but there is no function list/);
  });
});
