import {
  createFakeBackend,
  createM2MTokenId,
  createM2MTokens,
  createM2MTokenSecret,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';
import { callApi, callProxy, keyOf } from './callFake.js';

const billing = createMachineId('billing');
const ledger = createMachineId('ledger');
const tokens = createM2MTokens(5, { subject: billing });
const create = () =>
  createFakeBackend({
    machines: [
      { id: billing, name: 'Billing', tokens, scopes: [ledger] },
      { id: ledger, name: 'Ledger' },
    ],
    now: FAKE_NOW,
  });

/** Makes one call of each kind, and returns all answers as a text. */
async function play(backend: ReturnType<typeof create>): Promise<string> {
  const answers: unknown[] = [];
  const call = async (endpoint: string, body?: unknown, key?: string) => {
    const answer = await callApi(backend, endpoint, { body, ...(key && { key }) });
    answers.push(answer.status, answer.body);
    return answer.body;
  };
  const key = await keyOf(backend, billing);
  const { id } = await call('POST /m2m_tokens', { claims: { a: 1 } }, key);
  await call('POST /m2m_tokens', { token_format: 'jwt' }, key);
  await call(`POST /m2m_tokens/${String(id)}/revoke`, { revocation_reason: 'Rotated' });
  await call('POST /m2m_tokens/verify', { token: createM2MTokenSecret(String(tokens[0]?.id)) });
  const { id: machine } = await call('POST /machines', { name: 'Mailer' });
  await call(`POST /machines/${String(machine)}/secret_key/rotate`, { previous_token_ttl: 1 });
  await call(`POST /machines/${ledger}/scopes`, { to_machine_id: billing });
  await call(`PATCH /machines/${ledger}`, { name: 'Book' });
  await call(`DELETE /machines/${ledger}`);
  await call('GET /machines');
  await call(`GET /m2m_tokens?subject=${billing}&revoked=true`);
  const wish = { token_format: 'jwt', seconds_until_expiration: 5, claims: null };
  answers.push((await callProxy(backend, `POST ?subject=${billing}`, { body: wish })).body);
  return JSON.stringify(answers);
}

it('answers the same calls the same, in another backend and after a reset', async () => {
  const backend = create();
  const first = await play(backend);
  expect(await play(create())).toBe(first);
  backend.reset();
  expect(await play(backend)).toBe(first);
});

it('lets the clock alone set times', async () => {
  let now = 1_000_000_000_000;
  const backend = createFakeBackend({ machines: [{ id: billing, name: 'B' }], now: () => now });
  const key = await keyOf(backend, billing);
  now += 5;
  const { body } = await callApi(backend, 'POST /m2m_tokens', { key, body: {} });
  expect(body).toMatchObject({ created_at: now, updated_at: now, expiration: now + 3_600_000 });
});

it('has secrets that nobody takes for real ones, and no key starts with sk_', async () => {
  const text = await play(create());
  const secrets = text.match(/(?:mt|ak)_(?!fa4e)\w+/g) ?? [];
  expect(secrets.length).toBeGreaterThan(2);
  expect(
    secrets.filter((secret) => !/^(?:mt_fake_[g-v]+|ak_fake_[0-9a-f]+)$/.test(secret)),
  ).toEqual([]);
  expect(text).not.toContain('sk_');
  const jwts = text.match(/eyJ[\w.-]+/g) ?? [];
  expect(jwts).toHaveLength(2);
  expect(jwts.filter((jwt) => !jwt.endsWith('.not_a_real_signature'))).toEqual([]);
});

it('has a secret of its own for each of 100,000 tokens, which does not contain the id', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => createM2MTokenId(`token ${index}`));
  expect(new Set(ids.map(createM2MTokenSecret)).size).toBe(100_000);
  const [id = ''] = ids;
  expect(createM2MTokenSecret(id)).toMatch(/^mt_fake_[g-v]{32}$/);
  expect(createM2MTokenSecret(id.replace(/[a-f]/g, (digit) => digit.toUpperCase()))).not.toBe(
    createM2MTokenSecret(id),
  );
});
