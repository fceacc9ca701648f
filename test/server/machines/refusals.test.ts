import { describe, expect, it, vi } from 'vitest';
import { SITE } from '../callHandler.js';
import { json } from '../upstream.js';
import { SAME_ORIGIN } from '../writes/callWrite.js';
import { refusal } from '../writes/createClerk.js';
import {
  BILLING,
  CALLS,
  createManaged,
  isRead,
  LEDGER,
  MACHINE_ACTIONS,
  NEW_ACTIONS,
  type NewAction,
  type SentCall,
  type SetUp,
} from './callMachines.js';

/** Sends a call that must be refused before `authorize` is called. */
async function refuse(action: NewAction, change: Partial<SentCall>, setUp: SetUp = {}) {
  const { call, asked, sent, events, errors } = createManaged(setUp);
  const { status, code, error } = await call(action, change);
  expect([asked, sent, events]).toEqual([[], [], []]);
  expect(errors).toHaveLength(1);
  return { status, code, message: error?.long_message };
}

const WRITES = NEW_ACTIONS.filter((action) => !isRead(action));
const BODIES = NEW_ACTIONS.filter((action) => CALLS[action][2] !== undefined);
const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `mch_${String(index).padStart(27, '0')}`);

describe('the query of machines', () => {
  it.each([
    'limit=0',
    'limit=501',
    'limit=1.5',
    'limit=',
    'limit=ten',
    'limit=-1',
    'limit=1e2',
    'offset=-1',
    'offset=x',
    'offset=9007199254740992',
    'order_by=',
    'order_by=id',
    'order_by=%2B%2Bname',
    'order_by=NAME',
    'order_by=name,created_at',
    'order_by=-name%0a',
    'order_by=name&order_by=name',
    'orderBy=name',
    `query=${'x'.repeat(256)}`,
    'query=a%0ab',
    'query=%00',
    'query=a&query=b',
    'subject=x',
    'revoked=true',
    'constructor=x',
    '__proto__=x',
    '_method=DELETE',
    'limit[]=1',
  ])('%s is refused', async (query) => {
    const answer = await refuse('machines.list', { path: `/machines?${query}` });
    expect(answer).toMatchObject({ status: 400, code: 'invalid_params' });
    expect(answer.message).toMatch(/^Nothing was requested, because .* limit is an integer/);
  });

  it.each([
    [255, 'x'],
    [127, '\u{1F511}'],
  ])('may have %d times %s', async (count, letter) => {
    const { call } = createManaged();
    const query = encodeURIComponent(letter.repeat(count));
    expect((await call('machines.list', { path: `/machines?query=${query}` })).status).toBe(200);
  });

  it.each(NEW_ACTIONS.filter((action) => action !== 'machines.list'))(
    'is empty for other calls: %s',
    async (action) => {
      const [, path] = CALLS[action];
      for (const query of ['subject=x', `subject=${BILLING}`, 'limit=10', '_method=GET', 'x']) {
        const { status, code } = await refuse(action, { path: `${path}?${query}` });
        expect([status, code]).toEqual([400, 'invalid_params']);
      }
    },
  );

  it.each(NEW_ACTIONS)('may have parameters that the handler ignores: %s', async (action) => {
    const { call, sent } = createManaged({ ignoredParams: ['tenant'] });
    const [, path] = CALLS[action];
    expect((await call(action, { path: `${path}?tenant=acme` })).status).toBe(200);
    expect(sent[0]?.url).not.toContain('tenant');
  });

  it.each(['query', 'order_by', 'limit'])('%s cannot be ignored', (name) => {
    expect(() => createManaged({ ignoredParams: [name] })).toThrow(/^ignoredParams holds an entry/);
  });
});

describe('a body about machines', () => {
  const create = (change: object) => ({ name: 'Mailer', ...change });
  it.each<[string, NewAction, unknown]>([
    ['no name', 'machines.create', {}],
    ['an empty name', 'machines.create', create({ name: '' })],
    ['a name of spaces', 'machines.create', create({ name: ' \t ' })],
    ['a name of null', 'machines.create', create({ name: null })],
    ['a name that is not a text', 'machines.create', create({ name: ['x'] })],
    ['a name of 256 letters', 'machines.create', create({ name: 'x'.repeat(256) })],
    ['a name of 256 keys', 'machines.create', create({ name: '\u{1F511}'.repeat(256) })],
    ['a name of two lines', 'machines.create', create({ name: 'a\nb' })],
    ['a name with an escape', 'machines.create', create({ name: 'a\x1b[31m' })],
    ['a name with half a pair', 'machines.create', '{"name":"a\\ud83d"}'],
    ['scopes of null', 'machines.create', create({ scoped_machines: null })],
    ['scopes of a text', 'machines.create', create({ scoped_machines: BILLING })],
    ['a scope in a list', 'machines.create', create({ scoped_machines: [[BILLING]] })],
    ['a scope that is no id', 'machines.create', create({ scoped_machines: ['../x'] })],
    ['a scope twice', 'machines.create', create({ scoped_machines: [BILLING, BILLING] })],
    ['151 scopes', 'machines.create', create({ scoped_machines: ids(151) })],
    ['a lifetime of 0', 'machines.create', create({ default_token_ttl: 0 })],
    ['a lifetime below 0', 'machines.create', create({ default_token_ttl: -1 })],
    ['half a second', 'machines.create', create({ default_token_ttl: 1.5 })],
    ['a lifetime of null', 'machines.create', create({ default_token_ttl: null })],
    ['a lifetime of a text', 'machines.create', create({ default_token_ttl: '60' })],
    ['more than ten years', 'machines.create', create({ default_token_ttl: 315_360_001 })],
    ['a key of its own', 'machines.create', create({ secret_key: 'x' })],
    ['an id', 'machines.create', create({ id: BILLING })],
    ['the names of the SDK', 'machines.create', create({ scopedMachines: [] })],
    ['a name twice', 'machines.create', '{"name":"a","name":"b"}'],
    ['__proto__', 'machines.create', '{"name":"a","__proto__":{}}'],
    ['nothing to change', 'machines.update', {}],
    ['scopes', 'machines.update', { scoped_machines: [] }],
    ['a machine', 'machines.update', { name: 'x', machine_id: LEDGER }],
    ['an empty name', 'machines.update', { name: '' }],
    ['a lifetime of 0', 'machines.update', { default_token_ttl: 0 }],
    ['no time', 'machines.rotateKey', {}],
    ['a time of null', 'machines.rotateKey', { previous_token_ttl: null }],
    ['a time below 0', 'machines.rotateKey', { previous_token_ttl: -1 }],
    ['a time of 8 hours and a second', 'machines.rotateKey', { previous_token_ttl: 28_801 }],
    ['half a second', 'machines.rotateKey', { previous_token_ttl: 0.5 }],
    ['a key', 'machines.rotateKey', { previous_token_ttl: 0, secret: 'x' }],
    ['no machine', 'machines.addScope', {}],
    ['no id', 'machines.addScope', { to_machine_id: 'x' }],
    ['a list', 'machines.addScope', { to_machine_id: [BILLING] }],
    ['null', 'machines.addScope', { to_machine_id: null }],
    ['a machine of its own', 'machines.addScope', { to_machine_id: BILLING, machine_id: LEDGER }],
  ])('with %s is refused: %s', async (_, action, body) => {
    const { status, code, message } = await refuse(action, { body });
    expect([status, code]).toEqual([400, 'invalid_params']);
    expect(message).toMatch(/^Nothing was done, because /);
    expect(message).not.toMatch(/mch_\w/);
  });

  it.each<[string, NewAction, object]>([
    ['255 keys', 'machines.create', { name: '\u{1F511}'.repeat(255) }],
    ['150 scopes', 'machines.create', { name: 'x', scoped_machines: ids(150) }],
    ['one second', 'machines.create', { name: 'x', default_token_ttl: 1 }],
    ['0 seconds', 'machines.rotateKey', { previous_token_ttl: 0 }],
  ])('may have %s', async (_, action, body) => {
    const answer = { object: 'machine', id: BILLING, name: 'x', created_at: 1, updated_at: 1 };
    const secrets = { secret: 'fake-key-of-x', secret_key: 'fake-key-of-x' };
    const { call, faults, sent } = createManaged({
      answer: () => json(200, { ...answer, ...secrets }),
    });
    expect((await call(action, { body })).status).toBe(200);
    expect([faults, await sent[0]?.json()]).toEqual([[], body]);
  });

  it.each(BODIES)('has the limits of every write: %s', async (action) => {
    const ask = async (change: Partial<SentCall>) => (await refuse(action, change)).status;
    const type = (value: string) => ({ headers: { ...SAME_ORIGIN, 'content-type': value } });
    const gzip = { headers: { ...SAME_ORIGIN, 'content-encoding': 'gzip' } };
    expect(await ask(type('text/plain'))).toBe(415);
    expect(await ask(type('application/x-www-form-urlencoded'))).toBe(415);
    expect(await ask(gzip)).toBe(415);
    expect(await ask({ body: `{"name":"${'x'.repeat(17_000)}"}` })).toBe(413);
    expect(await ask({ body: '' })).toBe(400);
    expect(await ask({ body: '{' })).toBe(400);
    expect(await ask({ body: 'null' })).toBe(400);
    expect(await ask({ body: [] })).toBe(400);
    expect(await ask({ body: `${'['.repeat(30)}${']'.repeat(30)}` })).toBe(400);
  });

  it('that a parser has already read is an invalid_config', async () => {
    const { handler, errors } = createManaged();
    const [method, path, body] = CALLS['machines.create'];
    const request = new Request(`${SITE}/api/m2m-tokens${path}`, {
      ...{ method, headers: SAME_ORIGIN, body: JSON.stringify(body) },
    });
    await request.text();
    expect((await handler(request)).status).toBe(500);
    expect(errors[0]).toMatchObject({ code: 'invalid_config' });
  });

  it('is not read for a delete', async () => {
    for (const action of ['machines.delete', 'machines.removeScope'] as const) {
      const { call, sent } = createManaged();
      const headers = { 'sec-fetch-site': 'same-origin' };
      expect((await call(action, { headers })).status).toBe(200);
      expect((await createManaged().call(action, { body: '{' })).status).toBe(200);
      expect([sent[0]?.body, sent[0]?.headers.get('content-type')]).toEqual([null, null]);
    }
  });
});

describe('another site', () => {
  const LISTED = 'https://other.example.test';
  const type = { 'content-type': 'application/json' };
  const from = (headers: Record<string, string>) => ({ headers: { ...type, ...headers } });

  it.each(WRITES)('cannot %s', async (action) => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' },
      { 'sec-fetch-site': 'same-site', origin: 'https://blog.example.test' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'same-origin', origin: 'https://evil.test' },
      { origin: 'null' },
      { origin: 'https://evil.test' },
      {},
    ] as Record<string, string>[]) {
      const { status, code } = await refuse(action, from(headers), { allowedOrigins: [LISTED] });
      expect([status, code]).toEqual([403, 'cross_site']);
    }
    for (const headers of [{ origin: LISTED }, { origin: SITE }] as Record<string, string>[]) {
      const { call } = createManaged({ allowedOrigins: [LISTED] });
      expect((await call(action, from(headers))).status).toBe(200);
    }
  });

  it.each(['machines.list', 'machines.get'] as const)('cannot read: %s', async (action) => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.test' },
    ] as Record<string, string>[]) {
      expect(await refuse(action, { headers })).toMatchObject({ status: 403, code: 'cross_site' });
    }
    // As for the list of tokens: another site cannot read such an answer.
    const { call } = createManaged();
    expect((await call(action, { headers: {} })).status).toBe(200);
  });

  it.each(NEW_ACTIONS)('cannot use another host: %s', async (action) => {
    const { code } = await refuse(action, {}, { allowedHosts: ['other.example.test'] });
    expect(code).toBe('cross_site');
  });
});

describe('authorize', () => {
  it.each(NEW_ACTIONS)('stops %s before its record and Clerk', async (action) => {
    for (const [no, status, code] of [
      [false, 403, 'forbidden'],
      ['unauthenticated', 401, 'unauthenticated'],
      ['true', 403, 'forbidden'],
      [undefined, 403, 'forbidden'],
    ] as const) {
      const secretKey = vi.fn(() => 'fake-secret-key');
      const { call, sent, events } = createManaged({ authorize: () => no as boolean, secretKey });
      const answer = await call(action);
      expect([answer.status, answer.code, sent, events]).toEqual([status, code, [], []]);
      expect(secretKey).not.toHaveBeenCalled();
    }
  });

  it('cannot change what Clerk gets, and neither can onAction', async () => {
    const { call, sent } = createManaged({
      authorize: (_, context) => {
        Object.assign(context, { machineId: LEDGER, toMachineId: LEDGER, name: 'Evil' });
        if ('scopedMachines' in context) context.scopedMachines?.push(BILLING);
        return true;
      },
      onAction: ({ call: context }) => {
        Object.assign(context ?? {}, { machineId: LEDGER, toMachineId: LEDGER, name: 'Evil' });
        if (context && 'scopedMachines' in context) context.scopedMachines?.push(BILLING);
      },
    });
    const body = { name: 'Mailer', scoped_machines: [LEDGER] };
    await call('machines.create', { body });
    await call('machines.update');
    await call('machines.addScope');
    expect(await sent[0]?.json()).toEqual(body);
    expect([sent[1]?.url.slice(-27), await sent[1]?.json()]).toEqual([
      ...[BILLING.slice(-27), { name: 'Bills' }],
    ]);
    expect(await sent[2]?.json()).toEqual({ to_machine_id: BILLING });
  });
});

describe('Clerk’s refusal', () => {
  it.each<[NewAction, number, string, number]>([
    ['machines.list', 401, 'upstream_unauthorized', 502],
    ['machines.list', 403, 'upstream_unauthorized', 502],
    ['machines.list', 422, 'bad_request', 422],
    ['machines.get', 404, 'not_found', 404],
    ['machines.get', 429, 'rate_limited', 429],
    ['machines.get', 500, 'upstream_unreachable', 502],
    ['machines.create', 400, 'bad_request', 400],
    ['machines.create', 402, 'quota_exceeded', 402],
    ['machines.create', 422, 'bad_request', 422],
    ['machines.create', 500, 'outcome_unknown', 502],
    ['machines.update', 404, 'not_found', 404],
    ['machines.delete', 404, 'not_found', 404],
    ['machines.delete', 409, 'conflict', 409],
    ['machines.delete', 503, 'outcome_unknown', 502],
    ['machines.rotateKey', 401, 'upstream_unauthorized', 502],
    ['machines.rotateKey', 429, 'rate_limited', 429],
    ['machines.addScope', 409, 'conflict', 409],
    ['machines.removeScope', 404, 'not_found', 404],
  ])('of %s with %d is %s', async (action, refused, code, status) => {
    const { call, errors, events, sent } = createManaged({
      answer: () => refusal(refused, 'x', { 'Retry-After': '7' }),
    });
    const answer = await call(action);
    expect(answer.status).toBe(status);
    expect(errors[0]).toMatchObject({ code, traceId: 'trace-of-clerk' });
    expect(answer.answer['clerk_trace_id']).toBe('trace-of-clerk');
    expect(events.slice(1)).toMatchObject(
      isRead(action) ? [] : [{ outcome: code, status, traceId: 'trace-of-clerk' }],
    );
    // No write is repeated.
    expect(sent).toHaveLength(1);
  });

  it.each(MACHINE_ACTIONS)(
    'that is lost leaves an unknown outcome of a write only: %s',
    async (action) => {
      const { call, sent } = createManaged({
        answer: () => {
          throw new TypeError('no');
        },
      });
      const { code } = await call(action);
      expect(code).toBe(isRead(action) ? 'upstream_unreachable' : 'outcome_unknown');
      expect(sent).toHaveLength(1);
    },
  );

  it.each(WRITES)('needs a record first: %s', async (action) => {
    const { call, sent } = createManaged({ onAction: () => Promise.reject(new Error('no')) });
    expect(await call(action)).toMatchObject({ status: 503, code: 'audit_failed' });
    expect(sent).toEqual([]);
  });
});

describe('a browser that leaves', () => {
  it('stops a read, and no write that has begun', async () => {
    for (const action of MACHINE_ACTIONS) {
      const browser = new AbortController();
      const { call, events, sent } = createManaged({
        answer: async () => {
          browser.abort();
          await Promise.resolve();
        },
      });
      const { status } = await call(action, { signal: browser.signal });
      expect(status).toBe(isRead(action) ? 499 : 200);
      expect(sent[0]?.signal.aborted).toBe(isRead(action));
      expect(events.slice(1)).toMatchObject(isRead(action) ? [] : [{ outcome: 'ok' }]);
    }
  });
});
