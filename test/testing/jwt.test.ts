import { createFakeBackend, createMachineId, FAKE_NOW } from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';
import { callApi, keyOf } from './callFake.js';
import { listBody } from './listBody.js';

const billing = createMachineId('billing');
const ledger = createMachineId('ledger');
const mailer = createMachineId('mailer');
const create = () =>
  createFakeBackend({
    machines: [
      { id: billing, name: 'Billing', scopes: [ledger, mailer] },
      { id: ledger, name: 'Ledger' },
      { id: mailer, name: 'Mailer' },
    ],
    now: FAKE_NOW + 1,
  });

async function createJwt(backend: ReturnType<typeof create>, wish: object = {}) {
  const key = await keyOf(backend, billing);
  const { body } = await callApi(backend, 'POST /m2m_tokens', {
    key,
    body: { token_format: 'jwt', ...wish },
  });
  return { body, parts: String(body['token']).split('.') };
}

const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown;

it('has three parts, which name the token, its machine, its scopes and its times', async () => {
  const { body, parts } = await createJwt(create(), {
    seconds_until_expiration: 60,
    claims: { team: 'Größe ✓', aud: 'another' },
  });
  expect(parts).toHaveLength(3);
  expect(decode(parts[0])).toEqual({ alg: 'RS256', kid: 'ins_fake', typ: 'JWT' });
  expect(decode(parts[1])).toEqual({
    team: 'Größe ✓',
    iss: 'https://clerk.fake.example',
    sub: billing,
    jti: body['id'],
    iat: FAKE_NOW / 1000,
    nbf: FAKE_NOW / 1000,
    exp: FAKE_NOW / 1000 + 60,
    aud: [ledger, mailer],
    scopes: `${ledger} ${mailer}`,
  });
  expect(parts.join('')).toMatch(/^[\w-]+$/);
});

it('has a signature that is plainly not one', async () => {
  expect((await createJwt(create())).parts[2]).toBe('not_a_real_signature');
});

it.each([[{}], [{ seconds_until_expiration: null }]])(
  'expires after the machine’s own lifetime: %j',
  async (wish) => {
    const { body } = await createJwt(create(), wish);
    expect(body['expiration']).toBe(FAKE_NOW + 1 + 3_600_000);
  },
);

it('is neither listed nor revocable nor verifiable', async () => {
  const backend = create();
  const { body } = await createJwt(backend);
  expect((await listBody(backend, `subject=${billing}`)).total_count).toBe(0);
  const revoke = `POST /m2m_tokens/${String(body['id'])}/revoke`;
  expect((await callApi(backend, revoke, { body: {} })).status).toBe(404);
  const { token } = body;
  expect((await callApi(backend, 'POST /m2m_tokens/verify', { body: { token } })).status).toBe(404);
});
