import { describe, expect, it, vi } from 'vitest';
import { OTHER_SUBJECT, SUBJECT } from '../upstream.js';
import {
  BASE,
  callWrite,
  CREATE_BODY,
  CREATE_URL,
  REVOKE_URL,
  SAME_ORIGIN,
  type WriteCall,
} from './callWrite.js';
import { TOKEN } from './createClerk.js';

/** Sends a write that must be refused before `authorize` is called. */
async function refuse(call: WriteCall) {
  const authorize = vi.fn(() => true);
  const secretKey = vi.fn(() => 'fake-secret-key');
  const { status, code, errors, events, clerk, error } = await callWrite({
    ...call,
    authorize,
    secretKey,
  });
  expect(authorize).not.toHaveBeenCalled();
  expect(secretKey).not.toHaveBeenCalled();
  expect([clerk.calls, events]).toEqual([[], []]);
  expect(errors).toHaveLength(1);
  return { status, code, message: error?.long_message };
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const withClaims = (claims: string) =>
  `{"token_format":"opaque","seconds_until_expiration":1,"claims":${claims}}`;

describe('a path or a query that is almost right', () => {
  it.each([
    [`${BASE}/mt_0/revoke?subject=${SUBJECT}`],
    [`${BASE}/${TOKEN}0/revoke?subject=${SUBJECT}`],
    [`${BASE}/${TOKEN.replace('a', 'g')}/revoke?subject=${SUBJECT}`],
    [`${BASE}/${TOKEN.replace('mt_', 'MT_')}/revoke?subject=${SUBJECT}`],
    [`${BASE}/${TOKEN.replace('mt_', '%6dt_')}/revoke?subject=${SUBJECT}`],
    [`${BASE}/${TOKEN}%0a/revoke?subject=${SUBJECT}`],
    [`${BASE}/${TOKEN}%00/revoke?subject=${SUBJECT}`],
    [`${BASE}/verify/revoke?subject=${SUBJECT}`],
    [`${BASE}/${TOKEN}/revoke`],
    [`${BASE}/${TOKEN}/revoke?subject=`],
    [`${BASE}/${TOKEN}/revoke?subject=${SUBJECT}0`],
    [`${BASE}/${TOKEN}/revoke?subject=%20${SUBJECT}`],
    [`${BASE}/${TOKEN}/revoke?subject=${SUBJECT}%0a`],
    [`${BASE}/${TOKEN}/revoke?subject=${SUBJECT}&subject=${SUBJECT}`],
    [`${BASE}/${TOKEN}/revoke?subject=${SUBJECT}&subject=${OTHER_SUBJECT}`],
    [`${BASE}/${TOKEN}/revoke?Subject=${SUBJECT}`],
    [`${BASE}/${TOKEN}/revoke?subject=${SUBJECT}&limit=10`],
    [`${BASE}/${TOKEN}/revoke?subject=${SUBJECT}&revoked=true`],
    [`${BASE}/${TOKEN}/revoke?subject=${SUBJECT}&_method=GET`],
    [`${BASE}/${TOKEN}/revoke?subject[]=${SUBJECT}`],
  ])('answers 400: %s', async (url) => {
    const { status, code, message } = await refuse({ url });
    expect([status, code]).toEqual([400, 'invalid_params']);
    expect(message).not.toMatch(/mt_|mch_\w/);
  });

  it.each([
    [`${BASE}/${TOKEN}/revoke/x`],
    [`${BASE}//revoke`],
    [`${BASE}/a%2fb/revoke`],
    [`${BASE}/${TOKEN}/Revoke`],
    [`${BASE}/${TOKEN}`],
    [`${BASE}/${TOKEN}/revoke//`],
    [`${BASE}/revoke`],
    [`${BASE}/${TOKEN}/..%2frevoke`],
  ])('answers 404: %s', async (url) => {
    expect(await refuse({ url })).toMatchObject({ status: 404, code: 'not_found' });
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('answers 405 to %s', async (method) => {
    const headers = { ...SAME_ORIGIN, 'x-http-method-override': 'POST', 'x-method': 'POST' };
    const isBodiless = method === 'GET' || method === 'HEAD';
    const call = isBodiless ? { headers: { 'sec-fetch-site': 'same-origin' } } : { headers };
    const { createM2MTokensHandler } = await import('react-m2m-tokens/server');
    const handler = createM2MTokensHandler({
      authorize: () => true,
      actions: ['list', 'revoke', 'create'],
      secretKey: 'fake-secret-key',
    });
    const response = await handler(new Request(REVOKE_URL, { method, ...call }));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it('ignores the parameters that a router adds', async () => {
    const { status } = await callWrite({
      url: `${REVOKE_URL}&tenant=acme`,
      ignoredParams: ['tenant'],
    });
    expect(status).toBe(200);
  });
});

describe('the body of a revoke', () => {
  it.each<[string, unknown]>([
    ['empty', ''],
    ['not JSON', 'revocation_reason=x'],
    ['JSON that breaks off', '{"revocation_reason":'],
    ['two values', '{"revocation_reason":null}{}'],
    ['null', 'null'],
    ['a list', []],
    ['a list that looks like the object', '["revocation_reason"]'],
    ['a text', '"revocation_reason"'],
    ['without the reason', {}],
    ['with an unknown field', { revocation_reason: 'x', token: 'y' }],
    ['with the name of the SDK', { revocationReason: 'x' }],
    ['with __proto__', '{"__proto__":null,"revocation_reason":null}'],
    ['with __proto__ in place of the reason', '{"__proto__":{"revocation_reason":null}}'],
    ['with the reason twice', '{"revocation_reason":null,"revocation_reason":"x"}'],
    ['with the reason twice, once escaped', '{"revocation_reason":1,"\\u0072evocation_reason":2}'],
    ['with a number', { revocation_reason: 5 }],
    ['with a list', { revocation_reason: ['x'] }],
    ['with a line end', { revocation_reason: 'a\nb' }],
    ['with a NUL', { revocation_reason: 'a\0b' }],
    ['with an escape of a terminal', { revocation_reason: 'a\x1b[31mb' }],
    ['with half a surrogate pair', '{"revocation_reason":"a\\ud83d"}'],
    ['with 501 characters', { revocation_reason: 'x'.repeat(501) }],
  ])('answers 400: %s', async (_, body) => {
    const { status, code, message } = await refuse({ body });
    expect([status, code]).toEqual([400, 'invalid_params']);
    expect(message).toMatch(/^Nothing was done, because /);
  });
});

describe('the body of a create', () => {
  it.each<[string, unknown]>([
    ['without a format', { seconds_until_expiration: 1, claims: null }],
    ['without a lifetime', { token_format: 'jwt', claims: null }],
    ['without claims', { token_format: 'jwt', seconds_until_expiration: 1 }],
    ['with the reuse of a live token', { ...CREATE_BODY, min_remaining_ttl_seconds: 60 }],
    ['with scopes', { ...CREATE_BODY, scopes: [] }],
    ['with another format', { ...CREATE_BODY, token_format: 'JWT' }],
    ['with a format of null', { ...CREATE_BODY, token_format: null }],
    ['with a lifetime of 0', { ...CREATE_BODY, seconds_until_expiration: 0 }],
    ['with a lifetime below 0', { ...CREATE_BODY, seconds_until_expiration: -1 }],
    ['with half a second', { ...CREATE_BODY, seconds_until_expiration: 1.5 }],
    ['with a lifetime as a text', { ...CREATE_BODY, seconds_until_expiration: '3600' }],
    ['with more than ten years', { ...CREATE_BODY, seconds_until_expiration: 315_360_001 }],
    ['with a name twice', withClaims('null').replace('{', '{"claims":1,')],
    ['with a name twice in claims', withClaims('{"a":1,"a":2}')],
    ['with a name twice deep in claims', withClaims('[{"b":[{"a":1,"\\u0061" : 2}]}]')],
    ['with claims of 21 levels', withClaims(nested(21))],
    ['with claims of thousands of levels', withClaims(nested(8_000))],
    ...['iss', 'sub', 'exp', 'nbf', 'iat', 'jti'].map((name): [string, unknown] => [
      `a JWT with the claim ${name}`,
      { ...CREATE_BODY, token_format: 'jwt', claims: { a: 1, [name]: null } },
    ]),
  ])('answers 400: %s', async (_, body) => {
    const { status, code } = await refuse({ action: 'create', body });
    expect([status, code]).toEqual([400, 'invalid_params']);
  });

  it.each<[string, string]>([
    ['20 levels', nested(20)],
    ['brackets and colons in texts', '{"a":"{[{\\"a\\":","b":["\\\\","}"],"c":":"}'],
    ['equal names in different objects', '[{"a":{"a":1}},{"a":2},{"b":{"a":3}}]'],
    ['equal texts', '{"a":"a","b":["a","a"]}'],
    ['numbers of every form', '[0,-0.5,1e3,1E+3,2e-308]'],
  ])('may have claims with %s', async (_, claims) => {
    expect((await callWrite({ action: 'create', body: withClaims(claims) })).status).toBe(201);
  });
});

describe('the host’s limits', () => {
  it('bound the lifetime', async () => {
    const call = { action: 'create', maxExpirationSeconds: 3600 } as const;
    expect((await callWrite(call)).status).toBe(201);
    const body = { ...CREATE_BODY, seconds_until_expiration: 3601 };
    const { status, message } = await refuse({ ...call, body });
    expect([status, message]).toEqual([400, expect.stringContaining('from 1 to 3600 or null')]);
  });

  it('can forbid tokens that never expire', async () => {
    const body = { ...CREATE_BODY, seconds_until_expiration: null };
    const call = { action: 'create', allowNeverExpires: false } as const;
    expect((await callWrite(call)).status).toBe(201);
    const { status, message } = await refuse({ ...call, body });
    expect([status, message]).toEqual([400, expect.not.stringContaining('null')]);
  });
});

describe('the order of the checks', () => {
  it('is path, method, host, origin, type, size, parameters, authorize', async () => {
    const wrong: WriteCall = {
      url: `${BASE}/x/y`,
      method: 'PUT',
      headers: { 'content-type': 'text/plain', host: 'evil.test' },
      body: 'x'.repeat(20_000),
      allowedHosts: ['admin.example.test'],
    };
    const place = { ...wrong, url: CREATE_URL.replace(SUBJECT, 'x') };
    const method = { ...place, method: 'POST' };
    const host = { ...method, headers: { 'content-type': 'text/plain' } };
    const origin = { ...host, headers: { ...SAME_ORIGIN, 'content-type': 'text/plain' } };
    const type = { ...origin, headers: SAME_ORIGIN };
    const size = { ...type, body: '{}' };
    const answers = [];
    for (const call of [wrong, place, method, host, origin, type, size]) {
      answers.push(await refuse(call));
    }
    expect(answers.map(({ status, code }) => `${status} ${code}`)).toEqual([
      '404 not_found',
      '405 method_not_allowed',
      '403 cross_site',
      '403 cross_site',
      '415 bad_request',
      '413 bad_request',
      '400 invalid_params',
    ]);
  });
});
