import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startServer } from '../attacks/startServer.js';
import {
  callWrite,
  CREATE_URL,
  createWriteProxy,
  REVOKE_BODY,
  REVOKE_URL,
  SAME_ORIGIN,
} from './callWrite.js';
import { createClerk } from './createClerk.js';

afterEach(() => {
  vi.useRealTimers();
});

const MAX = 16_384;
/** A create of exactly so many bytes. */
const bodyOf = (bytes: number) => {
  const body = (claim: string) =>
    JSON.stringify({ token_format: 'opaque', seconds_until_expiration: 1, claims: claim });
  return body('x'.repeat(bytes - body('').length));
};

/** Sends a body that comes in chunks, without its length. */
async function stream(chunks: AsyncIterable<Uint8Array>, url = CREATE_URL) {
  const clerk = createClerk();
  const { handler, errors } = createWriteProxy({ fetch: clerk.fetch });
  const iterator = chunks[Symbol.asyncIterator]();
  const cancel = vi.fn();
  const body = new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel,
  });
  const init = { method: 'POST', headers: SAME_ORIGIN, body, duplex: 'half' };
  const response = await handler(new Request(url, init));
  return { status: response.status, clerk, errors, cancel };
}

async function* inChunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('the type of a write', () => {
  it.each([
    ['application/json', 200],
    ['APPLICATION/JSON', 200],
    ['application/json; charset=utf-8', 200],
    ['application/json;charset="UTF-8"', 200],
    ['text/plain', 415],
    ['text/plain; x=application/json', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json ; charset=utf-8', 200],
    ['application/jsonp', 415],
    ['application/json, text/plain', 415],
    ['application/json-patch+json', 415],
    ['', 415],
  ])('%s answers %d', async (type, expected) => {
    const { status, clerk } = await callWrite({
      headers: { ...SAME_ORIGIN, 'content-type': type },
    });
    expect(status).toBe(expected);
    expect(clerk.calls).toHaveLength(expected === 200 ? 2 : 0);
  });

  it.each(['gzip', 'identity', 'br'])('with Content-Encoding: %s answers 415', async (encoding) => {
    const headers = { ...SAME_ORIGIN, 'content-encoding': encoding };
    const { status, code, error } = await callWrite({ headers });
    expect([status, code]).toEqual([415, 'bad_request']);
    expect(error?.long_message).toContain('Content-Encoding');
  });
});

describe('the size of a write', () => {
  it.each([
    [MAX, 201],
    [MAX + 1, 413],
  ])('announced as %d bytes answers %d', async (bytes, expected) => {
    const body = bodyOf(bytes);
    const headers = { ...SAME_ORIGIN, 'content-length': String(bytes) };
    const { status, clerk } = await callWrite({ action: 'create', body, headers });
    expect(status).toBe(expected);
    expect(clerk.calls).toHaveLength(expected === 201 ? 2 : 0);
  });

  it('is refused by its announcement alone', async () => {
    const headers = { ...SAME_ORIGIN, 'content-length': String(MAX + 1) };
    const { status, code } = await callWrite({ headers });
    expect([status, code]).toEqual([413, 'bad_request']);
  });

  it.each([
    [MAX, 201],
    [MAX + 1, 413],
  ])('counted as %d bytes answers %d', async (bytes, expected) => {
    const { status, cancel } = await stream(inChunks(bodyOf(bytes), 1_000));
    expect(status).toBe(expected);
    expect(cancel).toHaveBeenCalledTimes(expected === 413 ? 1 : 0);
  });

  it('is counted in bytes, not in characters', async () => {
    const claims = '€'.repeat(6_000);
    const body = JSON.stringify({ token_format: 'jwt', seconds_until_expiration: 1, claims });
    expect((await callWrite({ action: 'create', body })).status).toBe(413);
  });

  it('is refused without reading the rest of an endless body', async () => {
    const chunk = new Uint8Array(4_096).fill(32);
    let sent = 0;
    const endless = async function* () {
      for (;;) {
        sent += 1;
        yield chunk;
      }
    };
    expect((await stream(endless())).status).toBe(413);
    expect(sent).toBeLessThan(10);
  });

  it('is refused when it consists of empty chunks without end', async () => {
    const endless = async function* () {
      for (;;) yield new Uint8Array(0);
    };
    expect((await stream(endless())).status).toBe(413);
  });

  it('is put together from chunks that cut a character', async () => {
    const body = JSON.stringify({ revocation_reason: 'Schlüssel €' });
    const { status, clerk } = await stream(inChunks(body, 1), REVOKE_URL);
    expect([status, clerk.calls[1]?.body]).toEqual([200, { revocation_reason: 'Schlüssel €' }]);
  });

  it.each<[string, number[]]>([
    ['a lone continuation byte', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a character', [0xe2, 0x82]],
  ])('is refused when it is not UTF-8: %s', async (_, bytes) => {
    const [before, after] = ['{"revocation_reason":"', '"}'].map((text) =>
      new TextEncoder().encode(text),
    );
    const parts = async function* () {
      yield new Uint8Array([...(before ?? []), ...bytes, ...(after ?? [])]);
    };
    const { status, clerk } = await stream(parts(), REVOKE_URL);
    expect([status, clerk.calls]).toEqual([400, []]);
  });
});

describe('a body that never ends', () => {
  const slow = async function* () {
    yield new TextEncoder().encode('{"revocation_reason":');
    await new Promise(() => {});
  };

  it('is given up after 5 seconds, not before', async () => {
    vi.useFakeTimers();
    let status = 0;
    const asked = stream(slow(), REVOKE_URL).then((answer) => {
      ({ status } = answer);
      return answer;
    });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(status).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    const { errors, clerk, cancel } = await asked;
    expect([status, errors[0]?.code, clerk.calls]).toEqual([408, 'bad_request', []]);
    expect(cancel).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has 5 seconds in all, however often it sends a byte', async () => {
    vi.useFakeTimers();
    const drip = async function* () {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        yield new Uint8Array([32]);
      }
    };
    const asked = stream(drip(), REVOKE_URL);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await asked).status).toBe(408);
  });

  it('is given up when the browser leaves', async () => {
    const browser = new AbortController();
    const { handler, errors } = createWriteProxy();
    const body = new ReadableStream({ pull: () => browser.abort() });
    const init = { method: 'POST', headers: SAME_ORIGIN, body, duplex: 'half' };
    const request = new Request(REVOKE_URL, { ...init, signal: browser.signal });
    expect((await handler(request)).status).toBe(499);
    expect(errors).toEqual([]);
  });
});

describe('a body that was read before', () => {
  it('is an error in the setup', async () => {
    const { handler, errors } = createWriteProxy();
    const body = JSON.stringify(REVOKE_BODY);
    const request = new Request(REVOKE_URL, { method: 'POST', headers: SAME_ORIGIN, body });
    await request.text();
    expect((await handler(request)).status).toBe(500);
    expect(errors[0]).toMatchObject({ code: 'invalid_config' });
    expect(errors[0]?.message).toContain('express.json()');
  });

  it.each([
    ['with a length', 'content-length'],
    ['in chunks', 'transfer-encoding'],
  ])('by express.json(), it is an error in the setup at once: %s', async (_, name) => {
    const clerk = createClerk();
    const { handler, errors } = createWriteProxy({ fetch: clerk.fetch });
    const app = express();
    app.use(express.json());
    app.all('/api/m2m-tokens/{*path}', getRequestListener(handler));
    const { port } = await startServer(app);
    const body = JSON.stringify(REVOKE_BODY);
    const chunks = `${body.length.toString(16)}\r\n${body}\r\n0`;
    const answer = await (name === 'content-length'
      ? sendPost(port, { [name]: String(body.length) }, body)
      : sendPost(port, { [name]: 'chunked' }, chunks));
    expect(answer).toMatch(/^HTTP\/1.1 500 /);
    expect(errors[0]).toMatchObject({ code: 'invalid_config' });
    expect(clerk.calls).toEqual([]);
  });

  it('does not happen without express.json()', async () => {
    const clerk = createClerk();
    const { handler } = createWriteProxy({ fetch: clerk.fetch });
    const app = express();
    app.all('/api/m2m-tokens/{*path}', getRequestListener(handler));
    const { port } = await startServer(app);
    const body = JSON.stringify(REVOKE_BODY);
    const answer = await sendPost(port, { 'content-length': String(body.length) }, body);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  });
});

/** Posts a revoke byte for byte, and returns the whole response. */
async function sendPost(port: number, headers: Record<string, string>, body: string) {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  const { pathname, search } = new URL(REVOKE_URL);
  const lines = Object.entries({
    ...{ host: `127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin', connection: 'close' },
    ...{ 'content-type': 'application/json', ...headers },
  }).map(([name, value]) => `${name}: ${value}`);
  socket.write(
    `POST ${pathname}${search} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}\r\n\r\n`,
  );
  let received = '';
  for await (const part of socket) received += String(part);
  return received;
}
