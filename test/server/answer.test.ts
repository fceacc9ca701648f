import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/api/readPage.js';
import { nestedText } from '../api/nested.js';
import { callHandler, SITE } from './callHandler.js';
import {
  clerkError,
  createUpstream,
  json,
  OTHER_SUBJECT,
  page,
  row,
  SECRET_KEY,
  SUBJECT,
} from './upstream.js';

const ask = (answer: Parameters<typeof createUpstream>[0]) =>
  callHandler({ fetch: createUpstream(answer).fetch });

const camelRow = {
  id: 'mt_' + '1'.repeat(32),
  subject: SUBJECT,
  claims: null,
  revoked: true,
  revocationReason: 'left the team',
  expired: false,
  expiration: 2,
  createdAt: 1,
  updatedAt: 1,
};

describe('a page', () => {
  it("goes out in the API's own wire shape, with its rows unchanged", async () => {
    const rows = [row(), row({ revoked: true, revocation_reason: 'x', last_used_at: 5 })];
    const { response, body } = await ask(page(rows, 87));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(body).toEqual({ m2m_tokens: rows, total_count: 87 });
  });

  it("goes out in the same shape when it came in the SDK's, without an invented last use", async () => {
    const { body } = await ask(json(200, { data: [camelRow], totalCount: 1 }));
    const { last_used_at: _, ...rest } = row();
    expect(body).toEqual({
      m2m_tokens: [
        {
          ...rest,
          id: camelRow.id,
          scopes: [],
          claims: null,
          revoked: true,
          revocation_reason: 'left the team',
          expiration: 2,
          created_at: 1,
          updated_at: 1,
        },
      ],
      total_count: 1,
    });
  });

  it('drops a secret and every other unknown field', async () => {
    const { text } = await ask(page([row({ token: 'shown-once', internal: 'shown-never' })]));
    expect(text).not.toMatch(/shown|"token"|internal/);
  });

  it('ends with a null for each row that cannot be forwarded, so that the client counts it', async () => {
    const foreign = row({ subject: OTHER_SUBJECT, claims: { of: 'another owner' } });
    const { text, body } = await ask(page([foreign, row(), { id: 'half a row' }, 7], 40));
    expect(body).toEqual({ m2m_tokens: [row(), null, null, null], total_count: 40 });
    expect(text).not.toMatch(/another owner|half a row/);
    expect(readPage(body, { subject: SUBJECT, limit: 10, offset: 0 })).toMatchObject({
      skipped: 3,
      totalCount: 40,
    });
  });

  it('keeps the other rows when the claims of one are nested too deeply to serialize', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = JSON.stringify({ m2m_tokens: [row({ claims: 0 }), row()], total_count: 2 });
    const { body } = await ask(new Response(text.replace('"claims":0', `"claims":${deep}`)));
    expect(body).toEqual({ m2m_tokens: [row(), null], total_count: 2 });
  });

  it('is a page at the exact depth at which claims become too deep', async () => {
    const askNested = async (levels: number) => {
      const text = JSON.stringify({ m2m_tokens: [row({ claims: 0 }), row()], total_count: 2 });
      const nested = text.replace('"claims":0', `"claims":${nestedText(levels)}`);
      const { status, body } = await callHandler({ fetch: async () => new Response(nested) });
      return [status, body.m2m_tokens?.[0] === null, body.m2m_tokens?.[1] === null];
    };
    // The depth depends on the machine.
    let [least, most] = [1, 100_000];
    while (most - least > 1) {
      const middle = Math.floor((least + most) / 2);
      const [, , isLost] = await askNested(middle);
      if (isLost === false) least = middle;
      else most = middle;
    }
    for (let levels = least - 5; levels < least + 10; levels += 1) {
      const [status, isFirstLost] = await askNested(levels);
      expect([levels, status, isFirstLost]).toEqual([levels, 200, false]);
    }
  });

  it.each([
    ['none', undefined],
    ['negative', -1],
    ['a fraction', 1.5],
    ['text', '7'],
    ['less than the rows', 1],
  ])('has an unknown total when the total is %s', async (_, total) => {
    const { body } = await ask(json(200, { m2m_tokens: [row(), row()], total_count: total }));
    expect(body.total_count).toBeNull();
    expect(body.m2m_tokens).toHaveLength(2);
  });

  it('may be empty', async () => {
    expect((await ask(page([], 0))).body).toEqual({ m2m_tokens: [], total_count: 0 });
  });

  it('passes hostile text on as text', async () => {
    const claims = { '__proto__ ': '</script><script>', x: '\u202e\u0000' };
    expect((await ask(page([row({ claims })]))).body.m2m_tokens?.[0]?.['claims']).toEqual(claims);
  });
});

describe('every answer', () => {
  const answers: [string, Parameters<typeof callHandler>[0]][] = [
    ['200', {}],
    ['204', { method: 'OPTIONS', allowedOrigins: [SITE], headers: { origin: SITE } }],
    ['400', { url: `${SITE}/api/m2m-tokens` }],
    ['401', { authorize: () => 'unauthenticated' }],
    ['403', { authorize: () => false }],
    ['403', { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['404', { url: SITE }],
    ['405', { method: 'POST' }],
    ['429', { fetch: createUpstream(clerkError(429)).fetch }],
    ['500', { secretKey: '' }],
    ['502', { fetch: createUpstream(clerkError(401)).fetch }],
    ['502', { fetch: createUpstream(clerkError(500)).fetch }],
    ['502', { fetch: createUpstream(new Error(`Bearer ${SECRET_KEY}`)).fetch }],
    ['502', { fetch: createUpstream(json(200, SECRET_KEY)).fetch }],
    ['200', { fetch: createUpstream(page([row({ claims: [SECRET_KEY] })])).fetch }],
    // JSON may spell the key with an escape.
    ['400', { fetch: createUpstream(escapedKey()).fetch }],
    ['504', { timeout: 1, fetch: () => new Promise(() => {}) }],
  ];

  it.each(answers)(
    '%s is never cached, never sniffed and never holds the key',
    async (status, call) => {
      const { response, text, body, errors } = await callHandler(call);
      expect(String(response.status)).toBe(status);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const type = status === '204' ? null : 'application/json';
      expect(response.headers.get('content-type')).toBe(type);
      const said = [text, JSON.stringify([...response.headers]), ...errors.flatMap(everythingIn)];
      expect(said.join('\n')).not.toContain(SECRET_KEY);
      expect(text).not.toMatch(/\n\s+at |api\.clerk\.com/);
      const isError = !status.startsWith('2');
      expect(errors).toHaveLength(isError ? 1 : 0);
      expect(body.errors).toEqual(isError ? [anyError] : undefined);
    },
  );

  const anyError = {
    code: expect.any(String),
    message: expect.any(String),
    long_message: expect.any(String),
  };

  function everythingIn(error: Error): string[] {
    return [error.message, error.stack ?? '', JSON.stringify(error), String(error.cause)];
  }
});

/** Clerk's refusal of a request, which quotes the key with its first letter escaped. */
function escapedKey(): Response {
  const escape = `\\u00${SECRET_KEY.charCodeAt(0).toString(16)}`;
  const message = `bad ${escape}${SECRET_KEY.slice(1)}`;
  return new Response(
    `{"errors":[{"code":"bad_request","message":"${message}","long_message":"${message}"}]}`,
    { status: 400 },
  );
}
