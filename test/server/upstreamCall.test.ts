import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callHandler, LIST } from './callHandler.js';
import { createUpstream, SECRET_KEY, SUBJECT } from './upstream.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the call to Clerk', () => {
  it('sends the key and the version, and no data of the browser', async () => {
    const upstream = createUpstream();
    const headers = {
      'sec-fetch-site': 'same-origin',
      cookie: 'session=x',
      authorization: 'Bearer y',
    };
    await callHandler({ fetch: upstream.fetch, headers });
    const [request] = upstream.requests;
    expect(request?.method).toBe('GET');
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${SECRET_KEY}`,
      'clerk-api-version': '2026-05-12',
    });
    expect(upstream.inits[0]).toMatchObject({ redirect: 'manual', cache: 'no-store' });
  });

  it.each([
    [undefined, 'https://api.clerk.com/v1/m2m_tokens'],
    ['', 'https://api.clerk.com/v1/m2m_tokens'],
    ['https://clerk.example.test', 'https://clerk.example.test/v1/m2m_tokens'],
    ['https://clerk.example.test/', 'https://clerk.example.test/v1/m2m_tokens'],
    ['https://clerk.example.test/v1', 'https://clerk.example.test/v1/m2m_tokens'],
    ['https://clerk.example.test/v1/', 'https://clerk.example.test/v1/m2m_tokens'],
    ['http://localhost:4000/proxied', 'http://localhost:4000/proxied/v1/m2m_tokens'],
    ['https://clerk.example.test//', 'https://clerk.example.test/v1/m2m_tokens'],
    ['https://clerk.example.test/v1x', 'https://clerk.example.test/v1x/v1/m2m_tokens'],
    ['https://clerk.example.test/v1/eu', 'https://clerk.example.test/v1/eu/v1/m2m_tokens'],
    ['https://clerk.example.test/?a=b#c', 'https://clerk.example.test/v1/m2m_tokens'],
  ])('with apiUrl %j goes to %s', async (apiUrl, expected) => {
    vi.stubEnv('CLERK_API_URL', '');
    const upstream = createUpstream();
    await callHandler({ apiUrl, fetch: upstream.fetch });
    const url = new URL(upstream.requests[0]?.url ?? '');
    expect(url.origin + url.pathname + url.hash).toBe(expected);
    expect([...url.searchParams.keys()]).not.toContain('a');
    expect(url.searchParams.get('subject')).toBe(SUBJECT);
  });

  it.each([
    'http://localhost:4000',
    'http://clerk.localhost',
    'http://127.0.0.1:4000',
    'http://127.255.0.9',
    'http://127.1',
    'http://2130706433',
    'http://10.1.2.3',
    'http://172.16.0.1',
    'http://172.31.255.255',
    'http://192.168.0.10',
    'http://[::1]:4000',
    'http://[fd12:3456::1]',
    'http://clerk',
    'http://clerk.internal',
    'http://clerk.ns.svc.cluster.local',
    'http://CLERK.test',
  ])('may be unencrypted to %s', async (apiUrl) => {
    expect((await callHandler({ apiUrl })).status).toBe(200);
  });

  it('goes to the environment’s URL, unless apiUrl is given', async () => {
    vi.stubEnv('CLERK_API_URL', 'https://env.example.test/v1');
    const upstream = createUpstream();
    await callHandler({ fetch: upstream.fetch });
    await callHandler({ fetch: upstream.fetch, apiUrl: 'https://option.example.test' });
    const hosts = upstream.requests.map((request) => new URL(request.url).host);
    expect(hosts).toEqual(['env.example.test', 'option.example.test']);
  });

  it.each([
    'api.clerk.com',
    'ftp://api.clerk.com',
    'nonsense',
    'https://name:word@clerk.example.test',
    'https://name@clerk.example.test',
    'https://:word@x.test',
    'http://api.clerk.com',
    'http://api.clerk.com:443/v1',
    'http://8.8.8.8',
    'http://172.15.0.1',
    'http://172.32.0.1',
    'http://192.169.0.1',
    'http://169.254.169.254',
    'http://11.0.0.1',
    'http://[2001:db8::1]',
    'http://[::]',
    'http://0.0.0.0',
    'http://127.0.0.1.example.com',
    'http://10.example.com',
    'http://localhost.example.com',
    'http://local.example.com',
    'http://xlocalhost.com',
    'http://clerk.test.com',
    'http://clerk.example.com.',
    'http://localhost:word@clerk.test',
  ])('does not go out with apiUrl %j, and the answer does not repeat it', async (apiUrl) => {
    const { status, code, text, errors } = await callHandler({ apiUrl });
    expect([status, code]).toEqual([500, 'not_configured']);
    expect(text + errors[0]?.message).not.toContain(apiUrl);
    expect(errors[0]?.message).toContain('CLERK_API_URL');
  });

  it('uses the current global fetch by default', async () => {
    const handler = createM2MTokensHandler({ secretKey: SECRET_KEY, authorize: () => true });
    const upstream = createUpstream();
    vi.stubGlobal('fetch', upstream.fetch);
    expect((await handler(new Request(LIST))).status).toBe(200);
    expect(upstream.requests).toHaveLength(1);
  });

  it('ends when the browser leaves, and logs nothing', async () => {
    const browser = new AbortController();
    const onError = vi.fn();
    let upstreamSignal: AbortSignal | null | undefined;
    const handler = createM2MTokensHandler({
      secretKey: SECRET_KEY,
      authorize: () => true,
      onError,
      fetch: (_, init) => {
        upstreamSignal = init?.signal;
        browser.abort();
        return new Promise(() => {});
      },
    });
    const response = await handler(new Request(LIST, { signal: browser.signal }));
    expect(response.status).toBe(499);
    expect(upstreamSignal?.aborted).toBe(true);
    expect(onError).not.toHaveBeenCalled();
  });

  it.each([
    ['a fetch that handles the signal', true],
    ['a fetch that ignores the signal', false],
  ])('times out after 10 seconds: %s', async (_, heeds) => {
    vi.useFakeTimers();
    const asked = callHandler({
      fetch: (__, init) =>
        new Promise((___, reject) => {
          if (heeds) init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    });
    let settled = false;
    void asked.then(() => (settled = true));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const { status, code, errors } = await asked;
    expect([status, code]).toEqual([504, 'upstream_timeout']);
    expect(errors[0]?.message).toContain('10000 ms');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('times out when the body does not end, and cancels the body', async () => {
    vi.useFakeTimers();
    const cancel = vi.fn();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
      cancel,
    });
    const asked = callHandler({ timeout: 300, fetch: async () => new Response(body) });
    await vi.advanceTimersByTimeAsync(300);
    expect((await asked).code).toBe('upstream_timeout');
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('reads no more than 5 MB', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    const { status, code } = await callHandler({ fetch: async () => new Response(body) });
    expect([status, code]).toEqual([502, 'upstream_invalid_response']);
    expect(sent).toBeLessThan(9);
  });
});
