import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { describe, expect, it, vi } from 'vitest';
import { callHandler, LIST } from '../callHandler.js';
import { createUpstream, page, row, SECRET_KEY } from '../upstream.js';
import { startServer } from './startServer.js';

/** Calls a server with this answer through the runtime's own fetch. */
async function ask(serve: (response: ServerResponse) => void, timeout = 5_000) {
  let closed = () => {};
  const connectionClosed = new Promise<void>((resolve) => (closed = resolve));
  let hasArrived = false;
  const { origin } = await startServer((_, response) => {
    hasArrived = true;
    response.on('close', closed);
    serve(response);
  });
  const answer = await callHandler({ apiUrl: origin, fetch: undefined, timeout });
  // On a busy machine the time may be over before the request has left.
  if (!hasArrived) closed();
  return { ...answer, connectionClosed };
}

const good = JSON.stringify({ m2m_tokens: [row()], total_count: 1 });

describe('a redirect from Clerk', () => {
  it.each([300, 301, 302, 303, 305, 307, 308])(
    '%s: is not followed, so that the key reaches no other server',
    async (status) => {
      const seen: unknown[] = [];
      const other = await startServer((request, response) => {
        seen.push(request.headers);
        response.end(good);
      });
      const answer = await ask((response) => {
        response.writeHead(status, { Location: `${other.origin}/v1/m2m_tokens` }).end(good);
      });
      expect([answer.status, answer.code]).toEqual([502, 'upstream_unreachable']);
      expect(seen).toEqual([]);
      expect(answer.response.headers.get('location')).toBeNull();
      expect(answer.text + answer.errors[0]?.message).not.toContain('127.0.0.1');
    },
  );

  it.each(['/v1/elsewhere', '//127.0.0.1:1/', 'data:application/json,{}', 'javascript:0', ''])(
    'to %j: is not followed either',
    async (location) => {
      let asked = 0;
      const answer = await ask((response) => {
        asked += 1;
        response.writeHead(302, { Location: location, Refresh: '0; url=/' }).end(good);
      });
      expect([answer.code, asked]).toEqual(['upstream_unreachable', 1]);
    },
  );

  it.each<[string, () => Response]>([
    ['an error', () => Response.error()],
    ['an opaque redirect', () => hidden('opaqueredirect')],
    ['an opaque answer', () => hidden('opaque')],
  ])('is not a page when fetch hides it as %s', async (_, answer) => {
    const { status, code } = await callHandler({ fetch: async () => answer() });
    expect([status, code]).toEqual([502, 'upstream_unreachable']);
  });

  /** The response of a browser's fetch in place of a hidden one. */
  function hidden(type: ResponseType): Response {
    return Object.defineProperties(new Response(null), {
      status: { value: 0 },
      ok: { value: false },
      type: { value: type },
    });
  }
});

describe('an endless answer of Clerk', () => {
  it('is cancelled after 5 MB, together with the connection', async () => {
    let sent = 0;
    const answer = await ask((response) => {
      const chunk = Buffer.alloc(100_000, ' ');
      const more = () => {
        sent += chunk.length;
        // Waits for the reader, like any sender.
        if (response.write(chunk)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    await answer.connectionClosed;
    expect([answer.status, answer.code]).toEqual([502, 'upstream_invalid_response']);
    // The kernel buffers some more.
    expect(sent).toBeLessThan(20_000_000);
  });

  it('is cancelled after 5 MB of a failure, too', async () => {
    const endless = JSON.stringify({ errors: [{ code: 'x', message: 'y'.repeat(6_000_000) }] });
    const answer = await ask((response) => response.writeHead(400).end(endless));
    expect([answer.status, answer.code]).toEqual([400, 'bad_request']);
    expect(answer.text.length).toBeLessThan(1_000);
  });

  it('is cancelled if it grows beyond 5 MB on decompression', async () => {
    // The whole of it would be a page.
    const bomb = gzipSync(good.padStart(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const answer = await ask((response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
    });
    expect([answer.status, answer.code]).toEqual([502, 'upstream_invalid_response']);
  });

  it('times out if it trickles, because the limit covers the whole body', async () => {
    const answer = await ask((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const trickle = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(trickle));
    }, 200);
    await answer.connectionClosed;
    expect([answer.status, answer.code]).toEqual([504, 'upstream_timeout']);
  });

  it('times out if only headers trickle', async () => {
    const answer = await ask((response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\n');
      const trickle = setInterval(() => response.socket?.write('X: y\r\n'), 20);
      response.on('close', () => clearInterval(trickle));
    }, 200);
    await answer.connectionClosed;
    expect([answer.status, answer.code]).toEqual([504, 'upstream_timeout']);
  });

  it('is cancelled if a fetch that ignores the signal returns it after the timeout', async () => {
    const cancel = vi.fn();
    const late = withResolvers<Response>();
    const { code } = await callHandler({ timeout: 1, fetch: () => late.promise });
    expect(code).toBe('upstream_timeout');
    late.resolve(new Response(new ReadableStream({ cancel })));
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledTimes(1));
  });
});

describe('an answer of Clerk that lies', () => {
  const send = (head: string, body: string) => (response: ServerResponse) => {
    response.socket?.end(`HTTP/1.1 ${head}\r\nConnection: close\r\n\r\n${body}`);
  };

  it.each<[string, (response: ServerResponse) => void, string]>([
    [
      'a length that is too large',
      send('200 OK\r\nContent-Length: 99999', good),
      'upstream_unreachable',
    ],
    [
      'a length that is too small',
      send('200 OK\r\nContent-Length: 9', good),
      'upstream_invalid_response',
    ],
    ['a length below 0', send('200 OK\r\nContent-Length: -1', good), 'upstream_unreachable'],
    [
      'two lengths',
      send('200 OK\r\nContent-Length: 3\r\nContent-Length: 4', good),
      'upstream_unreachable',
    ],
    ['no chunks', send('200 OK\r\nTransfer-Encoding: chunked', good), 'upstream_unreachable'],
    ['no HTTP', (response) => response.socket?.end(good), 'upstream_unreachable'],
    ['nothing', (response) => response.socket?.destroy(), 'upstream_unreachable'],
    ['204', (response) => response.writeHead(204).end(), 'upstream_unreachable'],
    ['206', (response) => response.writeHead(206).end(good), 'upstream_unreachable'],
    ['304', (response) => response.writeHead(304).end(), 'upstream_unreachable'],
    ['999', send('999 X', good), 'upstream_unreachable'],
  ])('%s: is not a page', async (_, serve, code) => {
    const answer = await ask(serve);
    expect([answer.status, answer.code]).toEqual([502, code]);
    expect(answer.text + answer.errors[0]?.message).not.toMatch(/127\.0\.0\.1|localhost/);
  });

  it('of invalid gzip ends with the timeout at the latest, while Node 20 itself would wait forever', async () => {
    const answer = await ask(send('200 OK\r\nContent-Encoding: gzip', good), 300);
    expect(['upstream_unreachable', 'upstream_timeout']).toContain(answer.code);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', good],
    ['a page', JSON.parse(good)],
    ['an empty object', {}],
    ['only a status', { status: 200 }],
    ['a status and a text', { status: 500, text: async () => '' }],
    ['a text that is not a string', { status: 200, headers: new Headers(), text: async () => 7 }],
    [
      'a status that is not a number',
      { status: '200', headers: new Headers(), text: async () => good },
    ],
    [
      'headers that are not Headers',
      { status: 429, headers: { 'retry-after': 1 }, text: async () => '' },
    ],
    ['an invalid stream', { status: 200, headers: new Headers(), body: {} }],
    ['a stream of numbers', new Response(new ReadableStream({ start: startWithNumber }))],
    ['an answer that is already read', readAlready()],
    ['a Proxy that throws', new Proxy({}, { get: hostile })],
    ['a getter that throws', Object.defineProperty({}, 'status', { get: hostile })],
  ])('counts as a network error if fetch returns %s', async (_, given) => {
    const { status, code, text, errors } = await callHandler({
      fetch: async () => given as Response,
    });
    expect([status, code]).toEqual([502, 'upstream_unreachable']);
    expect(text + errors[0]?.message).not.toContain(SECRET_KEY);
  });

  function startWithNumber(controller: ReadableStreamDefaultController): void {
    controller.enqueue(7);
    controller.close();
  }

  function readAlready(): Response {
    const response = page();
    void response.text();
    return response;
  }

  function hostile(): never {
    throw new Error(SECRET_KEY);
  }
});

describe('a browser that leaves', () => {
  it.each([
    ['before the headers', () => {}],
    ['in the middle of the body', (response: ServerResponse) => response.write('{"m2m_tokens":[')],
  ])('%s: closes the connection to Clerk, and nothing is logged', async (_, begin) => {
    const browser = new AbortController();
    const onError = vi.fn();
    const closed = withResolvers<void>();
    const { origin } = await startServer((__, response) => {
      response.on('close', closed.resolve);
      begin(response);
      setImmediate(() => browser.abort());
    });
    const handler = createM2MTokensHandler({
      secretKey: SECRET_KEY,
      authorize: () => true,
      apiUrl: origin,
      onError,
    });
    const response = await handler(new Request(LIST, { signal: browser.signal }));
    await closed.promise;
    expect([response.status, await response.text()]).toEqual([499, '']);
    expect(onError).not.toHaveBeenCalled();
  });

  it('during authorize: causes no call to Clerk', async () => {
    const browser = new AbortController();
    const upstream = createUpstream();
    const onError = vi.fn();
    const handler = createM2MTokensHandler({
      secretKey: SECRET_KEY,
      fetch: upstream.fetch,
      onError,
      authorize: () => {
        browser.abort(new Error(SECRET_KEY));
        return true;
      },
    });
    const response = await handler(new Request(LIST, { signal: browser.signal }));
    expect([response.status, upstream.requests.length]).toEqual([499, 0]);
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('an answer of Clerk that names __proto__', () => {
  const polluting = '{"polluted":true,"isAdmin":true,"subject":"x","token":"shown-once"}';

  it.each([
    ['in the page', good.replace('{', `{"__proto__":${polluting},`), 200],
    ['in a row', good.replace('[{', `[{"__proto__":${polluting},`), 200],
    ['in the claims', good.replace('{"team"', `{"__proto__":${polluting},"team"`), 200],
    [
      'as constructor',
      good.replace('[{', `[{"constructor":{"prototype":${polluting}},"toString":1,`),
      200,
    ],
    ['in place of the page', `{"__proto__":${good}}`, 502],
    ['in place of a row', `{"m2m_tokens":[{"__proto__":${JSON.stringify(row())}}]}`, 502],
    ['in place of its list', `{"m2m_tokens":{"__proto__":[],"length":0}}`, 502],
  ])('%s: does not change our objects', async (_, text, status) => {
    const answer = await callHandler({ fetch: async () => new Response(text) });
    expect(answer.status).toBe(status);
    for (const name of ['polluted', 'isAdmin', 'token']) expect(name in {}).toBe(false);
    expect(answer.body.m2m_tokens?.[0]?.['id']).toBe(status === 200 ? row().id : undefined);
  });

  it('has no effect in an error', async () => {
    const text = `{"__proto__":{"errors":[{"code":"x","message":"of-the-prototype"}]}}`;
    const answer = await callHandler({ fetch: async () => new Response(text, { status: 400 }) });
    expect([answer.status, answer.code]).toEqual([400, 'bad_request']);
    expect(answer.text).not.toContain('of-the-prototype');
  });
});

/** Like `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
