import { describe, expect, it } from 'vitest';
import { checkOrigin } from '../../src/server/checkOrigin.js';
import { checkWriteOrigin } from '../../src/server/checkWriteOrigin.js';
import { callHandler, LIST, SITE } from './callHandler.js';
import { createUpstream } from './upstream.js';

const LISTED = 'https://other.example.test';
const allowedOrigins = [LISTED, 'https://PORT.example.test:443/', 'tauri://localhost'];

const passes: [string, Record<string, string>][] = [
  ['same-origin', { 'sec-fetch-site': 'same-origin' }],
  ['typed into the address bar', { 'sec-fetch-site': 'none' }],
  [
    'same-origin, whatever Origin',
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.test' },
  ],
  ['cross-site from a listed origin', { 'sec-fetch-site': 'cross-site', origin: LISTED }],
  ['same-site from a listed origin', { 'sec-fetch-site': 'same-site', origin: LISTED }],
  ['no Sec-Fetch-Site, Origin is our host', { origin: SITE, host: 'admin.example.test' }],
  ['TLS ends in front of us', { origin: SITE, host: 'admin.example.test:443' }],
  ['http in, https here', { origin: 'http://admin.example.test', host: 'admin.example.test' }],
  ['Host in upper case', { origin: SITE, host: 'Admin.Example.TEST' }],
  ['a port, the same', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
  ['IPv6', { origin: 'http://[::1]:3000', host: '[::1]:3000' }],
  ['no Host header, the URL has the host', { origin: SITE }],
  ['no Sec-Fetch-Site, Origin is listed', { origin: LISTED, host: 'admin.example.test' }],
  ['a listed origin written with port and slash', { origin: 'https://port.example.test' }],
  ['the web view of an app', { 'sec-fetch-site': 'cross-site', origin: 'tauri://localhost' }],
  ['neither header', {}],
];

/** More of them: attacks/origin.test.ts. */
const refused: [string, Record<string, string>][] = [
  ['cross-site without Origin', { 'sec-fetch-site': 'cross-site' }],
  ['cross-site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' }],
  [
    'same-site is not same-origin',
    { 'sec-fetch-site': 'same-site', origin: 'https://b.example.test' },
  ],
  ['cross-site, although Origin is our host', { 'sec-fetch-site': 'cross-site', origin: SITE }],
  ['an unknown word', { 'sec-fetch-site': 'sometimes' }],
  ['an empty word', { 'sec-fetch-site': '' }],
  ['two words', { 'sec-fetch-site': 'same-origin, cross-site' }],
  ['another host', { origin: 'https://evil.test', host: 'admin.example.test' }],
  ['another port', { origin: 'http://localhost:3001', host: 'localhost:3000' }],
  ['our host as prefix', { origin: `${SITE}.evil.test`, host: 'admin.example.test' }],
  ['an empty Origin', { origin: '', host: 'admin.example.test' }],
  ['a file', { origin: 'file://', host: 'localhost' }],
  ['garbage as Origin', { origin: 'x', host: 'x' }],
  ['a Host with a user', { origin: 'https://evil.test', host: 'admin.example.test@evil.test' }],
  ['an invalid Host', { origin: SITE, host: 'a b' }],
  ['listed as prefix', { 'sec-fetch-site': 'cross-site', origin: `${LISTED}.evil.test` }],
];

describe('requests from other sites', () => {
  it.each(passes)('pass: %s', async (_, headers) => {
    expect((await callHandler({ headers, allowedOrigins })).status).toBe(200);
  });

  it.each(refused)('are refused before authorize is called: %s', async (_, headers) => {
    const upstream = createUpstream();
    let asked = 0;
    const { status, code } = await callHandler({
      headers,
      allowedOrigins,
      fetch: upstream.fetch,
      authorize: () => (asked += 1) > 0,
    });
    expect([status, code, asked]).toEqual([403, 'cross_site', 0]);
    expect(upstream.requests).toHaveLength(0);
  });

  it('allow a GET or HEAD without either header, but no POST', () => {
    const none = new Set<string>();
    expect(() => checkOrigin(new Request(LIST), none)).not.toThrow();
    expect(() => checkOrigin(new Request(LIST, { method: 'HEAD' }), none)).not.toThrow();
    const post = new Request(LIST, { method: 'POST' });
    expect(() => checkWriteOrigin(post, none)).toThrow('another site');
    const sameHost = new Request(LIST, { method: 'POST', headers: { origin: SITE } });
    expect(() => checkWriteOrigin(sameHost, none)).not.toThrow();
  });
});

describe('CORS', () => {
  const cors = (response: Response) => [
    response.headers.get('access-control-allow-origin'),
    response.headers.get('access-control-allow-credentials'),
    response.headers.get('vary'),
  ];
  const fromListed = { 'sec-fetch-site': 'cross-site', origin: LISTED };

  it.each([
    ['a page', {}],
    ['a 400', { url: `${SITE}/api/m2m-tokens` }],
    ['a 401', { authorize: () => 'unauthenticated' as const }],
    ['a 404', { url: `${SITE}/nowhere` }],
    ['a 405', { method: 'DELETE' }],
    ['a 502', { fetch: createUpstream(new TypeError('no')).fetch }],
  ])('lets a listed origin read %s', async (_, call) => {
    const { response } = await callHandler({ headers: fromListed, allowedOrigins, ...call });
    expect(cors(response)).toEqual([LISTED, 'true', 'Origin']);
    expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After, Date');
  });

  it.each([
    ['no origin is listed', [], LISTED],
    ['another origin is listed', allowedOrigins, 'https://evil.test'],
    ['there is no Origin', allowedOrigins, undefined],
  ])('adds no header when %s', async (_, listed, origin) => {
    const headers = {
      'sec-fetch-site': 'same-origin',
      ...(origin === undefined ? {} : { origin }),
    };
    const { response } = await callHandler({ headers, allowedOrigins: listed });
    expect(response.status).toBe(200);
    expect(cors(response)).toEqual([null, null, null]);
  });

  it('answers the preflight of a listed origin', async () => {
    const { response, text } = await callHandler({
      method: 'OPTIONS',
      allowedOrigins,
      headers: { ...fromListed, 'access-control-request-method': 'GET' },
    });
    expect([response.status, text]).toEqual([204, '']);
    expect(cors(response)).toEqual([LISTED, 'true', 'Origin']);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect(response.headers.get('access-control-max-age')).toBe('600');
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'authorization, content-type, accept',
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  it('lets a listed origin send the host’s allowedHeaders, each once and in lower case', async () => {
    const { response } = await callHandler({
      method: 'OPTIONS',
      allowedOrigins,
      allowedHeaders: ['X-Tenant-Id', 'baggage', 'Accept', 'baggage'],
      headers: fromListed,
    });
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'authorization, content-type, accept, x-tenant-id, baggage',
    );
  });

  it.each<[string, Parameters<typeof callHandler>[0]]>([
    ['a page', {}],
    ['HEAD', { method: 'HEAD' }],
    ['a 400', { url: `${SITE}/api/m2m-tokens` }],
    ['a 401', { authorize: () => 'unauthenticated' }],
    ['a 404', { url: `${SITE}/nowhere` }],
    ['a 405', { method: 'DELETE' }],
    ['a preflight', { method: 'OPTIONS' }],
    ['a 502', { fetch: createUpstream(new TypeError('no')).fetch }],
  ])('lets a listed origin embed %s, and no other site', async (_, call) => {
    const embeds = async (headers: Record<string, string>) => {
      const { response } = await callHandler({ allowedOrigins, ...call, headers });
      return response.headers.get('cross-origin-resource-policy');
    };
    expect(await embeds(fromListed)).toBe('cross-origin');
    expect(await embeds({ 'sec-fetch-site': 'same-origin' })).toBe('same-origin');
    expect(await embeds({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' })).toBe(
      'same-origin',
    );
    expect(await embeds({ 'sec-fetch-site': 'cross-site' })).toBe('same-origin');
  });

  it.each([
    ['another origin', { origin: 'https://evil.test' }],
    ['no origin', {}],
    ['our own', { origin: SITE, 'sec-fetch-site': 'same-origin' }],
  ])('refuses the preflight of %s', async (_, headers) => {
    const answer = await callHandler({ method: 'OPTIONS', allowedOrigins, headers });
    expect([answer.status, answer.code]).toEqual([403, 'cross_site']);
    expect(answer.response.headers.get('access-control-allow-methods')).toBeNull();
  });
});

describe('a host with allowedHosts', () => {
  const allowedHosts = [
    'Admin.Example.test',
    '[::1]',
    'localhost',
    '127.0.0.1',
    'b\u00fccher.test',
  ];

  it.each([
    ['admin.example.test'],
    ['ADMIN.example.test'],
    ['admin.example.test:443'],
    ['localhost:3000'],
    ['[::1]:3000'],
    ['[0:0:0:0:0:0:0:1]'],
    ['127.1'],
    ['xn--bcher-kva.test'],
    [undefined],
  ])('answers as %s', async (host) => {
    const headers = { 'sec-fetch-site': 'same-origin', ...(host === undefined ? {} : { host }) };
    expect((await callHandler({ allowedHosts, headers })).status).toBe(200);
  });

  it.each([
    ['evil.test'],
    ['admin.example.test.'],
    ['x.admin.example.test'],
    ['admin.example.test.evil.test'],
    ['admin.example.test@evil.test'],
    ['evil.test, admin.example.test'],
    ['admin.example.test evil.test'],
    ['evil.test#admin.example.test'],
    ['constructor'],
    [''],
  ])('refuses %s, before the preflight, the site and all other checks', async (host) => {
    let asked = 0;
    const call = {
      allowedHosts,
      allowedOrigins,
      // The address of the server itself, as frameworks may set it.
      url: LIST.replace('admin.example.test', 'localhost:3000'),
      authorize: () => (asked += 1) > 0,
    };
    const answers = [
      await callHandler({ ...call, headers: { host, 'sec-fetch-site': 'same-origin' } }),
      await callHandler({ ...call, headers: { host, origin: LISTED } }),
      await callHandler({ ...call, headers: { host, origin: LISTED }, method: 'OPTIONS' }),
    ];
    for (const { status, code, errors } of answers) {
      expect([status, code]).toEqual([403, 'cross_site']);
      expect(errors[0]?.message).toMatch(/not in allowedHosts.*DNS rebinding/);
    }
    expect(asked).toBe(0);
  });

  it('reads the URL if there is no Host', async () => {
    const url = LIST.replace('admin.example.test', 'evil.test');
    expect((await callHandler({ allowedHosts, url })).code).toBe('cross_site');
  });

  it('answers under any host without the option', async () => {
    const headers = { host: 'evil.test', 'sec-fetch-site': 'same-origin' };
    expect((await callHandler({ headers })).status).toBe(200);
  });
});
