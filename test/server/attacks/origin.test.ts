import { getRequestListener } from '@hono/node-server';
import { createM2MTokensHandler, type M2MTokensHandlerOptions } from 'react-m2m-tokens/server';
import { describe, expect, it } from 'vitest';
import { callHandler, LIST, SITE } from '../callHandler.js';
import { createUpstream, SECRET_KEY, SUBJECT } from '../upstream.js';
import { sendRaw, startServer } from './startServer.js';

const HOST = 'admin.example.test';
const EVIL = 'https://evil.test';
const LISTED = 'https://other.example.test';

/** Calls the handler with these headers; returns the answer, and whether it called authorize or Clerk. */
async function ask(headers: Record<string, string>, options: Partial<M2MTokensHandlerOptions>) {
  const upstream = createUpstream();
  let asked = 0;
  const answer = await callHandler({
    ...options,
    headers,
    fetch: upstream.fetch,
    authorize: () => (asked += 1) > 0,
  });
  return { ...answer, asked: asked + upstream.requests.length };
}

describe('a header of a proxy in front of us', () => {
  const claims: [string, Record<string, string>][] = [
    ['X-Forwarded-Host', { 'x-forwarded-host': 'evil.test' }],
    ['X-Forwarded-Host with a port', { 'x-forwarded-host': 'evil.test:443' }],
    ['X-Forwarded-Server', { 'x-forwarded-server': 'evil.test' }],
    ['X-Forwarded-Proto', { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.test' }],
    ['X-Original-Host', { 'x-original-host': 'evil.test', 'x-host': 'evil.test' }],
    ['Forwarded', { forwarded: 'for=1.2.3.4;host=evil.test;proto=https' }],
    ['Referer', { referer: LIST }],
    ['X-Requested-With', { 'x-requested-with': 'XMLHttpRequest' }],
  ];

  it.each(claims)('%s: does not turn another site into the proxy’s own', async (_, headers) => {
    for (const site of [{ host: HOST }, { 'sec-fetch-site': 'cross-site' }]) {
      // oxlint-disable-next-line no-await-in-loop -- two requests, one after the other
      const answer = await ask({ ...headers, ...site, origin: EVIL }, { allowedOrigins: [LISTED] });
      expect([answer.status, answer.code, answer.asked]).toEqual([403, 'cross_site', 0]);
      expect(answer.response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it.each(claims)('%s: does not turn the proxy’s own site into another', async (_, headers) => {
    const { status } = await ask({ ...headers, origin: SITE, host: HOST }, {});
    expect(status).toBe(200);
  });
});

describe('an Origin that no browser sends', () => {
  it.each([
    ['a path', `${SITE}/`],
    ['a path and more', `${SITE}/@evil.test`],
    ['a query', `${SITE}?evil.test`],
    ['a fragment', `${SITE}#evil.test`],
    ['a user', `https://evil.test@${HOST}`],
    ['an empty user', `https://@${HOST}`],
    ['a backslash', `${SITE}\\.evil.test`],
    ['one slash', `https:/${HOST}`],
    ['no slash', `https:${HOST}`],
    ['four slashes', `https:////${HOST}`],
    ['a letter as an escape', SITE.replace('admin', '%61dmin')],
    ['a full-width letter', SITE.replace('admin', '\u00ef\u00bd\u0081dmin')],
    ['two origins, ours first', `${SITE}, ${EVIL}`],
    ['two origins, ours last', `${EVIL}, ${SITE}`],
    ['two origins with a space', `${SITE} ${EVIL}`],
    ['ours twice', `${SITE}, ${SITE}`],
    ['a tab', `https://ad\tmin.example.test`],
    ['ws', `wss://${HOST}`],
    ['an extension', `chrome-extension://${HOST}`],
    ['an app', `capacitor://${HOST}`],
    ['a blob', `blob:${SITE}/x`],
    ['a file system', `filesystem:${SITE}`],
    ['null', 'null'],
  ])('with %s: counts as another site, although it contains our host', async (_, origin) => {
    const answer = await ask({ origin, host: HOST }, { allowedOrigins: [LISTED] });
    expect([answer.status, answer.code, answer.asked]).toEqual([403, 'cross_site', 0]);
    expect(answer.response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a listed origin', () => {
  it.each([
    ['in capitals', LISTED.toUpperCase()],
    ['with a slash', `${LISTED}/`],
    ['with its default port', `${LISTED}:443`],
    ['with another port', `${LISTED}:8443`],
    ['with a dot at its end', `${LISTED}.`],
    ['with a word before it', LISTED.replace('other', 'not-other')],
    ['with a domain below it', LISTED.replace('other', 'x.other')],
    ['of the domain above it', LISTED.replace('other.', '')],
    ['on plain HTTP', LISTED.replace('https', 'http')],
    ['twice', `${LISTED}, ${LISTED}`],
    ['and another', `${LISTED}, ${EVIL}`],
    ['what every object has', 'constructor'],
  ])('is not matched by a variant: %s', async (_, origin) => {
    const headers = { origin, 'sec-fetch-site': 'cross-site', host: HOST };
    const answer = await ask(headers, { allowedOrigins: [LISTED] });
    expect([answer.status, answer.code, answer.asked]).toEqual([403, 'cross_site', 0]);
    const names = [...answer.response.headers.keys()];
    expect(names.filter((name) => /^access-control|^vary/.test(name))).toEqual([]);
  });

  it('is echoed by name, never as a star, and only it may preflight', async () => {
    const list = { allowedOrigins: [LISTED, 'https://third.example.test'] };
    const { response } = await ask({ origin: LISTED, 'sec-fetch-site': 'cross-site' }, list);
    expect(response.headers.get('access-control-allow-origin')).toBe(LISTED);
  });
});

describe('over a real connection', () => {
  const options = {
    secretKey: SECRET_KEY,
    authorize: () => true,
    fetch: createUpstream().fetch,
    allowedOrigins: [LISTED],
  };
  const target = `/api/m2m-tokens?subject=${SUBJECT}`;
  const statusOf = async (lines: string[], more: Partial<M2MTokensHandlerOptions> = {}) => {
    const handler = createM2MTokensHandler({ ...options, ...more });
    const { port } = await startServer(getRequestListener(handler));
    const answer = await sendRaw(port, [`GET ${target} HTTP/1.1`, ...lines]);
    expect(answer).not.toMatch(/access-control-allow-origin: (?!https:\/\/other)/i);
    return Number(answer.split(' ')[1]);
  };

  it.each<[string, string[], number]>([
    ['plain HTTP, our own page', [`Host: ${HOST}`, `Origin: http://${HOST}`], 200],
    ['TLS ended before us', [`Host: ${HOST}`, `Origin: https://${HOST}`], 200],
    ['a listed page', [`Host: ${HOST}`, `Origin: ${LISTED}`], 200],
    ['another page', [`Host: ${HOST}`, `Origin: ${EVIL}`], 403],
    ['two Origin lines', [`Host: ${HOST}`, `Origin: https://${HOST}`, `Origin: ${EVIL}`], 403],
    ['the same, turned', [`Host: ${HOST}`, `Origin: ${EVIL}`, `Origin: https://${HOST}`], 403],
    ['two listed lines', [`Host: ${HOST}`, `Origin: ${LISTED}`, `Origin: ${LISTED}`], 403],
    [
      'two Sec-Fetch-Site lines',
      [`Host: ${HOST}`, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Site: same-origin'],
      403,
    ],
    [
      'two hosts',
      [`Host: ${HOST}`, 'Host: evil.test', `Origin: ${EVIL}`, 'Sec-Fetch-Site: cross-site'],
      403,
    ],
    ['a folded Origin', [`Host: ${HOST}`, `Origin: ${EVIL}`, ` https://${HOST}`], 400],
  ])('%s', async (_, lines, status) => {
    expect(await statusOf(lines)).toBe(status);
  });

  it.each<[string, string[], number]>([
    ['our own name', [`Host: ${HOST}`], 200],
    ['our own name and a port', [`Host: ${HOST}:8443`], 200],
    ['a name that resolves to us', ['Host: evil.test'], 403],
    ['the same, from our own site', ['Host: evil.test', `Origin: ${SITE}`], 403],
    ['the same, from a listed site', ['Host: evil.test', `Origin: ${LISTED}`], 403],
    ['the address', ['Host: 127.0.0.1'], 403],
    ['our name before it', ['Host: evil.test', `X-Forwarded-Host: ${HOST}`], 403],
    ['our name behind it', [`Host: ${HOST}.evil.test`], 403],
    ['two names', ['Host: evil.test', `Host: ${HOST}`], 403],
  ])('with allowedHosts, and by %s', async (_, lines, status) => {
    const site = 'Sec-Fetch-Site: same-origin';
    expect(await statusOf([...lines, site], { allowedHosts: [HOST] })).toBe(status);
  });
});
