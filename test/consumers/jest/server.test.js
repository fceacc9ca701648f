/** @jest-environment node */
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_SECRET_KEY,
} from 'react-m2m-tokens/testing';

test('the handler answers with a page', async () => {
  const id = createMachineId('billing');
  const tokens = createM2MTokens(3, { subject: id, now: Date.now() });
  const clerk = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }] });
  const handler = createM2MTokensHandler({
    secretKey: FAKE_SECRET_KEY,
    fetch: clerk.fetch,
    authorize: () => true,
  });
  const response = await handler(new Request(`https://a.test/api/m2m-tokens?subject=${id}`));
  expect(response.status).toBe(200);
  expect((await response.json()).m2m_tokens.length).toBeGreaterThan(0);
});
