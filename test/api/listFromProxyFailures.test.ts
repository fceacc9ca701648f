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

/** An answer whose body breaks off with a network fault. */
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

describe('an answer of 200 that is no page', () => {
  it.each([
    ['a login page', new Response('<!doctype html><title>Sign in</title>', html), 'text/html'],
    ['nothing', new Response(''), 'text/plain'],
    ['truncated JSON', new Response(pageText.slice(0, -5)), 'text/plain'],
    ['two pages', new Response(pageText + pageText), 'text/plain'],
    ['204', new Response(null, { status: 204 }), 'HTTP 204, no content type'],
  ])('%s is invalid_response, and says what came', async (_, answer, words) => {
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

  it('a page with the wrong content type is a page all the same', async () => {
    const proxy = createProxy(new Response(pageText, html));
    await expect(listFromProxy({ fetch: proxy.fetch }, params)).resolves.toHaveProperty(
      'totalCount',
      1,
    );
  });
});

describe('an answer that is no success', () => {
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

  it('tells what the proxy said, the trace id and how long to wait', async () => {
    const body = { errors: [{ code: 'x', message: 'Slow down.' }], clerk_trace_id: 'trace-1' };
    const error = await failureOf(
      Response.json(body, { status: 429, headers: { 'Retry-After': '7' } }),
    );
    expect(error).toMatchObject({ apiCode: 'x', traceId: 'trace-1', retryAfter: 7 });
    expect(error.message).toContain('Slow down.');
  });

  it.each([301, 302, 303, 307, 308])(
    'a redirect that fetch did not follow is one: %d',
    async (status) => {
      const answer = new Response(null, { status, headers: { Location: '/login' } });
      expect(await failureOf(answer)).toMatchObject({ code: 'bad_request', status });
    },
  );

  it('an answer that may not be read is one', async () => {
    expect(await failureOf(Response.error())).toMatchObject({ code: 'bad_request', status: 0 });
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

  it('is what a body that breaks off is', async () => {
    expect((await failureOf(brokenOff())).code).toBe('network_error');
  });

  it('is what a fetch that gives no Response is', async () => {
    const broken = (() => undefined) as unknown as typeof fetch;
    const error = await thrownBy(() => listFromProxy({ fetch: broken }, params));
    expect(error.code).toBe('network_error');
  });

  it('is what a fetch that throws before it promises is', async () => {
    const broken: typeof fetch = () => {
      throw fault;
    };
    const error = await thrownBy(() => listFromProxy({ fetch: broken }, params));
    expect(error).toMatchObject({ code: 'network_error', cause: fault });
  });
});
