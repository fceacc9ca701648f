import { describe, expect, it, vi } from 'vitest';
import { callHandler, LIST } from './callHandler.js';
import { clerkError, createUpstream, json, page, row, SECRET_KEY } from './upstream.js';

const ask = (answer: Parameters<typeof createUpstream>[0]) =>
  callHandler({ fetch: createUpstream(answer).fetch, apiUrl: 'https://hidden-host.test' });

describe('Clerk’s error about the request', () => {
  it.each([
    [400, 'bad_request'],
    [404, 'not_found'],
    [422, 'bad_request'],
    [429, 'rate_limited'],
  ])('%s keeps its status, its message, its trace id and Retry-After', async (status, ourCode) => {
    const answer = await ask(clerkError(status, { 'Retry-After': '7' }));
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({
      errors: [
        {
          code: 'clerk_code',
          message: 'Long words from Clerk.',
          long_message: 'Long words from Clerk.',
        },
      ],
      clerk_trace_id: 'trace-1',
    });
    expect(answer.response.headers.get('retry-after')).toBe('7');
    expect(answer.errors[0]).toMatchObject({
      code: ourCode,
      status,
      apiCode: 'clerk_code',
      traceId: 'trace-1',
      retryAfter: 7,
    });
  });

  it.each([
    ['no body', ''],
    ['a page of HTML', '<h1>No</h1>'],
    ['empty errors', '{"errors":[]}'],
    ['an empty message', '{"errors":[{"code":"","message":""}]}'],
  ])('gets our own message if it comes with %s', async (_, text) => {
    const answer = await ask(new Response(text, { status: 429 }));
    expect([answer.status, answer.code]).toEqual([429, 'rate_limited']);
    expect(answer.body.errors?.[0]?.long_message).toBe('Clerk refused the request (HTTP 429).');
  });

  it.each([
    ['soon', null],
    ['9'.repeat(400), null],
    ['0', '0'],
  ])('with Retry-After %.12s forwards %s', async (given, forwarded) => {
    const { response } = await ask(clerkError(429, { 'Retry-After': given }));
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, forwarded]);
  });
});

describe('Clerk’s error about this server', () => {
  it.each([
    [401, 502, 'upstream_unauthorized'],
    [403, 502, 'upstream_unauthorized'],
    [402, 502, 'upstream_unreachable'],
    [409, 502, 'upstream_unreachable'],
    [418, 502, 'upstream_unreachable'],
    [201, 502, 'upstream_unreachable'],
    [301, 502, 'upstream_unreachable'],
    [302, 502, 'upstream_unreachable'],
    [500, 502, 'upstream_unreachable'],
    [502, 502, 'upstream_unreachable'],
    [503, 502, 'upstream_unreachable'],
    [599, 502, 'upstream_unreachable'],
  ])('%s becomes %s %s, with the trace id', async (status, expected, code) => {
    const answer = await ask(clerkError(status));
    expect([answer.status, answer.code]).toEqual([expected, code]);
    expect(answer.body.clerk_trace_id).toBe('trace-1');
    expect(answer.text).not.toContain('from Clerk');
    expect(answer.errors[0]).toMatchObject({ code, status, apiCode: 'clerk_code' });
  });

  it('does not follow a redirect that hides its status', async () => {
    const { status, code } = await ask(() => Response.error());
    expect([status, code]).toEqual([502, 'upstream_unreachable']);
  });

  it('a network error has its code in the logs, and never a host', async () => {
    const cause = Object.assign(new Error('getaddrinfo hidden-host.test'), { code: 'ENOTFOUND' });
    const { status, code, text, errors } = await ask(new TypeError('fetch failed', { cause }));
    expect([status, code]).toEqual([502, 'upstream_unreachable']);
    expect(errors[0]?.message).toContain('TypeError ENOTFOUND');
    expect(errors[0]?.cause).toBeUndefined();
    expect(text + errors[0]?.message + errors[0]?.stack).not.toContain('hidden-host');
  });

  it('a body that breaks off is a network error', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new Error(`broke off: ${SECRET_KEY}`)),
    });
    const { status, code } = await ask(new Response(body));
    expect([status, code]).toEqual([502, 'upstream_unreachable']);
  });

  it.each([
    ['nothing', ''],
    ['a page of HTML', '<!doctype html><title>Sign in</title>'],
    ['JSON that breaks off', '{"m2m_tokens":[{'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['an array', '[]'],
    ['an error with 200', '{"errors":[{"code":"x"}]}'],
    ['tokens that are not a list', '{"m2m_tokens":{},"total_count":0}'],
    ['only unreadable rows', JSON.stringify({ m2m_tokens: [{}, 1], total_count: 2 })],
    ['rows of another machine only', JSON.stringify({ m2m_tokens: [row({ subject: 'x' })] })],
  ])('200 with %s is not a page', async (_, text) => {
    const answer = await ask(new Response(text));
    expect([answer.status, answer.code]).toEqual([502, 'upstream_invalid_response']);
    expect(answer.errors[0]).toMatchObject({ code: 'upstream_invalid_response', status: 200 });
  });

  it('a later page with only unreadable rows is one, as far as the handler knows', async () => {
    const rows = [{}, row({ subject: 'x' })];
    const answer = await callHandler({
      url: `${LIST}&offset=99`,
      fetch: createUpstream(json(200, { m2m_tokens: rows, total_count: 101 })).fetch,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ m2m_tokens: [null, null], total_count: 101 });
  });

  it('claims nested too deeply to serialize are not a page either', async () => {
    const text = JSON.stringify({ m2m_tokens: [row({ claims: 0 })], total_count: 1 });
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const { status, code } = await ask(
      new Response(text.replace('"claims":0', `"claims":${deep}`)),
    );
    expect([status, code]).toEqual([502, 'upstream_invalid_response']);
  });
});

describe('the host’s onError', () => {
  it('is not called after a success', async () => {
    expect((await ask(page())).errors).toEqual([]);
  });

  it.each<[string, () => void]>([
    [
      'throws',
      () => {
        throw new Error('log is full');
      },
    ],
    ['rejects', () => Promise.reject(new Error('log is full'))],
  ])('does not break the answer when it %s', async (_, onError) => {
    const { status, code } = await callHandler({ authorize: () => false, onError });
    expect([status, code]).toEqual([403, 'forbidden']);
  });

  it('is called for an unforeseen failure, and the answer keeps its shape', async () => {
    vi.spyOn(URL.prototype, 'searchParams', 'get').mockImplementation(() => {
      throw new RangeError(`what is this: ${SECRET_KEY}`);
    });
    const { status, body, errors, text } = await callHandler().finally(() => vi.restoreAllMocks());
    expect(status).toBe(500);
    expect(body.errors?.[0]?.code).toBe('server_error');
    expect(errors[0]?.code).toBe('server_error');
    expect(errors[0]?.cause).toBeUndefined();
    expect(errors[0]?.message).toContain('RangeError');
    expect(text + errors[0]?.message).not.toContain(SECRET_KEY);
  });

  it('is optional', async () => {
    const { status } = await callHandler({ authorize: () => false, onError: undefined });
    expect(status).toBe(403);
  });

  it('never gets the key that Clerk repeats', async () => {
    const echo = json(400, {
      errors: [{ code: `bad_${SECRET_KEY}`, message: `Bearer ${SECRET_KEY} is wrong` }],
      clerk_trace_id: SECRET_KEY,
    });
    const { status, errors, text } = await ask(echo);
    expect(status).toBe(400);
    expect(text).toContain('[redacted] is wrong');
    expect(text + JSON.stringify(errors) + errors[0]?.message).not.toContain(SECRET_KEY);
  });
});
