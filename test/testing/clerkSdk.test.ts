import { createClerkClient } from '@clerk/backend';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type M2MToken,
} from 'react-m2m-tokens/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClerkServer } from '../support/createClerkServer.js';
import { close, listen } from '../support/listen.js';

const subject = createMachineId('demo');
const tokens = createM2MTokens(25);
const withoutLastUse = (token: M2MToken) => ({ ...token, lastUsedAt: undefined });
const secretKey = ['sk', 'test', 'fake'].join('_');
const backend = createFakeBackend({ tokens, secretKeys: [secretKey], now: FAKE_NOW });
let apiUrl = '';

const server = createClerkServer(backend);

beforeAll(async () => {
  apiUrl = await listen(server);
});
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
