import type { M2MTokensAction } from 'react-m2m-tokens/server';
import { describe, expect, it, vi } from 'vitest';
import { findApiFaults } from '../../support/findApiFaults.js';
import { SITE } from '../callHandler.js';
import { row, SECRET_KEY, SUBJECT } from '../upstream.js';
import { callWrite, CREATE_BODY, CREATE_URL, REVOKE_URL, SAME_ORIGIN } from './callWrite.js';
import { createClerk, MACHINE_KEY, TOKEN, TOKEN_SECRET } from './createClerk.js';

describe('a revoke', () => {
  it('gets the machine’s key, revokes with that key, and answers with the token', async () => {
    const { status, answer, clerk, response } = await callWrite();
    expect(status).toBe(200);
    expect(answer).toEqual(row({ id: TOKEN, revoked: true, revocation_reason: 'leaked' }));
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(clerk.calls).toEqual([
      { method: 'GET', path: `/v1/machines/${SUBJECT}/secret_key`, key: SECRET_KEY },
      {
        method: 'POST',
        path: `/v1/m2m_tokens/${TOKEN}/revoke`,
        key: MACHINE_KEY,
        body: { revocation_reason: 'leaked' },
      },
    ]);
  });

  it.each([
    [null, null],
    ['', null],
    ['  ', null],
    ['  owner left\t', 'owner left'],
    ['x'.repeat(500), 'x'.repeat(500)],
    [` ${'x'.repeat(500)} `, 'x'.repeat(500)],
    ['Schlüssel \u{1F511} geleakt', 'Schlüssel \u{1F511} geleakt'],
  ])('with the reason %j sends %j', async (given, sent) => {
    const { status, clerk } = await callWrite({ body: { revocation_reason: given } });
    expect([status, clerk.calls[1]?.body]).toEqual([200, { revocation_reason: sent }]);
  });

  it('takes an id in upper case as it is', async () => {
    const id = 'mt_' + 'A'.repeat(32);
    const { clerk } = await callWrite({ url: REVOKE_URL.replace(TOKEN, id) });
    expect(clerk.calls[1]?.path).toBe(`/v1/m2m_tokens/${id}/revoke`);
  });
});

describe('a create', () => {
  it('makes the token with the machine’s key, and answers 201 with its secret, once', async () => {
    const { status, answer, clerk, response } = await callWrite({ action: 'create' });
    expect(status).toBe(201);
    expect(answer).toEqual({ ...row(), token: TOKEN_SECRET });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(clerk.calls[1]).toEqual({
      method: 'POST',
      path: '/v1/m2m_tokens',
      key: MACHINE_KEY,
      body: CREATE_BODY,
    });
  });

  it.each([
    ['a JWT', { token_format: 'jwt' }],
    ['no expiration', { seconds_until_expiration: null }],
    ['ten years', { seconds_until_expiration: 315_360_000 }],
    ['no claims', { claims: null }],
    ['claims that are not an object', { claims: ['a', 1, true, 'b'] }],
    ['a reserved claim of an opaque token', { claims: { exp: 5 } }],
    ['a reserved name deeper in a JWT', { token_format: 'jwt', claims: { app: { sub: 1 } } }],
    ['claims with a name that objects inherit', { claims: JSON.parse('{"__proto__":{"a":1}}') }],
  ])('sends %s', async (_, more) => {
    const body = { ...CREATE_BODY, ...more };
    const { status, clerk } = await callWrite({ action: 'create', body });
    expect(status).toBe(201);
    expect(JSON.stringify(clerk.calls[1]?.body)).toBe(JSON.stringify(body));
  });

  it('copies known fields only', async () => {
    const clerk = createClerk(({ method, path }) =>
      method === 'POST' && path === '/v1/m2m_tokens'
        ? Response.json({ ...row(), token: TOKEN_SECRET, internal: 'x' }, { status: 201 })
        : undefined,
    );
    const { answer } = await callWrite({ action: 'create', clerk });
    expect(answer).toEqual({ ...row(), token: TOKEN_SECRET });
  });
});

describe('an old host, whose handler has no actions', () => {
  it.each([
    ['revoke', 'POST', REVOKE_URL],
    ['create', 'POST', CREATE_URL],
    ['create', 'POST', `${SITE}/api/m2m-tokens/`],
  ] as const)('cannot %s: %s %s answers 405', async (action, method, url) => {
    const authorize = vi.fn(() => true);
    const { status, code, clerk, response } = await callWrite({
      ...{ action, method, url, authorize },
      actions: undefined,
    });
    expect([status, code]).toEqual([405, 'not_allowed_action']);
    expect(authorize).not.toHaveBeenCalled();
    expect(clerk.calls).toEqual([]);
    expect(response.headers.get('allow')).toBe(
      action === 'create' ? 'GET, HEAD, OPTIONS' : 'OPTIONS',
    );
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('refuses %s, too', async (method) => {
    const { status, code } = await callWrite({ url: CREATE_URL, method, actions: undefined });
    expect([status, code]).toEqual([405, 'method_not_allowed']);
  });

  it('has an authorize that never sees a write, so one that reads subject alone is safe', async () => {
    const asked: unknown[] = [];
    const authorize = (_: Request, context: object) => (asked.push(context), true);
    await callWrite({ authorize, actions: undefined });
    await callWrite({ authorize, action: 'create', actions: ['list'] });
    expect(asked).toEqual([]);
  });
});

describe('actions', () => {
  it('are served one by one', async () => {
    expect((await callWrite({ actions: ['revoke'] })).status).toBe(200);
    const create = await callWrite({ action: 'create', actions: ['revoke'] });
    expect([create.status, create.code]).toEqual([405, 'not_allowed_action']);
    expect(create.errors[0]?.message).toContain("add 'create' to actions");
    expect(create.error?.long_message).not.toContain(SECRET_KEY);
  });

  it('decide which methods a 405 and a preflight name', async () => {
    const listed = { ...SAME_ORIGIN, origin: 'https://other.example.test' };
    const methods = async (url: string, actions: M2MTokensAction[]) => {
      const call = {
        url,
        headers: listed,
        allowedOrigins: ['https://other.example.test'],
        actions,
      };
      const put = await callWrite({ ...call, method: 'PUT' });
      const preflight = await callWrite({ ...call, method: 'OPTIONS' });
      return [
        put.status,
        put.response.headers.get('allow'),
        preflight.status,
        preflight.response.headers.get('access-control-allow-methods'),
      ];
    };
    expect(await methods(CREATE_URL, ['list'])).toEqual([
      ...[405, 'GET, HEAD, OPTIONS', 204, 'GET, HEAD'],
    ]);
    expect(await methods(CREATE_URL, ['list', 'create'])).toEqual([
      ...[405, 'GET, HEAD, POST, OPTIONS', 204, 'GET, HEAD, POST'],
    ]);
    expect(await methods(REVOKE_URL, ['list', 'create', 'revoke'])).toEqual([
      ...[405, 'POST, OPTIONS', 204, 'POST'],
    ]);
    // Without the action the path does not exist.
    expect(await methods(REVOKE_URL, ['list'])).toEqual([404, null, 404, null]);
  });
});

describe('authorize', () => {
  it('gets everything that the handler read of a revoke', async () => {
    const authorize = vi.fn(() => true);
    await callWrite({ authorize, body: { revocation_reason: ' leaked ' } });
    expect(authorize.mock.calls).toEqual([
      [
        expect.any(Request),
        { action: 'revoke', subject: SUBJECT, tokenId: TOKEN, reason: 'leaked' },
      ],
    ]);
  });

  it('gets everything that the handler read of a create, and cannot change it', async () => {
    const seen: unknown[] = [];
    const { clerk } = await callWrite({
      action: 'create',
      authorize: (_, context) => {
        seen.push(structuredClone(context));
        if (context.action === 'create') {
          Object.assign(context, { subject: 'mch_other', secondsUntilExpiration: 1 });
          Object.assign(context.claims as object, { role: 'admin' });
        }
        return true;
      },
    });
    expect(seen).toEqual([
      {
        action: 'create',
        subject: SUBJECT,
        tokenFormat: 'opaque',
        secondsUntilExpiration: 3600,
        claims: { team: 'billing' },
      },
    ]);
    expect(clerk.calls[1]).toMatchObject({ key: MACHINE_KEY, body: CREATE_BODY });
  });

  it.each([
    [false, 403, 'forbidden'],
    ['unauthenticated', 401, 'unauthenticated'],
    ['yes', 403, 'forbidden'],
    [undefined, 403, 'forbidden'],
  ])('answering %s stops the write before the audit and Clerk', async (verdict, status, code) => {
    const secretKey = vi.fn(() => SECRET_KEY);
    const answer = await callWrite({ authorize: () => verdict as boolean, secretKey });
    expect([answer.status, answer.code, answer.events, answer.clerk.calls]).toEqual([
      ...[status, code, [], []],
    ]);
    expect(secretKey).not.toHaveBeenCalled();
  });
});

it('the check of the API’s document can fail', async () => {
  const url = 'https://api.clerk.com/v1/m2m_tokens';
  const headers = { authorization: 'Bearer x', 'clerk-api-version': '2026-05-12' };
  expect(await findApiFaults(new Request(`${url}?subject=${SUBJECT}`, { headers }))).toEqual([]);
  expect(await findApiFaults(new Request(`${url}?limit=101&x=1`))).toEqual([
    ...['header authorization', 'header clerk-api-version', 'query limit', 'query x'],
  ]);
  const body = JSON.stringify({ ...CREATE_BODY, min_remaining_ttl_seconds: 5, claims: undefined });
  const post = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
  expect(await findApiFaults(new Request(url, { ...post, body }))).toEqual([
    ...['body lacks claims', 'body min_remaining_ttl_seconds'],
  ]);
});
