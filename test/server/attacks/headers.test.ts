import { getRequestListener } from '@hono/node-server';
import type { IncomingHttpHeaders } from 'node:http';
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { describe, expect, it } from 'vitest';
import { callHandler } from '../callHandler.js';
import { json, page, row, SECRET_KEY, SUBJECT } from '../upstream.js';
import { sendRaw, startServer } from './startServer.js';

/** A handler behind a real server, in front of a real server. */
async function ask(lines: string[]) {
  const seen: { headers: IncomingHttpHeaders; target: string | undefined; body: string }[] = [];
  const clerk = await startServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    seen.push({ headers: request.headers, target: request.url, body });
    response.end(JSON.stringify({ m2m_tokens: [row()], total_count: 1 }));
  });
  const handler = createM2MTokensHandler({
    secretKey: SECRET_KEY,
    authorize: () => true,
    apiUrl: clerk.origin,
  });
  const { port } = await startServer(getRequestListener(handler));
  const answer = await sendRaw(port, [
    `GET /api/m2m-tokens?subject=${SUBJECT} HTTP/1.1`,
    'Host: admin.example.test',
    ...lines,
  ]);
  return { answer, seen, clerkHost: new URL(clerk.origin).host };
}

const CALLERS = [
  'Authorization: Bearer of-the-caller',
  'Proxy-Authorization: Basic of-the-caller',
  'Cookie: __session=of-the-caller; __client=of-the-caller',
  'X-Forwarded-For: of-the-caller',
  'X-Forwarded-Host: of-the-caller',
  'X-Forwarded-Proto: of-the-caller',
  'X-Real-IP: of-the-caller',
  'Forwarded: for=of-the-caller',
  'Clerk-Secret-Key: of-the-caller',
  'Clerk-API-Version: of-the-caller',
  'Clerk-Proxy-Url: of-the-caller',
  'X-Clerk-Auth-Token: of-the-caller',
  'Accept: of-the-caller/json',
  'Accept-Language: of-the-caller',
  'User-Agent: of-the-caller',
  'Referer: https://of-the-caller.test',
  'Origin: http://admin.example.test',
  'If-None-Match: "of-the-caller"',
  'If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
  'Range: bytes=0-1',
  'X-Custom: of-the-caller',
  'Connection: X-Custom',
];

describe('the caller’s headers', () => {
  it('never go to Clerk, which gets ours and those of fetch itself', async () => {
    const { answer, seen, clerkHost } = await ask(CALLERS);
    expect(answer).toContain('HTTP/1.1 200');
    expect(seen).toHaveLength(1);
    const [call] = seen;
    expect(call).toMatchObject({
      body: '',
      target: `/v1/m2m_tokens?subject=${SUBJECT}&revoked=false&expired=false&limit=10&offset=0`,
    });
    const {
      // The headers that fetch adds differ by runtime.
      connection: _connection,
      'accept-encoding': _encoding,
      'accept-language': language,
      'user-agent': agent,
      'sec-fetch-mode': _mode,
      'cache-control': _cache,
      pragma: _pragma,
      ...ours
    } = call?.headers ?? {};
    expect(ours).toEqual({
      host: clerkHost,
      accept: 'application/json',
      authorization: `Bearer ${SECRET_KEY}`,
      'clerk-api-version': '2026-05-12',
    });
    expect([language, agent].join()).not.toContain('of-the-caller');
  });

  it('never bring a body', async () => {
    // The length counts the bytes that sendRaw appends.
    const length = 'of-the-caller\r\nConnection: close\r\n\r\n'.length;
    const { seen } = await ask([
      'Connection: close',
      `Content-Length: ${length}`,
      '',
      'of-the-caller',
    ]);
    expect(seen.map(({ body }) => body)).toEqual(['']);
  });

  it('may be as many and as long as the server accepts', async () => {
    // Bun's server accepts a hundred.
    const many = Array.from({ length: 80 }, (_, index) => `X-${index}: of-the-caller`);
    const { answer, seen } = await ask(many);
    expect(answer).toContain('HTTP/1.1 200');
    expect(JSON.stringify(seen)).not.toContain('of-the-caller');
  });
});

/** The headers of an answer without those for a listed origin. */
const OURS = [
  'cache-control',
  'content-type',
  'cross-origin-resource-policy',
  'x-content-type-options',
];

describe('Clerk’s headers', () => {
  const clerks = {
    'Set-Cookie': '__client=of-clerk',
    Location: 'https://of-clerk.test',
    Server: 'of-clerk',
    Via: 'of-clerk',
    'X-Powered-By': 'of-clerk',
    'CF-Ray': 'of-clerk',
    'Cache-Control': 'public, max-age=31536000',
    ETag: '"of-clerk"',
    Link: '<https://of-clerk.test>; rel=preload',
    Refresh: '0; url=https://of-clerk.test',
    'Content-Security-Policy': 'of-clerk',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Credentials': 'true',
    'Clear-Site-Data': '"*"',
    'Content-Disposition': 'attachment',
    'Content-Type': 'text/html',
    'WWW-Authenticate': 'Basic realm="of-clerk"',
    'Strict-Transport-Security': 'max-age=0',
  };

  it.each([200, 201, 302, 400, 401, 403, 404, 422, 429, 500, 503])(
    'never come back with a %s',
    async (status) => {
      const body = status === 200 ? await page().json() : {};
      const { response } = await callHandler({ fetch: async () => json(status, body, clerks) });
      expect([...response.headers.keys()]).toEqual(OURS);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      expect(response.headers.get('content-type')).toBe('application/json');
    },
  );

  it.each([
    ['a line end', '7\r\nSet-Cookie: x=of-clerk'],
    ['two values', '7, 8'],
    ['a sign', '+7'],
    ['a fraction', '7.5'],
    ['hexadecimal', '0x7'],
    ['a power', '7e3'],
    ['digits beyond ASCII', '\u0667'],
    ['below 0', '-7'],
    ['a date without a zone', '2026-01-01'],
    ['an invalid date', 'Thu, 99 Foo 2026 00:00:00 GMT'],
    ['a number beyond safe integers', '9'.repeat(17)],
    ['markup', '<script>of-clerk</script>'],
  ])('forward no Retry-After that is %s', async (_, retryAfter) => {
    // Headers refuses a line end, but the host's own fetch may return one.
    const headers = { get: (name: string) => (name === 'retry-after' ? retryAfter : null) };
    const answer = { status: 429, headers, text: async () => '{}' };
    const { status, response } = await callHandler({
      fetch: async () => answer as unknown as Response,
    });
    expect(status).toBe(429);
    expect([...response.headers.keys()]).toEqual(OURS);
  });
});

describe('Clerk’s messages', () => {
  const escapesOf = (text: string) =>
    text
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('');
  const ends = escapesOf('\r\n');

  it.each<[string, string, string?]>([
    [
      'line ends',
      'x\r\nSet-Cookie: session=of-clerk\r\n\r\n<h1>',
      `x${ends}Set-Cookie: session=of-clerk${ends}${ends}<h1>`,
    ],
    ['other line ends', 'x\u2028y\u2029z\u0085', 'x\\u2028y\\u2029z\\u0085'],
    ['markup', '</script><script>alert(1)</script><!--'],
    [
      'NUL and turns of direction',
      '\u0000\u202e\u2066\ufeff\u200f\u061c',
      escapesOf('\u0000\u202e\u2066\ufeff\u200f\u061c'),
    ],
    ['half a letter', '\ud800', '\\ud800'],
    ['the end of the JSON', '"}],"m2m_tokens":[{}],"x":["'],
    ['a template', '${7*7}{{7*7}}%s%n'],
    ['100,000 letters', 'x'.repeat(100_000), `${'x'.repeat(1_999)}…`],
    [
      '100,000 letters of two units',
      `x${'\u{1F600}'.repeat(50_000)}`,
      `x${'\u{1F600}'.repeat(999)}…`,
    ],
  ])(
    'stay text in one line inside the JSON, and out of the headers: %s',
    async (_, words, forwarded = words) => {
      const errors = [{ code: words, message: words, long_message: words, meta: words }];
      const {
        status,
        body,
        response,
        errors: logged,
      } = await callHandler({
        fetch: async () => json(422, { errors, clerk_trace_id: words, meta: words }),
      });
      expect(status).toBe(422);
      // A code or a trace id is a short word, or none.
      const isWord = /^[!-~]{1,100}$/.test(words);
      expect(body).toEqual({
        errors: [
          { code: isWord ? words : 'bad_request', message: forwarded, long_message: forwarded },
        ],
        ...(isWord ? { clerk_trace_id: words } : {}),
      });
      const [error] = logged;
      expect(error?.message).toBe(
        forwarded.length > 500 ? `${forwarded.slice(0, 499)}…` : forwarded,
      );
      expect(error).toMatchObject({ code: 'bad_request', status: 422 });
      expect([error?.apiCode, error?.traceId]).toEqual(
        isWord ? [words, words] : [undefined, undefined],
      );
      // Loggers print the stack, too.
      expect(error?.stack).toContain(`M2MTokensError: ${error?.message}\n`);
      expect([...response.headers.keys()]).toEqual(OURS);
    },
  );

  it.each([
    ['numbers', 7],
    ['objects', { toString: 'x' }],
    ['lists', ['of-clerk']],
    ['true', true],
  ])('that are %s are not forwarded', async (_, words) => {
    const errors = [{ code: words, message: words, long_message: words }];
    const { code, text } = await callHandler({
      fetch: async () => json(422, { errors, clerk_trace_id: words }),
    });
    expect(code).toBe('bad_request');
    expect(text).not.toContain('of-clerk');
  });
});
