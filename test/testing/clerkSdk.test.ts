import { generateKeyPairSync } from 'node:crypto';
import { createClerkClient } from '@clerk/backend';
import {
  createFakeBackend,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type M2MToken,
} from 'react-m2m-tokens/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createClerkServer } from '../support/createClerkServer.js';
import { close, listen } from '../support/listen.js';

const subject = createMachineId('demo');
const tokens = createM2MTokens(25);
const withoutLastUse = (token: M2MToken) => ({ ...token, lastUsedAt: undefined });
const secretKey = ['sk', 'test', 'fake'].join('_');
const other = createMachineId('other');
const backend = createFakeBackend({
  machines: [
    { id: subject, name: 'Demo', tokens },
    { id: other, name: 'Other' },
  ],
  secretKeys: [secretKey],
  now: FAKE_NOW,
});
let apiUrl = '';

const server = createClerkServer(backend);

beforeAll(async () => {
  apiUrl = await listen(server);
});
afterEach(() => backend.reset());
afterAll(() => close(server));

it('is read by Clerk’s own SDK as Clerk’s API is', async () => {
  const { data, totalCount } = await createClerkClient({ secretKey, apiUrl }).m2m.list({
    subject,
    revoked: true,
    expired: true,
    limit: 20,
    offset: 10,
  });
  expect(totalCount).toBe(25);
  // The SDK drops when a token was last used.
  expect(data).toEqual(tokens.slice(10).map(withoutLastUse));
});

it('fails as Clerk’s API does, so that the SDK throws its own error', async () => {
  backend.failNext({ status: 429, retryAfter: 7, message: 'Slow down.' });
  await expect(
    createClerkClient({ secretKey, apiUrl }).m2m.list({ subject }),
  ).rejects.toMatchObject({
    status: 429,
    retryAfter: 7,
    errors: [{ code: 'too_many_requests', longMessage: 'Slow down.' }],
  });
});

it('refuses an unknown key', async () => {
  const client = createClerkClient({ secretKey: ['sk', 'test', 'other'].join('_'), apiUrl });
  await expect(client.m2m.list({ subject })).rejects.toHaveProperty('status', 401);
});

describe('the SDK’s writes', () => {
  const clerk = () => createClerkClient({ secretKey, apiUrl });
  const machineSecretKey = async () => {
    const { secret } = await clerk().machines.getSecretKey(subject);
    return secret;
  };

  it('create a token with a machine’s key', async () => {
    const token = await clerk().m2m.createToken({
      machineSecretKey: await machineSecretKey(),
      secondsUntilExpiration: 60,
      claims: { plan_name: 'a', planName: 'b' },
    });
    expect(token).toMatchObject({
      subject,
      claims: { plan_name: 'a', planName: 'b' },
      expiration: FAKE_NOW + 60_000,
      token: expect.stringMatching(/^mt_fake_/) as string,
    });
  });

  it('create no token with the Secret Key', async () => {
    await expect(clerk().m2m.createToken()).rejects.toMatchObject({
      status: 401,
      errors: [{ code: 'machine_secret_key_invalid' }],
    });
  });

  it('revoke a token', async () => {
    const m2mTokenId = String(tokens.find((token) => !token.revoked)?.id);
    const token = await clerk().m2m.revokeToken({ m2mTokenId, revocationReason: 'Leaked' });
    expect(token).toMatchObject({ id: m2mTokenId, revoked: true, revocationReason: 'Leaked' });
  });

  it('revoke no token of another machine with a machine’s key', async () => {
    await clerk().machines.createScope(other, subject);
    const { secret } = await clerk().machines.getSecretKey(other);
    const revoke = (m2mTokenId: string) =>
      clerk().m2m.revokeToken({ m2mTokenId, machineSecretKey: secret });
    await expect(revoke(String(tokens[0]?.id))).rejects.toHaveProperty('status', 404);
    await expect(revoke(createM2MTokenId('none'))).rejects.toHaveProperty('status', 404);
  });

  it('verify a token', async () => {
    const made = await clerk().m2m.createToken({ machineSecretKey: await machineSecretKey() });
    const found = await clerk().m2m.verify({ token: String(made.token) });
    expect(found).toMatchObject({ id: made.id, token: undefined });
  });

  it('create a JWT that the SDK reads as one, and whose signature it refuses', async () => {
    const { token } = await clerk().m2m.createToken({
      machineSecretKey: await machineSecretKey(),
      tokenFormat: 'jwt',
    });
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwtKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const { m2m } = createClerkClient({ secretKey, apiUrl, jwtKey });
    await expect(m2m.verify({ token: String(token) })).rejects.toThrow('signature');
    // The SDK verifies a JWT by the key of the instance, and does not ask the API.
    expect(backend.requests.at(-1)?.url).not.toContain('/verify');
  });

  it('manage machines', async () => {
    const { machines } = clerk();
    const made = await machines.create({
      name: 'Mailer',
      scopedMachines: [other],
      defaultTokenTtl: 60,
    });
    expect(made).toMatchObject({
      name: 'Mailer',
      defaultTokenTtl: 60,
      scopedMachines: [{ id: other }],
      secretKey: expect.stringMatching(/^ak_fake_/) as string,
    });
    expect(await machines.get(made.id)).toMatchObject({ id: made.id, instanceId: 'ins_fake' });
    const list = await machines.list({ query: 'mail', orderBy: '-created_at' });
    expect(list).toMatchObject({ totalCount: 1, data: [{ id: made.id }] });
    const renamed = await machines.update({ machineId: made.id, name: 'Post' });
    expect(renamed.name).toBe('Post');
    const rotated = await machines.rotateSecretKey({ machineId: made.id, previousTokenTtl: 0 });
    expect(rotated.secret).not.toBe(made.secretKey);
    const scope = await machines.createScope(made.id, subject);
    expect(scope).toMatchObject({ fromMachineId: made.id, toMachineId: subject });
    const removed = await machines.deleteScope(made.id, subject);
    expect(removed.deleted).toBe(true);
    const gone = await machines.delete(made.id);
    expect(gone).toMatchObject({ id: made.id });
    await expect(machines.get(made.id)).rejects.toHaveProperty('status', 404);
  });
});
