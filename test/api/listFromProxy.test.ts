import { afterEach, describe, expect, it, vi } from 'vitest';
import { listFromProxy } from '../../src/api/listFromProxy.js';
import { createProxy, pageAnswer } from './createProxy.js';
import { thrownBy } from './thrownBy.js';
import { SUBJECT, wireRow } from './wireRow.js';

const params = { subject: SUBJECT, revoked: false, expired: true, limit: 10, offset: 0 };
const query = `subject=${SUBJECT}&revoked=false&expired=true&limit=10&offset=0`;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a request for a page', () => {
  it('goes to the default URL, and returns the page', async () => {
    const proxy = createProxy();
    const page = await listFromProxy({ fetch: proxy.fetch }, params);
    expect(proxy.urls).toEqual([`/api/m2m-tokens?${query}`]);
    expect(page).toMatchObject({ data: [{ subject: SUBJECT }], totalCount: 1, skipped: 0 });
  });

  it('goes to the given proxy URL', async () => {
    const proxy = createProxy();
    await listFromProxy({ fetch: proxy.fetch, proxyUrl: 'https://example.com/m2m/?a=1' }, params);
    expect(proxy.urls).toEqual([`https://example.com/m2m/?a=1&${query}`]);
  });

  it('goes through the current global fetch, so that a host can replace it', async () => {
    const proxy = createProxy();
    vi.stubGlobal('fetch', proxy.fetch);
    await listFromProxy({}, params);
    expect(proxy.urls).toHaveLength(1);
  });

  it('is an uncached GET, with cookies for the same origin only', async () => {
    const proxy = createProxy();
    await listFromProxy({ fetch: proxy.fetch }, params);
    expect(proxy.inits[0]?.method ?? 'GET').toBe('GET');
    expect(proxy.inits[0]).toMatchObject({ cache: 'no-store', credentials: 'same-origin' });
    expect(proxy.inits[0]?.body).toBeUndefined();
  });

  it.each(['omit', 'include'] as const)(
    'sends cookies according to credentials: %s',
    async (credentials) => {
      const proxy = createProxy();
      await listFromProxy({ fetch: proxy.fetch, credentials }, params);
      expect(proxy.inits[0]).toMatchObject({ credentials });
    },
  );

  it('warns about an implausible total, and returns the rows', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const proxy = createProxy(pageAnswer([wireRow()], -7));
    const page = await listFromProxy({ fetch: proxy.fetch }, params);
    expect(page).toMatchObject({ data: [{ subject: SUBJECT }], totalCount: null });
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('the headers of a request', () => {
  it.each([
    ['none', undefined],
    ['an object', { Authorization: 'Bearer session' }],
    ['a list', [['Authorization', 'Bearer session']] as [string, string][]],
    ['Headers', new Headers({ Authorization: 'Bearer session' })],
    ['a function', () => ({ Authorization: 'Bearer session' })],
    ['an async function', async () => new Headers({ Authorization: 'Bearer session' })],
  ])('may be %s', async (_, headers) => {
    const proxy = createProxy();
    await listFromProxy({ fetch: proxy.fetch, headers }, params);
    expect(proxy.sentHeaders()).toEqual({
      accept: 'application/json',
      ...(headers === undefined ? {} : { authorization: 'Bearer session' }),
    });
  });

  it('keep the host’s own Accept', async () => {
    const proxy = createProxy();
    await listFromProxy({ fetch: proxy.fetch, headers: { accept: 'text/json' } }, params);
    expect(proxy.sentHeaders()).toEqual({ accept: 'text/json' });
  });

  it('are read before each request, because a session token expires', async () => {
    const proxy = createProxy();
    const headers = vi.fn(() => ({ 'x-call': String(headers.mock.calls.length) }));
    await listFromProxy({ fetch: proxy.fetch, headers }, params);
    await listFromProxy({ fetch: proxy.fetch, headers }, params);
    expect(proxy.sentHeaders()).toMatchObject({ 'x-call': '2' });
  });

  const fault = new Error('No session.');

  it.each([
    [
      'throws',
      () => {
        throw fault;
      },
    ],
    ['rejects', () => Promise.reject(fault)],
  ])('that a function %s are a headers_failed, and no request goes out', async (_, headers) => {
    const proxy = createProxy();
    const error = await thrownBy(() => listFromProxy({ fetch: proxy.fetch, headers }, params));
    expect(error).toMatchObject({ code: 'headers_failed', status: undefined, cause: fault });
    expect(proxy.urls).toEqual([]);
  });

  it.each([{ 'bad name': 'x' }, { authorization: 'línea\nnueva' }, { authorization: '令牌' }])(
    'that fetch cannot send are a headers_failed: %j',
    async (headers) => {
      const proxy = createProxy();
      const error = await thrownBy(() => listFromProxy({ fetch: proxy.fetch, headers }, params));
      expect(error.code).toBe('headers_failed');
      expect(proxy.urls).toEqual([]);
    },
  );
});
