import { describe, expect, it, vi } from 'vitest';
import { SITE } from '../callHandler.js';
import { callWrite } from './callWrite.js';

const LISTED = 'https://other.example.test';
const JSON_TYPE = { 'content-type': 'application/json' };
const host = 'admin.example.test';

describe('a write', () => {
  it.each<[string, Record<string, string>]>([
    ['same-origin, our own Origin', { 'sec-fetch-site': 'same-origin', origin: SITE }],
    ['same-origin, no Origin', { 'sec-fetch-site': 'same-origin' }],
    [
      'same-origin, TLS ends in front of us',
      { 'sec-fetch-site': 'same-origin', origin: SITE, host },
    ],
    ['no Sec-Fetch-Site, our own Origin', { origin: SITE }],
    ['no Sec-Fetch-Site, our own Origin and Host', { origin: SITE, host }],
    ['cross-site, listed', { 'sec-fetch-site': 'cross-site', origin: LISTED }],
    ['same-site, listed', { 'sec-fetch-site': 'same-site', origin: LISTED }],
    ['no Sec-Fetch-Site, listed', { origin: LISTED }],
  ])('passes: %s', async (_, headers) => {
    const call = { allowedOrigins: [LISTED], headers: { ...JSON_TYPE, ...headers } };
    expect((await callWrite(call)).status).toBe(200);
    expect((await callWrite({ ...call, action: 'create' })).status).toBe(201);
  });

  const EVIL = 'https://evil.test';
  it.each<[string, Record<string, string>]>([
    ['neither header', {}],
    ['neither header, but a cookie', { cookie: 'session=1' }],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }],
    ['none, our own Origin', { 'sec-fetch-site': 'none', origin: SITE }],
    ['same-site', { 'sec-fetch-site': 'same-site' }],
    ['same-site, our own Origin', { 'sec-fetch-site': 'same-site', origin: SITE }],
    ['same-site, a sibling', { 'sec-fetch-site': 'same-site', origin: 'https://x.example.test' }],
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['cross-site, our own Origin', { 'sec-fetch-site': 'cross-site', origin: SITE }],
    ['cross-site, another', { 'sec-fetch-site': 'cross-site', origin: EVIL }],
    ['same-origin, another Origin', { 'sec-fetch-site': 'same-origin', origin: EVIL }],
    ['same-origin, null', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['same-origin, empty', { 'sec-fetch-site': 'same-origin', origin: '' }],
    ['an unknown word', { 'sec-fetch-site': 'sometimes', origin: SITE }],
    ['an empty word', { 'sec-fetch-site': '', origin: SITE }],
    ['two words', { 'sec-fetch-site': 'same-origin, cross-site', origin: SITE }],
    ['null alone', { origin: 'null' }],
    ['another alone', { origin: EVIL }],
    ['our host as prefix', { origin: `${SITE}.evil.test` }],
    ['our host as user', { origin: `${SITE}@evil.test` }],
    ['another port', { origin: `${SITE}:8443` }],
    ['a Host of the attacker’s choice', { origin: EVIL, host, 'x-forwarded-host': 'evil.test' }],
    ['listed as prefix', { 'sec-fetch-site': 'cross-site', origin: `${LISTED}.evil.test` }],
    ['a referrer of ours', { referer: `${SITE}/admin` }],
  ])('is refused before its body is read and authorize is called: %s', async (_, headers) => {
    const authorize = vi.fn(() => true);
    const { status, code, clerk, errors } = await callWrite({
      ...{ allowedOrigins: [LISTED], authorize, headers: { ...JSON_TYPE, ...headers } },
      // A body that would be refused, too.
      body: 'x'.repeat(20_000),
    });
    expect([status, code, clerk.calls]).toEqual([403, 'cross_site', []]);
    expect(errors[0]?.message).toMatch(/^A request came from another site.* add its origin/);
    expect(authorize).not.toHaveBeenCalled();
  });

  it.each([
    ['evil.test', 403],
    ['admin.example.test.', 403],
    ['admin.example.test', 200],
  ])('under the host %s with allowedHosts answers %d', async (name, status) => {
    const headers = { ...JSON_TYPE, 'sec-fetch-site': 'same-origin', host: name };
    expect((await callWrite({ headers, allowedHosts: [host] })).status).toBe(status);
  });

  it('is readable by a listed origin, which may send the headers of allowedHeaders', async () => {
    const headers = { ...JSON_TYPE, origin: LISTED };
    const { response } = await callWrite({ headers, allowedOrigins: [LISTED] });
    expect(response.headers.get('access-control-allow-origin')).toBe(LISTED);
    const preflight = await callWrite({
      ...{ method: 'OPTIONS', headers, allowedOrigins: [LISTED], allowedHeaders: ['X-CSRF-Token'] },
    });
    expect(preflight.response.headers.get('access-control-allow-headers')).toBe(
      'authorization, content-type, accept, x-csrf-token',
    );
    expect(preflight.response.headers.get('access-control-allow-methods')).toBe('POST');
  });
});
