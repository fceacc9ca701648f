import { describe, expect, it } from 'vitest';
import { checkOrigin } from '../../src/server/checkOrigin.js';
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
  ['TLS ended before us', { origin: SITE, host: 'admin.example.test:443' }],
  ['http in, https here', { origin: 'http://admin.example.test', host: 'admin.example.test' }],
  ['Host in capitals', { origin: SITE, host: 'Admin.Example.TEST' }],
  ['a port, the same', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
  ['IPv6', { origin: 'http://[::1]:3000', host: '[::1]:3000' }],
  ['no Host header, the URL has the host', { origin: SITE }],
  ['no Sec-Fetch-Site, Origin is listed', { origin: LISTED, host: 'admin.example.test' }],
  ['a listed origin written with port and slash', { origin: 'https://port.example.test' }],
  ['the web view of an app', { 'sec-fetch-site': 'cross-site', origin: 'tauri://localhost' }],
  ['neither header', {}],
];

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
  ['a sandboxed frame', { origin: 'null', host: 'admin.example.test' }],
  ['an empty Origin', { origin: '', host: 'admin.example.test' }],
  ['a file', { origin: 'file://', host: 'localhost' }],
  ['garbage as Origin', { origin: 'x', host: 'x' }],
  ['a Host with a user', { origin: 'https://evil.test', host: 'admin.example.test@evil.test' }],
  ['a Host that is none', { origin: SITE, host: 'a b' }],
  [
    'listed with another scheme',
    { 'sec-fetch-site': 'cross-site', origin: 'http://other.example.test' },
  ],
  ['listed as prefix', { 'sec-fetch-site': 'cross-site', origin: `${LISTED}.evil.test` }],
];

describe('requests from other sites', () => {
  it.each(passes)('pass: %s', async (_, headers) => {
    expect((await callHandler({ headers, allowedOrigins })).status).toBe(200);
  });

  it.each(refused)('are refused before anybody is asked: %s', async (_, headers) => {
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

  it('lets a GET without either header pass, and no POST', () => {
    const none = new Set<string>();
    expect(() => checkOrigin(new Request(LIST), none)).not.toThrow();
    expect(() => checkOrigin(new Request(LIST, { method: 'POST' }), none)).toThrow('another site');
    const sameHost = { method: 'POST', headers: { origin: SITE } };
    expect(() => checkOrigin(new Request(LIST, sameHost), none)).not.toThrow();
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
    ['nobody is listed', [], LISTED],
    ['another is listed', allowedOrigins, 'https://evil.test'],
    ['there is no Origin', allowedOrigins, undefined],
  ])('says nothing when %s', async (_, listed, origin) => {
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
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'authorization, content-type, accept',
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
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
