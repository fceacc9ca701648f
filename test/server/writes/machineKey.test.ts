import { afterEach, describe, expect, it, vi } from 'vitest';
import { json, OTHER_SUBJECT, SECRET_KEY, SUBJECT } from '../upstream.js';
import {
  BASE,
  callWrite,
  createWriteProxy,
  CREATE_URL,
  REVOKE_URL,
  type WriteCall,
  writeRequest,
} from './callWrite.js';
import { createClerk, FOREIGN_TOKEN, MACHINE_KEY, refusal, TOKEN } from './createClerk.js';

afterEach(() => {
  vi.useRealTimers();
});

const isKeyCall = ({ path }: { path: string }) => path.endsWith('/secret_key');

/** One handler for several writes. */
function setUp(
  override?: Parameters<typeof createClerk>[0],
  options: Parameters<typeof createWriteProxy>[0] = {},
) {
  const clerk = createClerk(override);
  const proxy = createWriteProxy({ fetch: clerk.fetch, ...options });
  const write = async (call: WriteCall = {}) => {
    const response = await proxy.handler(writeRequest(call));
    return { status: response.status, text: await response.text() };
  };
  return { clerk, write, ...proxy, keyCalls: () => clerk.calls.filter(isKeyCall).length };
}

describe('a token id of another machine', () => {
  it('gets Clerk’s refusal, and nothing is revoked', async () => {
    const { status, code, clerk, errors } = await callWrite({
      url: `${BASE}/${FOREIGN_TOKEN}/revoke?subject=${SUBJECT}`,
    });
    expect([status, code, errors[0]?.code]).toEqual([404, 'resource_not_found', 'not_found']);
    expect(clerk.isRevoked(FOREIGN_TOKEN)).toBe(false);
    // The Secret Key, which could revoke it, was never sent to the revoke.
    expect(clerk.calls.map(({ key }) => key)).toEqual([SECRET_KEY, MACHINE_KEY]);
  });

  it('is revoked for its own machine', async () => {
    const url = `${BASE}/${FOREIGN_TOKEN}/revoke?subject=${OTHER_SUBJECT}`;
    const { status, clerk } = await callWrite({ url });
    expect([status, clerk.isRevoked(FOREIGN_TOKEN), clerk.isRevoked(TOKEN)]).toEqual([
      ...[200, true, false],
    ]);
  });
});

describe('the key of a machine', () => {
  it('costs one call for many writes', async () => {
    const { write, clerk, keyCalls } = setUp();
    for (let index = 0; index < 100; index += 1) await write({ action: 'create' });
    expect([clerk.calls.length, keyCalls()]).toEqual([101, 1]);
  });

  it('is fetched once for writes at the same time', async () => {
    const { write, keyCalls } = setUp(async (call) => {
      if (isKeyCall(call)) await new Promise((resolve) => setTimeout(resolve, 5));
    });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => write({ action: 'create' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    expect(keyCalls()).toBe(1);
  });

  it('is the machine’s own', async () => {
    const { write, clerk } = setUp();
    await write({ action: 'create' });
    await write({ action: 'create', url: CREATE_URL.replace(SUBJECT, OTHER_SUBJECT) });
    await write({ action: 'create' });
    expect(clerk.calls.map(({ key }) => key)).toEqual([
      ...[SECRET_KEY, MACHINE_KEY, SECRET_KEY, 'fake-key-of-another', MACHINE_KEY],
    ]);
  });

  it('stays in memory for 60 seconds, then is fetched again', async () => {
    vi.useFakeTimers();
    const { write, keyCalls } = setUp();
    await write({ action: 'create' });
    await vi.advanceTimersByTimeAsync(59_999);
    await write({ action: 'create' });
    expect(keyCalls()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    // Without a timer an unused key would stay.
    expect(vi.getTimerCount()).toBe(0);
    await write({ action: 'create' });
    expect(keyCalls()).toBe(2);
  });

  it('is fetched again after 60 seconds where timers stand still between requests', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { write, keyCalls } = setUp();
    await write({ action: 'create' });
    vi.setSystemTime(Date.now() + 60_000);
    await write({ action: 'create' });
    expect(keyCalls()).toBe(2);
  });

  it.each([401, 403])('is forgotten when Clerk refuses it with %d', async (status) => {
    const { write, clerk, keyCalls, errors } = setUp((call) => {
      if (!isKeyCall(call) && call.key === MACHINE_KEY) return refusal(status, 'key_invalid');
      return undefined;
    });
    expect((await write({ action: 'create' })).status).toBe(502);
    expect(errors[0]).toMatchObject({ code: 'upstream_unauthorized', status });
    // The write itself is not repeated.
    expect(clerk.calls).toHaveLength(2);
    clerk.keys[SUBJECT] = 'fake-key-after-a-rotation';
    expect((await write({ action: 'create' })).status).toBe(201);
    expect(keyCalls()).toBe(2);
  });

  it.each([400, 404, 409, 429, 500])('is kept when Clerk answers %d', async (status) => {
    const { write, keyCalls } = setUp((call) =>
      isKeyCall(call) ? undefined : refusal(status, 'other'),
    );
    await write({ action: 'create' });
    await write({ action: 'create' });
    expect(keyCalls()).toBe(1);
  });

  it('is not kept when it could not be fetched', async () => {
    let isDown = true;
    const { write, clerk } = setUp((call) =>
      isKeyCall(call) && isDown ? refusal(500, 'down') : undefined,
    );
    expect((await write()).status).toBe(502);
    expect(clerk.calls).toHaveLength(1);
    isDown = false;
    expect((await write()).status).toBe(200);
  });

  it('is kept for the last 100 machines', async () => {
    const { write, clerk, keyCalls } = setUp();
    const ids = Array.from({ length: 101 }, (_, index) => `mch_${String(index).padStart(27, '0')}`);
    for (const id of ids) clerk.keys[id] = `fake-key-${id}`;
    const create = (id = '') => write({ action: 'create', url: CREATE_URL.replace(SUBJECT, id) });
    for (const id of ids) await create(id);
    expect(keyCalls()).toBe(101);
    await create(ids[100]);
    await create(ids[1]);
    expect(keyCalls()).toBe(101);
    await create(ids[0]);
    expect(keyCalls()).toBe(102);
  });

  it('of one tenant is never used for another', async () => {
    const secretKey = vi.fn(({ request }: { request: Request }) =>
      request.headers.get('x-tenant') === 'a' ? SECRET_KEY : 'fake-key-of-tenant-b',
    );
    const { write, clerk } = setUp(undefined, { secretKey });
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    expect((await write({ headers: { ...headers, 'x-tenant': 'a' } })).status).toBe(200);
    expect((await write({ headers: { ...headers, 'x-tenant': 'b' } })).status).toBe(502);
    expect(clerk.calls.map(({ key }) => key)).toEqual([
      ...[SECRET_KEY, MACHINE_KEY, 'fake-key-of-tenant-b'],
    ]);
    expect(secretKey.mock.calls[0]?.[0]).toMatchObject({ subject: SUBJECT });
  });

  it('is fetched with a renewed Secret Key after a 401, as the list is', async () => {
    const keys = ['fake-old-key', SECRET_KEY];
    const { write, clerk } = setUp(undefined, { secretKey: () => keys.shift() ?? SECRET_KEY });
    expect((await write()).status).toBe(200);
    expect(clerk.calls.map(({ key }) => key)).toEqual(['fake-old-key', SECRET_KEY, MACHINE_KEY]);
  });

  it.each<[string, Response, number, string]>([
    ['a 404', refusal(404, 'machine_not_found'), 404, 'machine_not_found'],
    ['a 401', refusal(401, 'x'), 502, 'upstream_unauthorized'],
    ['a 429', refusal(429, 'too_many', { 'Retry-After': '7' }), 429, 'too_many'],
    ['no key', json(200, { object: 'machine_secret_key' }), 502, 'upstream_invalid_response'],
    ['a key of two lines', json(200, { secret: 'a\nb' }), 502, 'upstream_invalid_response'],
    ['no JSON', new Response('<h1>'), 502, 'upstream_invalid_response'],
    ['a redirect', new Response(null, { status: 302 }), 502, 'upstream_unreachable'],
  ])('that is answered with %s ends the write', async (_, answer, status, code) => {
    const clerk = createClerk((call) => (isKeyCall(call) ? answer.clone() : undefined));
    const result = await callWrite({ clerk });
    expect([result.status, result.code, clerk.calls.length]).toEqual([status, code, 1]);
    expect(clerk.isRevoked(TOKEN)).toBe(false);
  });

  it('that never comes ends every write that waits for it, and the next one asks again', async () => {
    vi.useFakeTimers();
    let isSilent = true;
    const { write, keyCalls } = setUp(
      (call) => (isKeyCall(call) && isSilent ? new Promise(() => {}) : undefined),
      { timeout: 1_000 },
    );
    const answers = Promise.all([write(), write()]);
    await vi.waitFor(() => expect(keyCalls()).toBe(1));
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await answers).map(({ status }) => status)).toEqual([504, 504]);
    isSilent = false;
    expect((await write()).status).toBe(200);
    expect(keyCalls()).toBe(2);
  });

  it('never reaches the browser or the host', async () => {
    const { write, errors, events } = setUp((call) =>
      isKeyCall(call) ? undefined : refusal(400, MACHINE_KEY),
    );
    const { text } = await write();
    expect(text + JSON.stringify([errors.map(String), events])).not.toContain(MACHINE_KEY);
  });
});

describe('a Machine Secret Key as secretKey', () => {
  const own = { secretKey: MACHINE_KEY, machineId: SUBJECT };

  it('writes for its machine, without another key', async () => {
    const { status, clerk } = await callWrite(own);
    expect([status, clerk.calls.length, clerk.calls[0]?.key]).toEqual([200, 1, MACHINE_KEY]);
    expect((await callWrite({ ...own, action: 'create' })).status).toBe(201);
  });

  it('refuses any other machine before Clerk is asked', async () => {
    for (const url of [
      REVOKE_URL.replace(SUBJECT, OTHER_SUBJECT),
      CREATE_URL.replace(SUBJECT, OTHER_SUBJECT),
    ]) {
      const { status, code, clerk, events, errors } = await callWrite({
        ...own,
        url,
        action: url.includes('revoke') ? 'revoke' : 'create',
      });
      expect([status, code, clerk.calls, events]).toEqual([403, 'forbidden', [], []]);
      expect(errors[0]?.message).toContain('machineId');
    }
  });

  it('lists, too', async () => {
    const clerk = createClerk(() => json(200, { m2m_tokens: [], total_count: 0 }));
    const { handler } = createWriteProxy({ ...own, fetch: clerk.fetch });
    expect((await handler(new Request(`${BASE}?subject=${SUBJECT}`))).status).toBe(200);
  });

  it('without machineId cannot write, since Clerk gives it no key', async () => {
    const { code, clerk } = await callWrite({ secretKey: MACHINE_KEY });
    expect([code, clerk.calls.length]).toEqual(['upstream_unauthorized', 1]);
  });
});
