import { createClerkClient } from '@clerk/backend';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type FakeFailure,
} from 'react-m2m-tokens/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createClerkServer } from '../support/createClerkServer.js';
import { close, listen } from '../support/listen.js';
import { callHandler, SITE } from './callHandler.js';
import { SECRET_KEY } from './upstream.js';

const subject = createMachineId('demo');
const secretKey = ['sk', 'test', 'fakeFakeFake'].join('_');
const tokens = createM2MTokens(25, { subject });
const backend = createFakeBackend({ tokens, secretKeys: [secretKey, SECRET_KEY], now: FAKE_NOW });
const server = createClerkServer(backend);
let apiUrl = '';

beforeAll(async () => {
  apiUrl = await listen(server);
});
afterEach(() => backend.reset());
afterAll(() => close(server));

const url = (query = '') => `${SITE}/api/m2m-tokens?subject=${subject}${query}`;

interface Ask {
  query?: string;
  key?: string;
  timeout?: number;
  api?: string;
}

/** Calls a handler that lists through Clerk's own client. */
function ask({ query, key = secretKey, timeout, api = apiUrl }: Ask = {}) {
  const clerkClient = createClerkClient({ secretKey: key, apiUrl: api });
  return callHandler({
    list: (params) => clerkClient.m2m.list(params),
    secretKey: undefined,
    fetch: undefined,
    url: url(query),
    timeout,
  });
}

/** Calls a handler that has the key itself. */
const askWithKey = (query?: string) => callHandler({ fetch: undefined, apiUrl, url: url(query) });

describe('through Clerk’s own SDK', () => {
  it.each(['', '&revoked=true', '&expired=true&limit=3&offset=2', '&revoked=true&expired=true'])(
    'the page equals that of Clerk’s API, except for the last use: %s',
    async (query) => {
      const throughSdk = await ask({ query });
      const direct = await askWithKey(query);
      expect([throughSdk.status, direct.status]).toEqual([200, 200]);
      expect(direct.body.m2m_tokens).not.toHaveLength(0);
      expect(throughSdk.body).toEqual({
        ...direct.body,
        m2m_tokens: direct.body.m2m_tokens?.map((row) => {
          const { last_used_at: _, ...rest } = row ?? {};
          return rest;
        }),
      });
    },
  );

  it('Clerk gets the requested parameters and no others', async () => {
    await ask({ query: '&revoked=true&limit=5&offset=5' });
    expect(backend.requests).toHaveLength(1);
    const asked = new URL(backend.requests[0]?.url ?? '');
    expect(asked.pathname).toBe('/m2m_tokens');
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      subject,
      revoked: 'true',
      limit: '5',
      offset: '5',
    });
  });

  it.each([400, 401, 403, 404, 409, 422, 429, 500, 503])(
    'a refusal with %d gets the same answer as without the SDK',
    async (status) => {
      const refusal = { status, code: 'from_clerk', message: 'In Clerk’s words.', retryAfter: 7 };
      backend.failNext(refusal, { times: 2 });
      const throughSdk = await ask();
      const direct = await askWithKey();
      expect(throughSdk.status).toBe(direct.status);
      expect(throughSdk.body.errors).toEqual(direct.body.errors);
      const trace = throughSdk.body.clerk_trace_id;
      expect(trace).toMatch(/./);
      expect(throughSdk.errors[0]).toMatchObject({
        code: direct.errors[0]?.code,
        status,
        apiCode: 'from_clerk',
        traceId: trace,
      });
      const waits = [throughSdk, direct].map(({ response }) => response.headers.get('retry-after'));
      expect(waits[0]).toBe(waits[1]);
    },
  );

  it('a key that Clerk does not know signs no user out', async () => {
    const key = ['sk', 'test', 'otherOther'].join('_');
    const { status, code, text } = await ask({ key });
    expect([status, code]).toEqual([502, 'upstream_unauthorized']);
    expect(text).not.toContain(key);
  });

  it('a key that Clerk repeats is redacted', async () => {
    const machineKey = ['ak', 'fakeFakeFake'].join('_');
    const message = `"${secretKey}" and\n${machineKey} may not`;
    backend.failNext({ status: 400, code: secretKey, message });
    const { status, text, errors } = await ask();
    expect(status).toBe(400);
    expect(text).toContain('may not');
    const seen = text + JSON.stringify(errors) + errors.map(String).join();
    expect(seen).not.toContain(secretKey);
    expect(seen).not.toContain(machineKey);
  });

  it.each<[FakeFailure, string]>([
    ['network_error', 'upstream_unreachable'],
    ['truncated', 'upstream_unreachable'],
    ['garbage', 'upstream_invalid_response'],
    [{ body: {} }, 'upstream_invalid_response'],
    [{ body: null }, 'upstream_unreachable'],
    [{ body: { m2m_tokens: [{}], total_count: 1 } }, 'upstream_invalid_response'],
    [{ body: { m2m_tokens: {}, total_count: 1 } }, 'upstream_invalid_response'],
  ])('%j is 502 %s', async (failure, expected) => {
    backend.failNext(failure);
    const { status, code, text, errors } = await ask();
    expect([status, code]).toEqual([502, expected]);
    expect(text + errors.map(String).join()).not.toContain(apiUrl.replace('http://', ''));
  });

  it('an unreachable host is never named', async () => {
    const { status, code, text, errors } = await ask({ api: 'http://127.0.0.1:1' });
    expect([status, code]).toEqual([502, 'upstream_unreachable']);
    expect(text + errors.map(String).join() + errors[0]?.stack).not.toMatch(/127\.0\.0\.1:1\b/);
  });

  it('a host that never answers times out', async () => {
    backend.failNext('never');
    const { status, code } = await ask({ timeout: 50 });
    expect([status, code]).toEqual([504, 'upstream_timeout']);
  });

  it('the client’s method needs its client', async () => {
    const clerkClient = createClerkClient({ secretKey, apiUrl });
    const { code, errors } = await callHandler({
      // As a developer without a linter might write it: list: clerkClient.m2m.list
      list: Reflect.get(clerkClient.m2m, 'list'),
      secretKey: undefined,
      fetch: undefined,
      url: url(),
    });
    expect(code).toBe('upstream_unreachable');
    expect(errors[0]?.message).toContain('TypeError');
  });
});
