import { getRequestListener } from '@hono/node-server';
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { describe, expect, it, vi } from 'vitest';
import { callHandler, SITE } from '../callHandler.js';
import { createUpstream, SECRET_KEY, SUBJECT } from '../upstream.js';
import { sendRaw, startServer } from './startServer.js';

const query = `?subject=${SUBJECT}`;
const BASE = '/api/m2m-tokens';

async function ask(url: string, method = 'GET', headers: Record<string, string> = {}) {
  const upstream = createUpstream();
  const asked = vi.fn(() => true);
  const answer = await callHandler({
    url,
    method,
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    fetch: upstream.fetch,
    authorize: asked,
    secretKey: () => (asked(), SECRET_KEY),
  });
  const sent = upstream.requests.map((request) => new URL(request.url));
  return { ...answer, asked: asked.mock.calls.length, sent };
}

describe('a path that is almost the handler’s', () => {
  it.each([
    '/api/m2m-tokens-evil',
    '/api/m2m-tokens.',
    '/api/m2m-tokens./',
    '/api/m2m-tokens.json',
    '/api/m2m-tokens/x',
    '/api/m2m-tokens/x/',
    '/api/m2m-tokens/../m2m-machines',
    '/api/m2m-tokens/..',
    '/api/m2m-tokens/%2e%2e',
    '/api/m2m-tokens/%2E%2E/x',
    '/api/m2m-tokens/..%2f',
    '/api/m2m-tokens/..%5c',
    '/api/m2m-tokens/...',
    '/api/m2m-tokens%2f',
    '/api/m2m-tokens%2F..',
    '/api/m2m-tokens%00',
    '/api/m2m-tokens%20',
    '/api/m2m-tokens%0a',
    '/api/m2m-tokens%3F',
    '/api/m2m-tokens%23',
    '/api/m2m-tokens;x',
    '/api/m2m-tokens;x=y/',
    '/api/m2m-tokens/;',
    '/api/m2m-tokens,',
    '/api/m2m-tokens:80',
    '/api/m2m-tokens@evil.test',
    '/api/m2m-tokens//',
    '/api/m2m-tokens//evil.test',
    '/api//m2m-tokens',
    '//api/m2m-tokens',
    '///api/m2m-tokens',
    '/api%2fm2m-tokens',
    '/%2fapi/m2m-tokens',
    '/%61pi/m2m-tokens',
    '/api/m2m%2Dtokens',
    '/api/m2m-tokens%E2%80%8B',
    '/api/%EF%BD%8D2m-tokens',
    '/API/m2m-tokens',
    '/api/M2M-tokens',
    '/api/M2M-TOKENS/',
    '/api\\\\m2m-tokens',
    '/x/api/m2m-tokens',
    '/api',
    '/api/',
    '/',
    '/*',
    '/constructor',
  ])('%s: is not found', async (path) => {
    const answer = await ask(SITE + path + query);
    expect([answer.status, answer.code, answer.asked, answer.sent]).toEqual([
      404,
      'not_found',
      0,
      [],
    ]);
    expect(answer.text).not.toContain(path === '/' ? 'evil' : path);
  });

  it.each([
    '/x/../api/m2m-tokens',
    '/api/m2m-tokens/x/..',
    '/api/./m2m-tokens/.',
    '/api/x/%2e%2e/m2m-tokens',
    '\\api\\m2m-tokens',
    '/../../api/m2m-tokens',
  ])('%s: is our own, as URL reads it, and leads to the same call to Clerk', async (path) => {
    const { status, asked, sent } = await ask(SITE + path + query);
    expect([status, asked]).toEqual([200, 2]);
    expect(sent.map((url) => url.pathname)).toEqual(['/v1/m2m_tokens']);
  });

  it('leads to one path of Clerk only, whatever the host name', async () => {
    const { sent } = await ask(`https://evil.test:8443${BASE}/${query}`);
    expect(sent.map(({ host, pathname }) => host + pathname)).toEqual([
      'api.clerk.com/v1/m2m_tokens',
    ]);
  });
});

describe('a method that is neither GET nor HEAD', () => {
  it.each([
    ['PUT', {}],
    ['DELETE', {}],
    ['PATCH', {}],
    ['POST', {}],
    ['POST', { 'x-http-method-override': 'GET' }],
    ['POST', { 'x-http-method': 'GET', 'x-method-override': 'GET' }],
    ['POST', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['PURGE', {}],
    ['PROPFIND', {}],
  ])('%s %j: is refused before authorize is called', async (method, headers) => {
    const url = `${SITE}${BASE}${query}&_method=GET`;
    const { status, code, asked, sent, response } = await ask(url, method, { ...headers });
    // A POST would create, if the host's actions had it: see writes.
    const refused = method === 'POST' ? 'not_allowed_action' : 'method_not_allowed';
    expect([status, code, asked, sent]).toEqual([405, refused, 0, []]);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  it.each(['GETS', 'HEADS', 'get', ' GET', 'GET ', ''])('%j is refused, too', async (method) => {
    const upstream = createUpstream();
    const handler = createM2MTokensHandler({
      secretKey: SECRET_KEY,
      authorize: () => true,
      fetch: upstream.fetch,
    });
    // Some runtimes refuse to build such a request, others turn it into a GET.
    const request = Object.defineProperty(new Request(`${SITE}${BASE}${query}`), 'method', {
      value: method,
    });
    expect((await handler(request)).status).toBe(405);
    expect(upstream.requests).toEqual([]);
  });

  it('cannot be set on a GET by a header', async () => {
    const { status, sent } = await ask(`${SITE}${BASE}${query}`, 'GET', {
      'x-http-method-override': 'DELETE',
    });
    expect([status, sent.length]).toEqual([200, 1]);
  });
});

/** Sends a request byte for byte to a real server in front of the handler. */
async function askServer(lines: string[]) {
  const upstream = createUpstream();
  const asked = vi.fn(() => true);
  const handler = createM2MTokensHandler({
    secretKey: SECRET_KEY,
    authorize: asked,
    fetch: upstream.fetch,
  });
  const { port } = await startServer(getRequestListener(handler));
  const answer = await sendRaw(port, lines);
  return {
    answer,
    status: Number(answer.split(' ')[1]),
    asked: asked.mock.calls.length,
    sent: upstream.requests.map(({ url }) => new URL(url).host),
  };
}

describe('a request line over a real connection', () => {
  const host = 'Host: admin.example.test';
  const evil = 'Origin: https://evil.test';

  it.each<[string, string[], number]>([
    ['our own path', [`GET ${BASE}${query} HTTP/1.1`, host], 200],
    ['an absolute URL', [`GET http://admin.example.test${BASE}${query} HTTP/1.1`, host], 200],
    [
      'an absolute URL of another site, from its page',
      [`GET http://evil.test${BASE}${query} HTTP/1.1`, host, evil],
      403,
    ],
    ['a path that looks like a host', [`GET //evil.test${BASE}${query} HTTP/1.1`, host], 404],
    ['a path that is a host', [`GET //admin.example.test${BASE}${query} HTTP/1.1`, host], 404],
    ['three slashes', [`GET //${BASE}${query} HTTP/1.1`, host], 404],
    ['a backslash and a host', [`GET /\\evil.test${BASE}${query} HTTP/1.1`, host], 400],
    ['a file', [`GET file://${BASE}${query} HTTP/1.1`, host], 400],
    ['a star', [`GET * HTTP/1.1`, host], 400],
    ['a word', [`GET api/m2m-tokens${query} HTTP/1.1`, host], 400],
    ['another version', [`GET ${BASE}${query} HTTP/1.0`], 400],
    ['no host', [`GET ${BASE}${query} HTTP/1.1`], 400],
    ['a host with a user', [`GET ${BASE}${query} HTTP/1.1`, 'Host: a@evil.test'], 400],
    ['a host with a path', [`GET ${BASE}${query} HTTP/1.1`, 'Host: evil.test/x'], 400],
    ['an escaped slash', [`GET /api%2fm2m-tokens${query} HTTP/1.1`, host], 404],
    ['dots', [`GET ${BASE}/../x${query} HTTP/1.1`, host], 404],
    ['escaped dots', [`GET ${BASE}/%2e%2e/x${query} HTTP/1.1`, host], 404],
    ['a raw NUL', [`GET ${BASE}\u0000${query} HTTP/1.1`, host], 400],
    ['a space', [`GET ${BASE} ${query} HTTP/1.1`, host], 400],
    ['a raw line end', [`GET ${BASE}\r\nX: y ${query} HTTP/1.1`, host], 400],
    ['TRACE', [`TRACE ${BASE}${query} HTTP/1.1`, host, 'Cookie: session=of-the-caller'], 405],
    ['CONNECT', ['CONNECT evil.test:443 HTTP/1.1', host], 0],
    ['a word as the method', [`LIST ${BASE}${query} HTTP/1.1`, host], 400],
    ['HEAD', [`HEAD ${BASE}${query} HTTP/1.1`, host], 200],
    [
      'HEAD from another page',
      [`HEAD ${BASE}${query} HTTP/1.1`, host, evil, 'Sec-Fetch-Site: cross-site'],
      403,
    ],
    ['a body with two lengths', smuggled(['Content-Length: 5', 'Transfer-Encoding: chunked']), 400],
    ['two lengths', smuggled(['Content-Length: 5', 'Content-Length: 6']), 400],
  ])('with %s', async (_, lines, expected) => {
    const { answer, status, asked, sent } = await askServer(lines);
    // A connection that closes without an answer has no status.
    expect(status || 0).toBe(expected);
    const goes = expected === 200;
    expect([asked, sent]).toEqual(goes ? [1, ['api.clerk.com']] : [0, []]);
    expect(answer).not.toMatch(/of-the-caller|evil|node_modules|\n\s+at /);
    const isHead = lines[0]?.startsWith('HEAD');
    expect(isHead ? answer.split('\r\n\r\n')[1] : '').toBe('');
  });

  function smuggled(lengths: string[]): string[] {
    return [`POST ${BASE}${query} HTTP/1.1`, host, ...lengths, '', `GET ${BASE}${query} HTTP/1.1`];
  }
});
