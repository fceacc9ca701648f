import { describe, expect, it } from 'vitest';
import { verifyAtProxy } from '../../src/api/verifyAtProxy.js';
import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenSecret,
  type CreateFakeBackendOptions,
  type FakeFailure,
} from '../../src/testing/index.js';

const TOKEN = createM2MToken({ scopes: [] });
const SECRET = createM2MTokenSecret(TOKEN.id);

function setUp(options: CreateFakeBackendOptions = {}) {
  const backend = createFakeBackend({ tokens: [TOKEN], ...options });
  const calls: [url: string, init: RequestInit][] = [];
  const fetch: typeof globalThis.fetch = (input, init = {}) => {
    calls.push([input as string, init]);
    return backend.fetchProxy(input, init);
  };
  return { backend, calls, fetch };
}

describe('a secret goes to the proxy', () => {
  it.each([
    [undefined, '/api/m2m-tokens/verify'],
    ['/proxy/', '/proxy/verify/'],
    ['https://a.example/proxy?tenant=1', 'https://a.example/proxy/verify?tenant=1'],
  ])('at %s, in the body of a POST', async (proxyUrl, url) => {
    const { calls, fetch } = setUp();
    await verifyAtProxy({ fetch, proxyUrl }, SECRET).catch(() => {});
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject([
      url,
      { method: 'POST', body: JSON.stringify({ token: SECRET }), cache: 'no-store' },
    ]);
    expect(url).not.toContain(SECRET);
  });
});

describe('the answer', () => {
  it('is the token without its secret', async () => {
    const { fetch } = setUp();
    const result = await verifyAtProxy({ fetch }, SECRET);
    expect(result).toMatchObject({ status: 'live', token: { id: TOKEN.id } });
    expect(JSON.stringify(result)).not.toContain(SECRET);
  });

  it.each([
    ['revoked', { revoked: true }],
    ['expired', { expiration: 1 }],
    ['revoked', { revoked: true, expiration: 1 }],
  ])('is %s', async (status, change) => {
    const { fetch } = setUp({ tokens: [{ ...TOKEN, ...change }], verifiesInactive: true });
    expect(await verifyAtProxy({ fetch }, SECRET)).toMatchObject({ status });
  });

  it('is unknown for another secret', async () => {
    const { fetch } = setUp();
    expect(await verifyAtProxy({ fetch }, `${SECRET}x`)).toEqual({ status: 'unknown' });
  });

  it('is also unknown for the code of the proxy', async () => {
    const { backend, fetch } = setUp();
    backend.failNext({ status: 404, code: 'not_found' });
    expect(await verifyAtProxy({ fetch }, SECRET)).toEqual({ status: 'unknown' });
  });
});

describe('a failure', () => {
  it.each<[string, FakeFailure]>([
    ['not_found', { status: 404, code: 'no_such_page' }],
    ['not_allowed_action', { status: 405, code: 'not_allowed_action' }],
    ['method_not_allowed', { status: 405, code: 'method_not_allowed' }],
    ['quota_exceeded', { status: 402, code: 'quota_exceeded' }],
    ['audit_failed', { status: 503, code: 'audit_failed' }],
    ['unauthenticated', { status: 401 }],
    ['forbidden', { status: 403 }],
    ['rate_limited', { status: 429, retryAfter: 7 }],
    ['server_error', { status: 500 }],
    ['network_error', 'network_error'],
    ['invalid_response', 'garbage'],
    ['invalid_response', 'truncated'],
    ['invalid_response', { body: { status: 'live' } }],
  ])('is the error %s', async (code, failure) => {
    const { backend, fetch } = setUp();
    backend.failNext(failure);
    await expect(verifyAtProxy({ fetch }, SECRET)).rejects.toMatchObject({ code });
  });

  it('of a missing route does not count as an unknown token', async () => {
    const fetch = async () => new Response('<h1>Not found</h1>', { status: 404 });
    await expect(verifyAtProxy({ fetch }, SECRET)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('never has the secret, even if the server repeats it', async () => {
    const { backend, fetch } = setUp();
    backend.failNext({ status: 500, message: `cannot verify ${SECRET}` });
    const error: unknown = await verifyAtProxy({ fetch }, SECRET).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as Error).message).toContain('cannot verify …');
    expect(JSON.stringify([error, String(error)])).not.toContain(SECRET);
  });

  it('after an abort is the error of the abort', async () => {
    const { fetch } = setUp({ latency: 50 });
    const controller = new AbortController();
    const answer = verifyAtProxy({ fetch }, SECRET, { signal: controller.signal });
    controller.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
  });
});
