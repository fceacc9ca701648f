import {
  getM2MTokensKey,
  getM2MTokenStatus,
  isM2MTokensError,
  listM2MTokens,
  M2MTokensError,
} from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clerkError, createUpstream, json, page, row, SECRET_KEY, SUBJECT } from './upstream.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Params = Parameters<typeof listM2MTokens>[0];

const ask = (params: Partial<Params>) =>
  listM2MTokens({
    secretKey: SECRET_KEY,
    subject: SUBJECT,
    fetch: createUpstream().fetch,
    ...params,
  });

const failure = (params: Partial<Params>) =>
  ask(params).then(
    () => 'no error',
    (error: unknown) => error,
  );

describe('listM2MTokens', () => {
  it('returns a page as the hook does, without secrets', async () => {
    const upstream = createUpstream(page([row({ token: 'shown-once', last_used_at: 3 })], 42));
    const result = await ask({ fetch: upstream.fetch, revoked: true, limit: 5, offset: 10 });
    expect(result).toMatchObject({ totalCount: 42, skipped: 0 });
    expect(result.data[0]).toMatchObject({ subject: SUBJECT, lastUsedAt: 3 });
    expect(JSON.stringify(result)).not.toContain('shown-once');
    const url = new URL(upstream.requests[0]?.url ?? '');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      subject: SUBJECT,
      revoked: 'true',
      expired: 'false',
      limit: '5',
      offset: '10',
    });
    expect(upstream.requests[0]?.headers.get('authorization')).toBe(`Bearer ${SECRET_KEY}`);
  });

  it('warns once about an implausible total', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const fetch = createUpstream(page([row()], 'absurd')).fetch;
    expect((await ask({ fetch })).totalCount).toBeNull();
    expect((await ask({ fetch })).totalCount).toBeNull();
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<Params>, string]>([
    ['no key', { secretKey: undefined }, 'not_configured'],
    ['an empty key', { secretKey: '' }, 'not_configured'],
    ['no subject', { subject: '' }, 'invalid_params'],
    ['a limit of 0', { limit: 0 }, 'invalid_params'],
    ['an offset of NaN', { offset: Number.NaN }, 'invalid_params'],
    ['a time-out of -1', { timeout: -1 }, 'invalid_config'],
    ['an invalid apiUrl', { apiUrl: 'nonsense' }, 'not_configured'],
    ['a refused key', { fetch: createUpstream(clerkError(401)).fetch }, 'upstream_unauthorized'],
    ['an unknown machine', { fetch: createUpstream(clerkError(404)).fetch }, 'not_found'],
    ['too many requests', { fetch: createUpstream(clerkError(429)).fetch }, 'rate_limited'],
    ['a broken network', { fetch: createUpstream(new Error('no')).fetch }, 'upstream_unreachable'],
    ['garbage', { fetch: createUpstream(json(200, 1)).fetch }, 'upstream_invalid_response'],
    ['silence', { timeout: 1, fetch: () => new Promise(() => {}) }, 'upstream_timeout'],
  ])('throws a typed error for %s', async (_, params, code) => {
    const error = await failure(params);
    expect(error).toBeInstanceOf(M2MTokensError);
    expect(isM2MTokensError(error) && error.code).toBe(code);
  });

  it("rejects with the reason of the caller's signal", async () => {
    const caller = new AbortController();
    const failed = failure({ signal: caller.signal, fetch: () => new Promise(() => {}) });
    caller.abort('gone');
    expect(await failed).toBe('gone');
    const upstream = createUpstream();
    expect(await failure({ signal: caller.signal, fetch: upstream.fetch })).toBe('gone');
    expect(upstream.requests).toHaveLength(0);
  });

  it('refuses to run in a browser, where anyone could read the key', async () => {
    const upstream = createUpstream();
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    vi.stubGlobal('process', { env: {} });
    const failed = failure({ fetch: upstream.fetch });
    vi.unstubAllGlobals();
    expect(await failed).toMatchObject({ code: 'invalid_config' });
    expect(upstream.requests).toHaveLength(0);
  });

  it('runs in Node with a DOM, as in a test', async () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    expect((await ask({})).data).toHaveLength(1);
  });

  it('comes with the exports that a server component needs', async () => {
    const { data } = await ask({});
    expect(getM2MTokensKey({ subject: SUBJECT })).toContain(SUBJECT);
    expect(data.map((token) => getM2MTokenStatus(token, 0))).toEqual(['active']);
  });
});
