import { describe, expect, it } from 'vitest';
import { listFromProxy } from '../../src/api/listFromProxy.js';
import { createProxy, pageAnswer } from './createProxy.js';
import { thrownBy } from './thrownBy.js';
import { OTHER_SUBJECT, SUBJECT, wireRow } from './wireRow.js';

const params = { subject: SUBJECT, revoked: false, expired: false, limit: 10, offset: 0 };
const html = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };
const pageText = JSON.stringify({ m2m_tokens: [wireRow()], total_count: 1 });

function failureOf(answer: Parameters<typeof createProxy>[0]) {
  return thrownBy(() => listFromProxy({ fetch: createProxy(answer).fetch }, params));
}

/** An answer whose body breaks off with a network error. */
function brokenOff(): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(pageText.slice(0, 50)));
    },
    pull(controller) {
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body);
}

describe('an answer of 200 that is not a page', () => {
  it.each([
    ['a login page', new Response('<!doctype html><title>Sign in</title>', html), 'text/html'],
    ['an empty body', new Response(''), 'text/plain'],
    ['truncated JSON', new Response(pageText.slice(0, -5)), 'text/plain'],
    ['two pages', new Response(pageText + pageText), 'text/plain'],
    ['204', new Response(null, { status: 204 }), 'HTTP 204, no content type'],
  ])('%s is invalid_response, and the message names its type', async (_, answer, words) => {
    const error = await failureOf(answer);
    expect(error.code).toBe('invalid_response');
    expect(error.status).toBe(answer.status);
    expect(error.message).toContain(words);
  });

  it.each([[], {}, null, 'page', { error: 'no session' }])(
    '%j is invalid_response',
    async (body) => {
      expect((await failureOf(Response.json(body))).code).toBe('invalid_response');
    },
  );

  it('rows of another machine only is unreadable_page, never an empty list', async () => {
    const answer = pageAnswer([wireRow({ subject: OTHER_SUBJECT })]);
    expect((await failureOf(answer)).code).toBe('unreadable_page');
  });

  it('more than 5 MB is invalid_response, and says so', async () => {
    const error = await failureOf(new Response(' '.repeat(5_000_001)));
    expect([error.code, error.status]).toEqual(['invalid_response', 200]);
    expect(error.message).toContain('more than 5 MB');
  });

  it('a page with the wrong content type is still a page', async () => {
    const proxy = createProxy(new Response(pageText, html));
    await expect(listFromProxy({ fetch: proxy.fetch }, params)).resolves.toHaveProperty(
      'totalCount',
      1,
    );
  });
});

describe('a failed answer', () => {
  it.each([
    [400, 'bad_request'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [429, 'rate_limited'],
    [500, 'server_error'],
  ])('%d is %s', async (status, code) => {
    expect(await failureOf(new Response(null, { status }))).toMatchObject({ code, status });
  });

  it('is a failure even if its body is a page', async () => {
    const answer = new Response(pageText, { status: 500 });
    expect(await failureOf(answer)).toMatchObject({ code: 'server_error' });
  });

  it('has the proxy’s message, the trace id and the wait', async () => {
    const body = { errors: [{ code: 'x', message: 'Slow down.' }], clerk_trace_id: 'trace-1' };
    const error = await failureOf(
      Response.json(body, { status: 429, headers: { 'Retry-After': '7' } }),
    );
    expect(error).toMatchObject({ apiCode: 'x', traceId: 'trace-1', retryAfter: 7 });
    expect(error.message).toContain('Slow down.');
  });

  it('has the code of its status if a host’s fetch returns its own headers', async () => {
    const answer = { ok: false, status: 401, headers: new Map(), text: async () => '' };
    const own = (async () => answer) as unknown as typeof fetch;
    const error = await thrownBy(() => listFromProxy({ fetch: own }, params));
    expect(error).toMatchObject({ code: 'unauthenticated', status: 401, retryAfter: undefined });
  });

  it('includes an answer that the browser hides', async () => {
    expect(await failureOf(Response.error())).toMatchObject({ code: 'bad_request' });
  });
});

/** Answers that only a browser, or a host's `fetch` that follows redirects, can return. */
const answerWith = (properties: object, init?: ResponseInit) =>
  Object.defineProperties(
    new Response(init?.status === undefined ? pageText : null, init),
    Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, { value }])),
  );

describe('a redirect', () => {
  it('is not followed', async () => {
    const proxy = createProxy();
    await listFromProxy({ fetch: proxy.fetch }, params);
    expect(proxy.inits[0]?.redirect).toBe('manual');
  });

  it.each([300, 301, 302, 303, 307, 308])('is redirected: %d', async (status) => {
    const answer = new Response(null, { status, headers: { Location: '/login?secret=1' } });
    const error = await failureOf(answer);
    expect(error).toMatchObject({ code: 'redirected', status });
    expect(error.message).toMatch(/session.*proxyUrl/);
    expect(error.message).not.toContain('secret');
  });

  it('is redirected where a browser hides it', async () => {
    const hidden = () => answerWith({ type: 'opaqueredirect', status: 0, ok: false, body: null });
    expect(await failureOf(hidden)).toMatchObject({ code: 'redirected', status: undefined });
  });

  it.each([200, 404, 500])(
    'is redirected after the host’s fetch has followed it: %d',
    async (status) => {
      const followed = () => answerWith({ redirected: true, status, ok: status === 200 });
      expect(await failureOf(followed)).toMatchObject({ code: 'redirected', status });
    },
  );
});

describe('an answer of Clerk’s middleware to a fetch without a session', () => {
  const signedOut = { 'x-clerk-auth-status': 'signed-out' };

  it.each([400, 403, 404, 429, 500, 503])('is unauthenticated: %d', async (status) => {
    const answer = new Response('<!doctype html>', { status, headers: signedOut });
    expect(await failureOf(answer)).toMatchObject({ code: 'unauthenticated', status });
  });

  it.each(['signed-in', 'handshake', ''])('follows its status with "%s"', async (word) => {
    const answer = new Response(null, { status: 404, headers: { 'x-clerk-auth-status': word } });
    expect((await failureOf(answer)).code).toBe('not_found');
  });

  it('is the proxy’s own failure if the proxy has answered', async () => {
    const body = { errors: [{ code: 'upstream_unreachable', message: 'Clerk failed.' }] };
    const answer = Response.json(body, { status: 502, headers: signedOut });
    expect((await failureOf(answer)).code).toBe('upstream_unreachable');
  });

  it('is a page if it holds one, because the proxy decides', async () => {
    const proxy = createProxy(new Response(pageText, { headers: signedOut }));
    await expect(listFromProxy({ fetch: proxy.fetch }, params)).resolves.toHaveProperty('data');
  });
});

describe('no answer', () => {
  const fault = new TypeError('Failed to fetch');

  it('is a network_error with its cause', async () => {
    expect(await failureOf(fault)).toMatchObject({
      code: 'network_error',
      status: undefined,
      cause: fault,
    });
  });

  it('covers a body that breaks off', async () => {
    expect((await failureOf(brokenOff())).code).toBe('network_error');
  });

  it('covers a fetch that does not return a Response', async () => {
    const broken = (() => undefined) as unknown as typeof fetch;
    const error = await thrownBy(() => listFromProxy({ fetch: broken }, params));
    expect(error.code).toBe('network_error');
  });

  it('covers a fetch that throws synchronously', async () => {
    const broken: typeof fetch = () => {
      throw fault;
    };
    const error = await thrownBy(() => listFromProxy({ fetch: broken }, params));
    expect(error).toMatchObject({ code: 'network_error', cause: fault });
  });
});
